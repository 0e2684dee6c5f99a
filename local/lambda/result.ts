/** How an invocation ended, as a caller sees it. */
export type LambdaResult = { ok: true; payload: unknown } | LambdaFailure;

export interface LambdaFailure {
  ok: false;
  errorType: string;
  errorMessage: string;
  trace?: string[];
}

export const payloadLimit = 6 * 1024 * 1024;
/** Of an invocation that is not waited for. */
export const eventLimit = 1024 * 1024;

/** A process that ended with a code, or by a signal: killed for its memory, or aborted with its heap full. */
export function exitFailure(requestId: string, code: number | null, signal: NodeJS.Signals | null): LambdaFailure {
  const outOfMemory = signal === 'SIGKILL' || signal === 'SIGABRT' || code === 134;
  const errorType = outOfMemory ? 'Runtime.OutOfMemory' : 'Runtime.ExitError';
  return {
    ok: false,
    errorType,
    errorMessage: `RequestId: ${requestId} Error: ${exitReason(code, signal, outOfMemory)}`,
  };
}

function exitReason(code: number | null, signal: NodeJS.Signals | null, outOfMemory: boolean): string {
  if (outOfMemory) return 'Runtime exited with error: signal: killed';
  if (signal !== null) return `Runtime exited with error: signal: ${signal}`;
  if (code === 0) return 'Runtime exited without providing a reason';
  return `Runtime exited with error: exit status ${code}`;
}

/** An invocation that was under way, or waited, when all was closed. */
export function closedFailure(requestId: string): LambdaFailure {
  return { ok: false, errorType: 'Runtime.ExitError', errorMessage: `RequestId: ${requestId} Error: Shutting down` };
}

export function timeoutFailure(requestId: string, seconds: number): LambdaFailure {
  const errorMessage = `${new Date().toISOString()} ${requestId} Task timed out after ${seconds.toFixed(2)} seconds`;
  return { ok: false, errorType: 'Sandbox.Timedout', errorMessage };
}

export function tooLargeFailure(): LambdaFailure {
  // AWS itself names a hundred bytes more than the limit it documents.
  const errorMessage = `Response payload size exceeded maximum allowed payload size (${payloadLimit + 100} bytes).`;
  return { ok: false, errorType: 'Function.ResponseSizeTooLarge', errorMessage };
}
