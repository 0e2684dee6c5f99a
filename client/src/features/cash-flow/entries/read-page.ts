import type { ApolloClient, DocumentNode } from '@apollo/client';
import { graphql } from '../../../__generated__';
import type { Entry } from './entry';
import type { EntryKind, ListVariables } from './filters';

export const ExpenseList = graphql(`
  query ExpenseList(
    $from: AWSDate!
    $to: AWSDate!
    $categoryCode: ID
    $subcategoryId: ID
    $search: String
    $limit: Int
    $nextToken: String
  ) {
    expenses(
      from: $from
      to: $to
      categoryCode: $categoryCode
      subcategoryId: $subcategoryId
      search: $search
      limit: $limit
      nextToken: $nextToken
    ) {
      items {
        ...Entry_expense
      }
      nextToken
    }
  }
`);

export const IncomeList = graphql(`
  query IncomeList(
    $from: AWSDate!
    $to: AWSDate!
    $categoryCode: ID
    $search: String
    $limit: Int
    $nextToken: String
  ) {
    incomes(from: $from, to: $to, categoryCode: $categoryCode, search: $search, limit: $limit, nextToken: $nextToken) {
      items {
        ...Entry_income
      }
      nextToken
    }
  }
`);

export const LISTS: Record<EntryKind, DocumentNode> = { expense: ExpenseList, income: IncomeList };
export const FIELDS = { expense: 'expenses', income: 'incomes' } as const;

/** What either query answers: its one field. */
export interface ListAnswer {
  expenses?: EntryPage;
  incomes?: EntryPage;
}

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
export async function readPage(
  client: ApolloClient,
  kind: EntryKind,
  list: ListVariables,
  page: PageRequest,
): Promise<EntryPage> {
  const query = { query: LISTS[kind], variables: { ...argumentsOf(kind, list), ...page } };
  const { data } = await client.query<ListAnswer>({ ...query, fetchPolicy: 'no-cache' });
  return (data && Object.values(data)[0]) ?? { items: [], nextToken: null };
}

/** The arguments of a list's query: incomes have no subcategories. */
export function argumentsOf(kind: EntryKind, { subcategoryId, ...list }: ListVariables) {
  return kind === 'expense' ? { ...list, subcategoryId } : list;
}
