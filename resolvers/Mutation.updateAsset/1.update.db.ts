import { util, type Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationUpdateAssetArgs } from '../../schema/__generated__/types';
import { assetColumns } from '../lib/asset-writes';
import { selectAssets, toAsset } from '../lib/assets';
import { isUuid } from '../lib/checks';
import { refuse } from '../lib/errors';
import { booksOf } from '../lib/books';
import { rowsOf } from '../lib/rows';

export function request(ctx: Context<MutationUpdateAssetArgs>) {
  const by = booksOf(ctx);
  const { id, closedOn, reopenedOn = null, expectedVersion = null } = ctx.args.input;
  if (!isUuid(id)) refuse('NOT_FOUND', 'There is no such asset.', 'id', 'asset_exists');
  const changes = assetColumns(ctx.args.input);
  if (reopenedOn !== null && closedOn !== null) {
    const message = 'reopenedOn goes with a closedOn of null.';
    refuse('VALIDATION_ERROR', message, 'reopenedOn', 'reopened_without_closed_on');
  }
  if (closedOn === null) changes.reopened_on = reopenedOn ?? util.time.nowISO8601().slice(0, 10);
  const current = selectAssets(by, { id });
  if (Object.keys(changes).length === 0) return createPgStatement(current);
  return createPgStatement(
    // A column that is not among the changes stays; one that is null there is cleared.
    sql`
update assets a set (
  name, category_code, currency, institution, secures_id, account_id, ticker, market_cap, sub_target_pct, tradable, notes,
  closed_on, reopened_on
) = (
  select c.name, c.category_code, c.currency, c.institution, c.secures_id, c.account_id, c.ticker, c.market_cap,
    c.sub_target_pct, c.tradable, c.notes, c.closed_on, c.reopened_on
  from jsonb_populate_record(a, ${JSON.stringify(changes)}::jsonb) c
)
where a.owner_id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT')) and a.id = ${id}::uuid
  and (${expectedVersion}::integer is null or a.version = ${expectedVersion}::integer)
returning a.id`,
    current,
  );
}

export function response(ctx: Context<MutationUpdateAssetArgs>) {
  const { expectedVersion } = ctx.args.input;
  const results = rowsOf(ctx);
  const row = results[results.length - 1]?.[0];
  if (row === undefined) return refuse('NOT_FOUND', 'There is no such asset.', 'id', 'asset_exists');
  const asset = toAsset(row);
  const missed = results.length === 2 ? results[0]?.length === 0 : (expectedVersion ?? asset.version) !== asset.version;
  if (missed) refuse('CONFLICT', 'The asset was changed meanwhile. Look at it again.', 'expectedVersion', 'version');
  return asset;
}
