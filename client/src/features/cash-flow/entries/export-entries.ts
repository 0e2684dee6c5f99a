import type { ApolloClient } from '@apollo/client';
import { toCsv } from '../../../../../domain/csv';
import type { Entry } from './entry';
import type { ListFilter } from './filters';
import { readPage, type EntryPage } from './read-page';

/** All entries of a list, page by page, past the cache. */
export async function readAll(client: ApolloClient, list: ListFilter): Promise<Entry[]> {
  const entries: Entry[] = [];
  let nextToken: string | null = null;
  do {
    const page: EntryPage = await readPage(client, list, { limit: PAGE, nextToken });
    entries.push(...page.items);
    nextToken = page.nextToken;
  } while (nextToken !== null);
  return entries;
}

const COLUMNS = [
  ...['type', 'date', 'payee', 'description', 'category', 'subcategory', 'note', 'account', 'other_account'],
  ...['amount', 'currency', 'status', 'id'],
] as const;

/** Entries as a table for spreadsheets, a row for each part: amounts in full and signed, each with its currency. */
export function entriesAsCsv(entries: readonly Entry[], locale: string): string {
  return toCsv(
    COLUMNS,
    entries.flatMap((entry) =>
      entry.splits.map(({ category, amount, note }) => ({
        type: entry.kind.toLowerCase(),
        date: entry.date,
        payee: entry.payee,
        description: entry.description,
        category: (category?.parent ?? category)?.name,
        subcategory: category?.parent ? category.name : undefined,
        note,
        account: entry.account?.name,
        other_account: entry.transfer?.account?.name,
        amount,
        currency: entry.currency,
        status: entry.status.toLowerCase(),
        id: entry.id,
      })),
    ),
    locale,
  );
}

/** The most that one request may ask for. */
const PAGE = 1000;
