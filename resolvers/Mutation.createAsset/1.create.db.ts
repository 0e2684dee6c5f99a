import { util, type Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import type { MutationCreateAssetArgs } from '../../schema/__generated__/types';
import { assetColumns } from '../lib/asset-writes';
import { selectAssets, toAsset } from '../lib/assets';
import { booksOf } from '../lib/books';
import { checkUuid } from '../lib/checks';
import { refuse } from '../lib/errors';
import { rowsOf, type Row } from '../lib/rows';
import { NO_BOOKS } from '../lib/violations/no-books';

export function request(ctx: Context<MutationCreateAssetArgs>) {
  const by = booksOf(ctx);
  const id = checkUuid(ctx.args.input.id ?? util.autoId(), 'id');
  const given = givenBy(ctx.args.input);
  return createPgStatement(
    sql`
insert into assets (
  owner_id, id, category_code, name, currency, institution, secures_id, account_id, ticker, market_cap, sub_target_pct, tradable, notes
)
select b.id, ${id}::uuid, g.category_code, g.name, coalesce(g.currency, b.base_currency), g.institution, g.secures_id,
  g.account_id, g.ticker, g.market_cap, g.sub_target_pct, g.tradable, g.notes
from books b cross join jsonb_populate_record(null::assets, ${JSON.stringify(given)}::jsonb) g
where b.id = (select books_for(${by.sub}::uuid, ${by.books}::uuid, 'EDIT'))
on conflict (owner_id, id) do nothing
returning id`,
    selectAssets(by, { id, given }),
  );
}

/** What a create asks for, by columns: what is left out is empty. Only a currency that is left out may be any. */
function givenBy(input: MutationCreateAssetArgs['input']): Row {
  const { institution = null, securesId = null, accountId = null, ticker = null, marketCap = null } = input;
  const { subTargetPct = null, tradable = null, notes = null } = input;
  const empty = { institution, securesId, accountId, ticker, marketCap, subTargetPct, tradable, notes };
  return assetColumns({ ...input, ...empty, currency: input.currency ?? undefined });
}

export function response(ctx: Context) {
  const [created = [], assets = []] = rowsOf(ctx);
  const row = assets[0];
  if (row === undefined) return refuse('NOT_FOUND', NO_BOOKS, null, 'asset_owner_exists');
  if (created.length === 0 && !row.same) {
    refuse('CONFLICT', 'There is another asset with this id.', 'id', 'asset_id_taken');
  }
  return toAsset(row);
}
