import { util, type Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { Asset, MutationCreateAssetArgs } from '../../schema/__generated__/types';
import { linksOf, selectAssets, toAsset } from '../lib/assets';
import { checkCurrencyCode, checkDecimal, checkPercent, checkUuid, sameDecimal } from '../lib/checks';
import { refuse } from '../lib/errors';
import { booksOf } from '../lib/books';
import { rowsOf } from '../lib/rows';
import { NO_BOOKS } from '../lib/violations/no-books';

export function request(ctx: Context<MutationCreateAssetArgs>) {
  const by = booksOf(ctx);
  const { input } = ctx.args;
  const {
    name,
    categoryCode,
    currency = null,
    institution = null,
    ticker = null,
    marketCap = null,
    subTargetPct = null,
    tradable = null,
    notes = null,
  } = input;
  const id = checkUuid(input.id ?? util.autoId(), 'id');
  const { securesId, accountId } = linksOf(input);
  if (currency !== null) checkCurrencyCode(currency, 'currency');
  if (marketCap !== null) checkDecimal(marketCap, 'marketCap');
  if (subTargetPct !== null) checkPercent(subTargetPct, 'subTargetPct');
  return createPgStatement(
    sql`
with given as (
  select normal_name(${name}) as name, normal_name(${institution}) as institution, normal_name(${ticker}) as ticker
), created as (
  insert into assets (
    owner_id, id, category_code, name, currency, institution, secures_id, account_id, ticker, market_cap, sub_target_pct,
    tradable, notes
  )
  select b.id, ${id}::uuid, ${categoryCode}, g.name, coalesce(${currency}, b.base_currency), g.institution,
    ${securesId}::uuid, ${accountId}::uuid, g.ticker, ${marketCap}::numeric, ${subTargetPct}::numeric, ${tradable}::boolean, ${notes}
  from given g, books b where b.id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT'))
  on conflict (owner_id, id) do nothing
  returning id
)
select g.*, exists (select from created) as created from given g`,
    selectAssets(by, { id }),
  );
}

export function response(ctx: Context<MutationCreateAssetArgs>) {
  const [[given] = [], assets = []] = rowsOf(ctx);
  const row = assets[0];
  if (row === undefined) return refuse('NOT_FOUND', NO_BOOKS, null, 'asset_owner_exists');
  const asset = toAsset(row);
  if (!given?.created && !isSame(asset, { ...ctx.args.input, ...given })) {
    refuse('CONFLICT', 'There is another asset with this id.', 'id', 'asset_id_taken');
  }
  return asset;
}

/** Whether the asset that is there is the one that was asked for, its names as they are kept: then this is a retry. */
function isSame(asset: Asset, input: MutationCreateAssetArgs['input']): boolean {
  const { securesId, accountId } = linksOf(input);
  return (
    asset.name === input.name &&
    asset.category.code === input.categoryCode &&
    asset.currency === (input.currency ?? asset.currency) &&
    (asset.institution ?? null) === (input.institution ?? null) &&
    (asset.secures?.id ?? null) === securesId &&
    (asset.account?.id ?? null) === accountId &&
    (asset.ticker ?? null) === (input.ticker ?? null) &&
    (asset.tradable ?? null) === (input.tradable ?? null) &&
    (asset.notes ?? null) === (input.notes ?? null) &&
    sameDecimal(asset.marketCap, input.marketCap) &&
    sameDecimal(asset.subTargetPct, input.subTargetPct)
  );
}
