import { useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
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

export interface EntryList {
  /** Newest first, as far as they were read; undefined until the first page is there. */
  entries: readonly Entry[] | undefined;
  hasMore: boolean;
  /** Whether another list is on its way and the last one is shown meanwhile. */
  stale: boolean;
  error: unknown;
  /** Whether the last try to read on failed. */
  failed: boolean;
  /** Reads the next page, once at a time. */
  more: () => void;
  retry: () => void;
}

/** The entries that the filters ask for. The screen's one request has put the first page where this finds it. */
export function useEntryList(kind: EntryKind, variables: ListVariables): EntryList {
  const { from, to, categoryCode, search } = variables;
  const ofIncomes = { from, to, categoryCode, search };
  const expenses = useQuery(ExpenseList, { variables, fetchPolicy: 'cache-first', skip: kind !== 'expense' });
  const incomes = useQuery(IncomeList, { variables: ofIncomes, fetchPolicy: 'cache-first', skip: kind !== 'income' });
  // The list that was read on from. Reading on ends before the longer list is shown: asking again in between would
  // fetch the same page, and keep the client from showing it.
  const readFrom = useRef<object>(undefined);
  const [failed, setFailed] = useState(false);
  const query = kind === 'expense' ? expenses : incomes;
  const shown =
    kind === 'expense'
      ? (expenses.data ?? expenses.previousData)?.expenses
      : (incomes.data ?? incomes.previousData)?.incomes;

  async function more() {
    if (!query.data || !shown?.nextToken || readFrom.current === shown) return;
    readFrom.current = shown;
    try {
      await query.fetchMore({ variables: { nextToken: shown.nextToken, limit: NEXT_PAGE } });
      setFailed(false);
    } catch {
      readFrom.current = undefined;
      setFailed(true);
    }
  }

  return {
    entries: shown?.items,
    hasMore: typeof shown?.nextToken === 'string',
    stale: query.data === undefined,
    error: query.error,
    failed,
    more: () => void more(),
    retry: () => void query.refetch(),
  };
}

/** Small enough that putting one into the list takes less than a frame or two. */
const NEXT_PAGE = 100;
