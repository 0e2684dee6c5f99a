import type { GraphqlRequest } from '../graphql/execute';
import { headersOf, type Headers } from './handshake';

/** What a client says. */
export type ClientMessage =
  | { type: 'connection_init' }
  | { type: 'stop'; id: string }
  | { type: 'start'; id: string; data: string; request: GraphqlRequest; authorization: Headers }
  /** Anything that is not said in this protocol. */
  | { type: 'unknown'; id: string | undefined; name: string };

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function parse(text: unknown): Record<string, unknown> | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isMap(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function readMessage(text: string): ClientMessage {
  const { type, id, payload } = parse(text) ?? {};
  if (type === 'connection_init') return { type };
  if (typeof id === 'string' && type === 'stop') return { type, id };
  const { data, extensions } = isMap(payload) ? payload : {};
  const { query, variables, operationName } = parse(data) ?? {};
  if (typeof id === 'string' && type === 'start' && typeof data === 'string' && typeof query === 'string') {
    return {
      type,
      id,
      data,
      request: {
        query,
        variables: isMap(variables) ? variables : {},
        operationName: typeof operationName === 'string' ? operationName : undefined,
      },
      authorization: headersOf(isMap(extensions) ? extensions['authorization'] : undefined) ?? {},
    };
  }
  const name = typeof type === 'string' && type !== 'start' && type !== 'stop' ? type : 'unknown';
  return { type: 'unknown', id: typeof id === 'string' ? id : undefined, name };
}
