import { SourceError, type DataSource } from './source';

/** Invokes a function and waits for how it ended. */
export interface LambdaInvoker {
  invoke(
    name: string,
    payload: unknown,
  ): Promise<{ ok: true; payload: unknown } | { ok: false; errorType: string; errorMessage: string }>;
}

/** A Lambda function as a data source: Invoke and BatchInvoke with the payload that the resolver made. */
export function lambdaSource(name: string, lambda: LambdaInvoker): DataSource {
  return async (request) => {
    const { operation, payload } = (request ?? {}) as { operation?: unknown; payload?: unknown };
    if (operation !== 'Invoke' && operation !== 'BatchInvoke') {
      throw new SourceError("Value for field '$[operation]' must be Invoke or BatchInvoke.", 'MappingTemplate');
    }
    // One resolver asks for itself here: its batch is of one, and so is the answer.
    const answer = await lambda.invoke(name, operation === 'BatchInvoke' ? [payload ?? null] : (payload ?? null));
    if (!answer.ok) {
      // A function of its own time-out is the one failure that AppSync tells apart.
      const timedOut = answer.errorType === 'Sandbox.Timedout';
      throw new SourceError(answer.errorMessage, timedOut ? 'Lambda:ExecutionTimeoutException' : 'Lambda:Unhandled');
    }
    if (operation === 'Invoke') return answer.payload;
    return Array.isArray(answer.payload) ? ((answer.payload[0] as unknown) ?? null) : null;
  };
}
