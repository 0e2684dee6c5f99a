/** Where in the resolver's code a call came from, as `code.js:LINE:COL`; null when it did not. */
export function positionOf(error: { stack?: string | undefined }): string | null {
  return /\bcode\.js:\d+:\d+/.exec(error.stack ?? '')?.[0] ?? null;
}
