import { json } from '../http';
import type { LocalHandler, LocalRequest, LocalResponse } from '../http';
import { functionArn } from './definition';
import type { Finished } from './functions';
import { eventLimit, payloadLimit } from './result';
import type { LambdaResult } from './result';

interface Runner {
  has(name: string): boolean;
  run(name: string, requestId: string, payload: string): Promise<Finished>;
}

/** Answers Lambda's Invoke: RequestResponse, Event (202, once, without AWS's retries) and DryRun. */
export function createHandle(runner: Runner): LocalHandler {
  return async (request) => {
    const name = functionName(request.url.pathname);
    const type = request.headers['x-amz-invocation-type'] ?? 'RequestResponse';
    request.log['function'] = name;
    if (!runner.has(name)) return refuse(404, 'ResourceNotFoundException', `Function not found: ${functionArn(name)}`);
    const refused = checkPayload(request.body, type);
    if (refused !== undefined) return refused;
    const payload = request.body.length === 0 ? '{}' : request.body.toString('utf8');
    if (type === 'DryRun') return { status: 204, body: '' };
    const finished = runner.run(name, request.requestId, payload);
    if (type === 'Event') return { status: 202, body: '' };
    return answer(await finished, request);
  };
}

/** `<name>`, `<name>:<qualifier>` or a whole ARN. */
function functionName(path: string): string {
  const [, encoded = ''] = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(path) ?? [];
  const reference = decodeURIComponent(encoded);
  const [, inArn] = /:function:([^:]+)/.exec(reference) ?? [];
  return inArn ?? reference.split(':')[0] ?? '';
}

function checkPayload(body: Buffer, type: string): LocalResponse | undefined {
  const limit = type === 'Event' ? eventLimit : payloadLimit;
  if (body.length > limit) {
    const message = `${body.length} byte payload is too large for the ${type} invocation type (limit ${limit} bytes)`;
    return refuse(413, 'RequestTooLargeException', message);
  }
  if (!['RequestResponse', 'Event', 'DryRun'].includes(type)) {
    return refuse(400, 'InvalidParameterValueException', `Unknown invocation type ${type}.`);
  }
  try {
    if (body.length > 0) JSON.parse(body.toString('utf8'));
    return undefined;
  } catch (error) {
    const why = error instanceof Error ? error.message : 'it is not JSON';
    return refuse(400, 'InvalidRequestContentException', `Could not parse request body into json: ${why}`);
  }
}

function answer({ result, tail }: Finished, request: LocalRequest): LocalResponse {
  const headers: Record<string, string> = { 'x-amz-executed-version': '$LATEST' };
  if (request.headers['x-amz-log-type'] === 'Tail') headers['x-amz-log-result'] = tail;
  if (result.ok) return json(200, result.payload, headers);
  request.log['error'] = result.errorType;
  return json(200, describe(result), { ...headers, 'x-amz-function-error': 'Unhandled' });
}

function describe(result: Exclude<LambdaResult, { ok: true }>) {
  const { errorType, errorMessage, trace } = result;
  return { errorType, errorMessage, ...(trace === undefined ? {} : { trace }) };
}

function refuse(status: number, name: string, message: string): LocalResponse {
  return json(status, { Type: 'User', Message: message, message }, { 'x-amzn-errortype': name });
}
