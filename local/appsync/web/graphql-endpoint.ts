import { json, type LocalHandler, type LocalRequest, type LocalResponse } from '../../http';
import { authenticate, type Modes } from '../auth/authenticate';
import { executeOperation, type DoneMutation, type Executor } from '../graphql/execute';
import { nameOfOperation } from '../graphql/operation-name';
import { createRequestState } from '../graphql/request-state';
import { BadRequest, readGraphqlRequest } from './body';

export interface EndpointParts {
  /** The API as it is now: a reload puts another in place. */
  executor(): Executor;
  modes: Modes;
  onMutation(done: DoneMutation): void;
  /** How long a request may take; AppSync's 30 s where it is left out. */
  requestMs?: number | undefined;
  log(line: Record<string, unknown>): void;
}

/** AppSync's own limit of a request. */
const mostRequestMs = 30_000;

const cors = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'x-amzn-requestid,x-amzn-errortype',
};

const preflight: LocalResponse = {
  status: 200,
  headers: {
    ...cors,
    'access-control-allow-methods': 'POST,OPTIONS',
    'access-control-allow-headers':
      'authorization,content-type,x-amz-date,x-amz-security-token,x-amz-user-agent,x-api-key',
    'access-control-max-age': '172800',
  },
  body: '',
};

const failure = (status: number, errorType: string, message: string): LocalResponse =>
  json(status, { errors: [{ errorType, message }] }, { ...cors, 'x-amzn-errortype': errorType });

/** Ends with `late` when time is over; what still runs is told by the signal. */
async function inTime(
  work: (signal: AbortSignal) => Promise<LocalResponse>,
  caller: AbortSignal,
  late: LocalResponse,
  limitMs: number,
): Promise<LocalResponse> {
  const over = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<LocalResponse>((resolve) => {
    timer = setTimeout(() => {
      over.abort();
      resolve(late);
    }, limitMs);
  });
  try {
    return await Promise.race([work(AbortSignal.any([caller, over.signal])), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/** POST /graphql, as AppSync answers it: 200 for whatever a query comes to, data beside errors. */
export function graphqlEndpoint(parts: EndpointParts): LocalHandler {
  async function answer(request: LocalRequest, signal: AbortSignal): Promise<LocalResponse> {
    const caller = await authenticate(parts.modes, request, request.sourceIp);
    if (!caller) return failure(401, 'UnauthorizedException', 'Valid authorization header not provided.');
    request.log['user'] = caller.name;
    const query = readGraphqlRequest(request);
    const executor = parts.executor();
    const read = executor.documents(query.query);
    request.log['operation'] =
      'document' in read ? nameOfOperation(read.document, query.operationName) : query.operationName;
    const { requestId, headers } = request;
    const state = createRequestState({ requestId, caller, headers, domainName: null, signal });
    const result = await executeOperation(executor, query, state, parts.onMutation);
    if (result.errors)
      request.log['errors'] = result.errors.map(({ errorType, message }) => errorType ?? message).join('; ');
    return json(200, result, { ...cors, ...state.responseHeaders });
  }

  return async (request) => {
    if (request.method === 'OPTIONS') return preflight;
    try {
      const limitMs = parts.requestMs ?? mostRequestMs;
      const late = failure(504, 'RequestTimeoutException', `The request took longer than ${limitMs / 1000} seconds.`);
      return await inTime((signal) => answer(request, signal), request.signal, late, limitMs);
    } catch (error) {
      if (error instanceof BadRequest) {
        request.log['errors'] = error.errorType;
        return failure(error.status, error.errorType, error.message);
      }
      parts.log({
        level: 'error',
        requestId: request.requestId,
        message: error instanceof Error ? error.stack : String(error),
      });
      request.log['errors'] = 'InternalFailure';
      return failure(500, 'InternalFailure', 'An internal failure occurred.');
    }
  };
}
