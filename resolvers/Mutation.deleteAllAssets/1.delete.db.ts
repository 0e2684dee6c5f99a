import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import { DELETE_ALL_ASSETS } from '../../domain/limits';
import type { MutationDeleteAllAssetsArgs } from '../../schema/__generated__/types';
import { refuse } from '../lib/errors';
import { booksOf } from '../lib/books';
import { createdRow, rowsOf } from '../lib/rows';

export function request(ctx: Context<MutationDeleteAllAssetsArgs>) {
  const by = booksOf(ctx);
  if (ctx.args.confirm !== DELETE_ALL_ASSETS) {
    const message = `Nothing was deleted. To delete every asset and its history, confirm with ${DELETE_ALL_ASSETS}.`;
    refuse('VALIDATION_ERROR', message, 'confirm', 'delete_all_assets_confirmed');
  }
  // With the assets the demo household ends, and with it the rates that were invented for it.
  return createPgStatement(sql`
with deleted as (
  delete from assets where owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) returning id
), invented as (
  delete from owner_fx_rates where owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and source = 'DEMO'
)
select (select count(*)::integer from deleted) as count from books where id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT'))`);
}

export function response(ctx: Context) {
  return createdRow(rowsOf(ctx)[0]).count;
}
