import type { ApolloClient } from '@apollo/client';
import { toCsv } from '../../../../../domain/csv';
import { subcategoryOf, type Entry } from './entry';
import type { EntryKind, ListVariables } from './filters';
import { readPage, type EntryPage } from './read-page';

/** All entries of a list, page by page, past the cache. */
export async function readAll(client: ApolloClient, kind: EntryKind, list: ListVariables): Promise<Entry[]> {
  const entries: Entry[] = [];
  let nextToken: string | null = null;
  do {
    const page: EntryPage = await readPage(client, kind, list, { limit: PAGE, nextToken });
    entries.push(...page.items);
    nextToken = page.nextToken;
  } while (nextToken !== null);
  return entries;
}

/** Entries as a table for spreadsheets: amounts in full, each with its currency. */
export function entriesAsCsv(kind: EntryKind, entries: readonly Entry[], locale: string): string {
  return toCsv(
    ['type', 'date', 'category', 'subcategory', 'description', 'account', 'amount', 'currency', 'id'],
    entries.map((entry) => ({
      type: kind,
      date: entry.date,
      category: entry.category.name,
      subcategory: subcategoryOf(entry)?.name,
      description: entry.description,
      account: entry.account?.name,
      amount: entry.amount,
      currency: entry.currency,
      id: entry.id,
    })),
    locale,
  );
}

/** The most that one request may ask for. */
const PAGE = 1000;
