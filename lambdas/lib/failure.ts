/** What may be logged of a failure: what went wrong and where, and nothing that a person entered. */
export interface Failure {
  name: string;
  /** Absent where the database speaks: its messages quote values. */
  message?: string;
  /** PostgreSQL's code. */
  sqlState?: string;
  constraint?: string;
  /** The frames of the stack. */
  at: string[];
}

/** Reads a thrown value. */
export function failureOf(error: unknown): Failure {
  const { name, message, stack } = error instanceof Error ? error : new Error(typeof error);
  const sqlState = /SQLState: (\w{5})/.exec(message)?.[1];
  const constraint = /constraint "(\w+)"/.exec(message)?.[1];
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name,
    ...(sqlState === undefined ? { message } : { sqlState }),
    ...(constraint === undefined ? {} : { constraint }),
    at: frames.map((line) => line.trim()),
  };
}

const unavailable = new Set([
  'DatabaseResumingException',
  'DatabaseUnavailableException',
  'ServiceUnavailableError',
  'StatementTimeoutException',
  'ThrottlingException',
]);

/** A statement that took too long, a deadlock, and a change that another one overtook. */
const passingStates = new Set(['57014', '40P01', '40001']);

/** Whether the same request may well succeed a moment later. */
export function isPassing({ name, sqlState = '' }: Failure): boolean {
  return unavailable.has(name) || passingStates.has(sqlState);
}
