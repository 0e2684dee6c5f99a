import { runtime, type Context } from '@aws-appsync/utils';
import { createPgStatement } from '@aws-appsync/utils/rds';
import type { Asset } from '../../schema/__generated__/types';
import { selectAssets, toAsset } from './assets';
import { booksOf } from './books';
import { rowsOf, type Row } from './rows';

/** Reads the accounts that entries went through: all of them at once, and nothing when there is none. */
export function requestAccounts(ctx: Context, entries: Row[]) {
  const ids = entries.map((entry) => entry.accountId as string | undefined).filter((id) => id !== undefined);
  if (ids.length === 0) runtime.earlyReturn(ctx.prev.result);
  return createPgStatement(selectAssets(booksOf(ctx), { ids: ids.filter((id, index) => ids.indexOf(id) === index) }));
}

/** The entries with their accounts; one that was deleted meanwhile is gone from them too. */
export function withAccounts(ctx: Context, entries: Row[]): Row[] {
  const accounts: Record<string, Asset> = {};
  (rowsOf(ctx)[0] ?? []).forEach((row) => {
    accounts[row.id as string] = toAsset(row);
  });
  return entries.map((entry) => ({ ...entry, account: accounts[(entry.accountId ?? '') as string] ?? null }));
}
