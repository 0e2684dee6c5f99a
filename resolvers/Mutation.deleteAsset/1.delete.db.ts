import type { Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationDeleteAssetArgs } from '../../schema/__generated__/types';
import { selectAssets, toAsset } from '../lib/assets';
import { isUuid } from '../lib/checks';
import { refuse } from '../lib/errors';
import { booksOf } from '../lib/books';
import { rowsOf } from '../lib/rows';

export function request(ctx: Context<MutationDeleteAssetArgs>) {
  const by = booksOf(ctx);
  const { id } = ctx.args;
  if (!isUuid(id)) refuse('NOT_FOUND', 'There is no such asset.', 'id', 'asset_exists');
  return createPgStatement(
    selectAssets(by, { id }),
    sql`delete from assets where owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and id = ${id}::uuid returning id`,
  );
}

export function response(ctx: Context<MutationDeleteAssetArgs>) {
  const [assets = [], deleted = []] = rowsOf(ctx);
  const row = assets[0];
  if (row === undefined || deleted.length === 0) {
    return refuse('NOT_FOUND', 'There is no such asset.', 'id', 'asset_exists');
  }
  return toAsset(row);
}
