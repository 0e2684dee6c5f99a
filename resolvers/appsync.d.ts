/** The one global of APPSYNC_JS that the language itself does not have. */
declare const console: { log(...values: unknown[]): void; error(...values: unknown[]): void };
