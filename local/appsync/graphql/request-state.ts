import type { GraphQLError } from 'graphql';
import type { Caller } from '../auth/identity';
import { createBatches, type Batches } from '../sources/batches';

/** What the fields of one request share. */
export interface RequestState {
  requestId: string;
  caller: Caller;
  headers: Readonly<Record<string, string | undefined>>;
  domainName: string | null;
  /** Aborted when the caller hangs up or time is over. */
  signal: AbortSignal;
  /** Errors that resolvers appended. */
  appended: GraphQLError[];
  responseHeaders: Record<string, string>;
  resolversRun: number;
  batches: Batches;
  /** What resolvers said with `extensions`. */
  subscriptionFilter: unknown;
  invalidationFilter: unknown;
  invalidations: unknown[];
}

export function createRequestState(
  of: Pick<RequestState, 'requestId' | 'caller' | 'headers' | 'domainName' | 'signal'>,
): RequestState {
  return {
    ...of,
    appended: [],
    responseHeaders: {},
    resolversRun: 0,
    batches: createBatches(),
    subscriptionFilter: null,
    invalidationFilter: null,
    invalidations: [],
  };
}
