/** An error as the handler gave it with util.error or util.appendError. */
export interface GivenError {
  message: string;
  errorType: string | null;
  data: unknown;
  errorInfo: unknown;
}

export interface Failure extends GivenError {
  /** `resolver` is util.error and its like; `code` is a fault in the code, whose message is for its author. */
  kind: 'resolver' | 'code';
  /** `code.js:LINE:COL` for faults in the code. */
  position: string | null;
}

export interface LogEntry {
  level: 'INFO' | 'ERROR';
  position: string | null;
  values: unknown[];
}

/** What one run of a handler comes to. */
export interface Evaluation {
  result?: unknown;
  failure?: Failure;
  /** Set when runtime.earlyReturn ended the handler. */
  early?: { skipTo: 'END' | 'NEXT' | null };
  stash: Record<string, unknown>;
  errors: GivenError[];
  logs: LogEntry[];
  responseHeaders: Record<string, unknown>;
  subscriptionFilter: unknown;
  subscriptionInvalidationFilter: unknown;
  invalidations: unknown[];
}

/** The evaluation of code that never came to an end of its own. */
export function failedEvaluation(message: string, position: string | null = null): Evaluation {
  return {
    failure: { kind: 'code', message, errorType: null, data: null, errorInfo: null, position },
    stash: {},
    errors: [],
    logs: [],
    responseHeaders: {},
    subscriptionFilter: null,
    subscriptionInvalidationFilter: null,
    invalidations: [],
  };
}
