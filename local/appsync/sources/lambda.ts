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
  async function invoke(payload: unknown): Promise<unknown> {
    const answer = await lambda.invoke(name, payload);
    if (answer.ok) return answer.payload;
    // A function of its own time-out is the one failure that AppSync tells apart.
    const timedOut = answer.errorType === 'Sandbox.Timedout';
    throw new SourceError(answer.errorMessage, timedOut ? 'Lambda:ExecutionTimeoutException' : 'Lambda:Unhandled');
  }

  async function invokeBatch(payloads: unknown[]): Promise<unknown[]> {
    const answers = await invoke(payloads);
    if (!Array.isArray(answers) || answers.length !== payloads.length) {
      throw new SourceError(
        `The function ${name} must answer a batch of ${payloads.length} with a list of as many results.`,
        'Lambda:IllegalArgument',
      );
    }
    return answers as unknown[];
  }

  return async (request, _signal, seat) => {
    const { operation, payload = null } = (request ?? {}) as { operation?: unknown; payload?: unknown };
    if (operation === 'BatchInvoke') return (await seat.join(payload, invokeBatch)) ?? null;
    seat.leave();
    if (operation === 'Invoke') return invoke(payload);
    throw new SourceError("Value for field '$[operation]' must be Invoke or BatchInvoke.", 'MappingTemplate');
  };
}
