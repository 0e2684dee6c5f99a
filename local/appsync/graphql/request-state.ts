import type { GraphQLError } from 'graphql';
import type { UserIdentity } from '../auth/identity';

/** What the fields of one request share. */
export interface RequestState {
  requestId: string;
  identity: UserIdentity;
  headers: Readonly<Record<string, string | undefined>>;
  domainName: string | null;
  /** Aborted when the caller hangs up or time is over. */
  signal: AbortSignal;
  /** Errors that resolvers appended. */
  appended: GraphQLError[];
  responseHeaders: Record<string, string>;
  resolversRun: number;
}
