import type { ApolloClient } from '@apollo/client';
import { graphql } from '../../../__generated__';
import type { Entry } from './entry';
import type { ListFilter } from './filters';

export const EntryListQuery = graphql(`
  query EntryList($filter: TransactionFilter, $limit: Int, $nextToken: String) {
    transactions(filter: $filter, limit: $limit, nextToken: $nextToken) {
      items {
        ...Entry_transaction
      }
      nextToken
    }
  }
`);

/** A page as the API answers it, newest first; without a token it was the last. */
export interface EntryPage {
  items: readonly Entry[];
  nextToken: string | null;
}

/** Where a page begins and how long it may be. */
export interface PageRequest {
  nextToken: string | null;
  limit: number;
}

/** Asks for one page of a list, past the cache. */
export async function readPage(client: ApolloClient, filter: ListFilter, page: PageRequest): Promise<EntryPage> {
  const { data } = await client.query({
    query: EntryListQuery,
    variables: { filter, ...page },
    fetchPolicy: 'no-cache',
  });
  return data?.transactions ?? { items: [], nextToken: null };
}
