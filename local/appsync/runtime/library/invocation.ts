/** What one run of a handler leaves behind besides its result. */
export interface Invocation {
  context: Record<string, unknown>;
  appendedErrors: { message: string; errorType: string | null; data: unknown; errorInfo: unknown }[];
  logs: { level: 'INFO' | 'ERROR'; position: string | null; values: unknown[] }[];
  responseHeaders: Record<string, unknown>;
  subscriptionFilter: unknown;
  subscriptionInvalidationFilter: unknown;
  invalidations: unknown[];
}

let current: Invocation | undefined;

export function beginInvocation(context: Record<string, unknown>): Invocation {
  current = {
    context,
    appendedErrors: [],
    logs: [],
    responseHeaders: {},
    subscriptionFilter: null,
    subscriptionInvalidationFilter: null,
    invalidations: [],
  };
  return current;
}

/** The run that is under way: handlers run one after the other, each to its end. */
export function invocation(): Invocation {
  if (!current) throw new Error('The library is used outside a handler.');
  return current;
}
