import type { LocalRequest } from '../../http';
import type { GraphqlRequest } from '../graphql/execute';

/** A request that AppSync turns away before it looks at the query. */
export class BadRequest extends Error {
  constructor(
    readonly status: number,
    readonly errorType: string,
    message: string,
  ) {
    super(message);
  }
}

const mostBytes = 1024 * 1024;

const malformed = (message: string): BadRequest => new BadRequest(400, 'MalformedHttpRequestException', message);

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Reads the query of a POST. Throws a BadRequest for what AppSync does not take. */
export function readGraphqlRequest({ method, headers, body }: LocalRequest): GraphqlRequest {
  if (method !== 'POST') throw new BadRequest(405, 'MethodNotAllowedException', 'GraphQL is served over POST only.');
  if (body.length > mostBytes)
    throw new BadRequest(413, 'RequestEntityTooLargeException', 'The request is larger than 1 MB.');
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? 'application/json';
  if (!['application/json', 'application/graphql', 'application/graphql+json', 'text/plain'].includes(type)) {
    throw new BadRequest(
      415,
      'UnsupportedMediaTypeException',
      `The content type ${type} is not supported; send application/json.`,
    );
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.toString('utf8'));
  } catch {
    throw malformed('Request body is not valid JSON.');
  }
  if (Array.isArray(parsed)) throw malformed('Batched requests are not supported.');
  const { query, variables, operationName } = isMap(parsed) ? parsed : {};
  if (typeof query !== 'string' || query.trim() === '') throw malformed('Unable to parse GraphQL query.');
  if (variables !== undefined && variables !== null && !isMap(variables))
    throw malformed('Variables must be an object.');
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    throw malformed('The operation name must be a string.');
  return { query, variables: variables ?? {}, operationName: operationName || undefined };
}
