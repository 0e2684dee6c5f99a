import type { EntryFilters, EntryKind } from './filters';

/** What a list of a kind is called. */
export const LISTS: Record<EntryFilters['kind'], string> = {
  all: 'Entries',
  expense: 'Expenses',
  income: 'Incomes',
  transfer: 'Transfers',
};

/** What the line that adds a kind is called. */
export const ADD: Record<EntryKind, string> = {
  expense: 'Add an expense',
  income: 'Add an income',
  transfer: 'Add a transfer',
};
