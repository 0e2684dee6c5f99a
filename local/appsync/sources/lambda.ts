import { SourceError, type DataSource } from './source';

type InvocationType = 'RequestResponse' | 'Event';

type Answer = { ok: true; payload: unknown } | { ok: false; errorType: string; errorMessage: string };

/**
 * Invokes a function and waits for how it ended. An Event is not waited for: its payload is null at once, and it fails
 * only where the function would not be invoked at all.
 */
export interface LambdaInvoker {
  invoke(name: string, payload: unknown, type: InvocationType): Promise<Answer>;
}

interface LambdaRequest {
  operation?: unknown;
  invocationType?: unknown;
  payload?: unknown;
}

/** A Lambda function as a data source: Invoke and BatchInvoke with the payload that the resolver made, waited for or not. */
export function lambdaSource(name: string, lambda: LambdaInvoker): DataSource {
  async function invoke(payload: unknown, type: InvocationType): Promise<unknown> {
    const answer = await lambda.invoke(name, payload, type);
    if (answer.ok) return answer.payload;
    // A function of its own time-out is the one failure that AppSync tells apart.
    const timedOut = answer.errorType === 'Sandbox.Timedout';
    throw new SourceError(answer.errorMessage, timedOut ? 'Lambda:ExecutionTimeoutException' : 'Lambda:Unhandled');
  }

  async function invokeBatch(payloads: unknown[], type: InvocationType): Promise<unknown[]> {
    const answers = await invoke(payloads, type);
    if (type === 'Event') return payloads.map(() => null);
    if (!Array.isArray(answers) || answers.length !== payloads.length) {
      throw new SourceError(
        `The function ${name} must answer a batch of ${payloads.length} with a list of as many results.`,
        'Lambda:IllegalArgument',
      );
    }
    return answers as unknown[];
  }

  return async (request, _signal, seat) => {
    const { operation, invocationType = 'RequestResponse', payload = null } = (request ?? {}) as LambdaRequest;
    if (invocationType !== 'RequestResponse' && invocationType !== 'Event') {
      throw new SourceError("Value for field '$[invocationType]' must be RequestResponse or Event.", 'MappingTemplate');
    }
    if (operation === 'BatchInvoke') {
      return (await seat.join(payload, (payloads) => invokeBatch(payloads, invocationType))) ?? null;
    }
    seat.leave();
    if (operation === 'Invoke') return invoke(payload, invocationType);
    throw new SourceError("Value for field '$[operation]' must be Invoke or BatchInvoke.", 'MappingTemplate');
  };
}
