import { rateTable, type RateSource } from '../../domain/exchange';
import type { Holding, HoldingsQuestion } from '../../domain/holdings';
import { Decimal } from '../../domain/money';
import { addMonths } from '../../domain/month';
import type { Asset, AssetCategory } from '../../schema/__generated__/types';
import type { Database } from '../lib/database';
import { viewedBooks, type Caller } from '../lib/caller';

/** What allocation is made of; `categories` as they are shown, in the order of those in `question`. */
export interface HoldingRows {
  question: HoldingsQuestion;
  categories: AssetCategory[];
  /** By id; none where they were not asked for. */
  assets: Map<string, Asset>;
}

/** A holding with its decimals as text. */
type HoldingContent = Omit<Holding, 'value' | 'previous' | 'subTargetPct' | 'marketCap'> &
  Record<'value' | 'previous', string> &
  Record<'subTargetPct' | 'marketCap', string | null> & { asset: Asset | null };

type HoldingRow =
  | { row: 'TARGET'; content: { code: string; minorUnits: number } }
  | { row: 'CATEGORY'; content: AssetCategory & { targetPct: string | null } }
  | { row: 'HOLDING'; content: HoldingContent }
  | { row: 'RATE'; content: { currency: string; month: string; rate: string; source: RateSource } };

/**
 * In one statement, and so from one moment: the target currency (none when it is unknown), the categories of assets
 * with the owner's targets, the assets that count in the month or did in the one before, and the rates of the currencies
 * in use that both months go by. Each row is JSON, with decimals as text.
 *
 * An asset counts from its first value on, or from the month it was added; and in no month in which it is closed.
 * Its market capitalisation is the last one known in the month, or the first one there is. Materialized, or PostgreSQL
 * would look up each value again in the condition.
 */
const sql = `
with target as (
  select b.id as owner_id, c.code, c.minor_units
  from books b join currencies c on c.code = coalesce(:currency::text, b.base_currency)
  where b.id = ${viewedBooks}
), asset as materialized (
  select a.owner_id, a.id, a.name, a.category_code, a.currency, a.sub_target_pct, a.tradable, a.created_at,
    (a.closed_on is null or date_trunc('month', a.closed_on)::date > :month::date) and not exists (
      select from asset_closings g
      where g.owner_id = a.owner_id and g.asset_id = a.id
        and date_trunc('month', g.closed_on)::date <= :month::date and date_trunc('month', g.reopened_on)::date > :month::date
    ) as open,
    (
      select h.value from held_values h
      where h.owner_id = a.owner_id and h.asset_id = a.id and h.month <= :month::date
      order by h.month desc limit 1
    ) as value,
    (
      select h.value from held_values h
      where h.owner_id = a.owner_id and h.asset_id = a.id and h.month <= :before::date
      order by h.month desc limit 1
    ) as previous,
    (
      select h.market_cap from market_cap_history h
      where h.owner_id = a.owner_id and h.asset_id = a.id
      order by h.month > :month::date, abs(h.month - :month::date) limit 1
    ) as market_cap
  from assets a join asset_categories c on c.code = a.category_code and c.kind = 'ASSET'
  where a.owner_id = ${viewedBooks}
), holding as (
  select owner_id, id, name, category_code, currency, sub_target_pct, tradable, market_cap, open,
    coalesce(value, 0) as value, coalesce(previous, 0) as previous
  from asset
  where (open or coalesce(previous, 0) <> 0)
    and (value is not null or created_at < :month::date + interval '1 month')
), used as (
  select currency as code from holding union select code from target
)
select 'TARGET' as row, json_build_object('code', code, 'minorUnits', minor_units)::text as content, 0 as place, '' as name
from target
union all
select 'CATEGORY', json_build_object('code', c.code, 'name', c.name, 'kind', c.kind,
  'marketCapWeighted', c.market_cap_weighted, 'tradable', c.tradable, 'targetPct', trim_scale(t.target_pct)::text)::text, c.position, ''
from asset_categories c
left join category_allocation_targets t on t.owner_id = ${viewedBooks} and t.category_code = c.code
where c.kind = 'ASSET'
union all
select 'HOLDING', json_build_object('assetId', h.id, 'category', h.category_code, 'currency', h.currency, 'open', h.open,
  'value', h.value::text, 'previous', h.previous::text, 'subTargetPct', h.sub_target_pct::text,
  'marketCap', h.market_cap::text, 'tradable', h.tradable, 'asset', case when :withAssets::boolean then (
    select s.content from asset_shapes s where s.owner_id = h.owner_id and s.id = h.id
  ) end)::text, 0, h.name collate name_order
from holding h
union all
select 'RATE', json_build_object('currency', used.code, 'month', month_text(k.month), 'rate', k.rate::text,
  'source', k.source)::text, 0, ''
from target t cross join used cross join lateral known_rates(t.owner_id, used.code, :before::date, :month::date) k
order by place, name, content`;

/** @param currency null for the owner's base currency; @returns undefined when there is no such currency */
export async function readHoldings(
  database: Database,
  { sub, books, month, currency, withAssets }: Caller & { month: string; currency: string | null; withAssets: boolean },
): Promise<HoldingRows | undefined> {
  const parameters = { sub, books, month: `${month}-01`, before: `${addMonths(month, -1)}-01`, currency, withAssets };
  const rows = (await database.query<{ row: string; content: string }>(sql, parameters)).map(
    ({ row, content }) => ({ row, content: JSON.parse(content) as unknown }) as HoldingRow,
  );
  const target = rows.find((entry) => entry.row === 'TARGET')?.content;
  if (target === undefined) return undefined;
  const categories = rows.flatMap((entry) => (entry.row === 'CATEGORY' ? [entry.content] : []));
  const holdings = rows.flatMap((entry) => (entry.row === 'HOLDING' ? [entry.content] : []));
  return {
    question: {
      month,
      currency: target.code,
      minorUnits: target.minorUnits,
      categories: categories.map(({ targetPct, ...category }) => ({ ...category, targetPct: decimal(targetPct) })),
      holdings: holdings.map(toHolding),
      rates: rateTable(
        rows.flatMap((entry) =>
          entry.row === 'RATE' ? [{ ...entry.content, rate: new Decimal(entry.content.rate) }] : [],
        ),
      ),
    },
    categories: categories.map(({ code, name, kind, marketCapWeighted, tradable }) => ({
      ...{ code, name, kind, marketCapWeighted, tradable },
    })),
    assets: new Map(holdings.flatMap(({ assetId, asset }) => (asset === null ? [] : [[assetId, asset]]))),
  };
}

function decimal(text: string | null): Decimal | null {
  return text === null ? null : new Decimal(text);
}

function toHolding({ value, previous, subTargetPct, marketCap, ...rest }: HoldingContent): Holding {
  return {
    ...rest,
    value: new Decimal(value),
    previous: new Decimal(previous),
    subTargetPct: decimal(subTargetPct),
    marketCap: decimal(marketCap),
  };
}
