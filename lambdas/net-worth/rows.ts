import type { RateTable } from '../../domain/exchange';
import { Decimal } from '../../domain/money';
import type { ValuationStep } from '../../domain/net-worth';
import type { HeldValue } from '../../domain/unpriced';
import type { AssetCategoryKind } from '../__generated__/types';
import type { Database } from '../lib/database';

export interface BooksRows {
  target: { currency: string; minorUnits: number } | undefined;
  categories: { code: string; name: string; kind: AssetCategoryKind; marketCapWeighted: boolean }[];
  steps: ValuationStep[];
  rates: RateTable;
}

interface BooksRow {
  row: 'TARGET' | 'CATEGORY' | 'STEP' | 'RATE';
  code: string;
  detail: string | null;
  month: string | null;
  number: string;
}

/**
 * All that net worth is made of, in one statement and so from one moment: the target currency (none when it is
 * unknown), the categories, the steps up to `to` (those before `from` folded into `from`), and each month's rates of
 * the currencies in use, the owner's own before the published ones.
 */
const sql = `
with target as (
  select c.code, c.minor_units
  from users u join currencies c on c.code = coalesce(:currency::text, u.base_currency)
  where u.id = :owner::uuid
), step as (
  select category_code, currency, greatest(month, :from::date) as month, sum(delta) as delta
  from valuation_steps
  where owner_id = :owner::uuid and month <= :to::date
  group by 1, 2, 3
), used as (
  select currency as code from step union select code from target
)
select 'TARGET' as row, code, null as detail, null as month, minor_units::text as number, 0 as position from target
union all
select 'CATEGORY', code, name, null, kind || case when market_cap_weighted then ' weighted' else '' end, position
from asset_categories
union all
select 'STEP', category_code, currency, month_text(month), delta::text, 0 from step
union all
select 'RATE', used.code, null, month_text(r.month), coalesce(own.rate, r.rate)::text, 0
from used join fx_rates r on r.currency = used.code and r.month between :from::date and :to::date
left join owner_fx_rates own on own.owner_id = :owner::uuid and own.currency = r.currency and own.month = r.month
union all
select 'RATE', own.currency, null, month_text(own.month), own.rate::text, 0
from owner_fx_rates own join used on used.code = own.currency
where own.owner_id = :owner::uuid and own.month between :from::date and :to::date
  and not exists (select from fx_rates r where r.currency = own.currency and r.month = own.month)
order by position`;

/** @param from first month (YYYY-MM) and @param to last month; `currency` null asks in the owner's base currency */
export async function readBooks(
  database: Database,
  { owner, from, to, currency }: { owner: string; from: string; to: string; currency: string | null },
): Promise<BooksRows> {
  const rows = await database.query<BooksRow>(sql, { owner, from: `${from}-01`, to: `${to}-01`, currency });
  const books: BooksRows = { target: undefined, categories: [], steps: [], rates: new Map() };
  const rates = new Map<string, Map<string, Decimal>>();
  for (const { row, code, detail, month, number } of rows) {
    if (row === 'TARGET') {
      books.target = { currency: code, minorUnits: Number(number) };
    } else if (row === 'CATEGORY') {
      const [kind, weighted] = number.split(' ') as [AssetCategoryKind, string | undefined];
      books.categories.push({ code, name: detail ?? code, kind, marketCapWeighted: weighted !== undefined });
    } else if (row === 'STEP') {
      books.steps.push({ category: code, currency: detail ?? '', month: month ?? '', delta: new Decimal(number) });
    } else {
      const byMonth = rates.get(code) ?? new Map<string, Decimal>();
      rates.set(code, byMonth.set(month ?? '', new Decimal(number)));
    }
  }
  return { ...books, rates };
}

/**
 * What the owner's assets in these currencies were entered at up to `to`, closing included as a last zero, by asset and
 * month; those of one kind of category, or of both (null).
 */
export async function readHeldValues(
  database: Database,
  {
    owner,
    to,
    currencies,
    kind = null,
  }: { owner: string; to: string; currencies: string[]; kind?: AssetCategoryKind | null },
): Promise<HeldValue[]> {
  const rows = await database.query<{ asset_id: string; currency: string; month: string; value: string }>(
    `select * from (
       select a.id::text as asset_id, a.currency, month_text(i.month) as month, i.value::text as value
       from assets a join asset_inputs i on i.owner_id = a.owner_id and i.asset_id = a.id
       where a.owner_id = :owner::uuid and a.currency = any (string_to_array(:currencies, ',')) and i.month <= :to::date
         and (a.closed_on is null or i.month < date_trunc('month', a.closed_on))
       union all
       select a.id::text, a.currency, to_char(a.closed_on, 'YYYY-MM'), '0'
       from assets a
       where a.owner_id = :owner::uuid and a.currency = any (string_to_array(:currencies, ','))
         and date_trunc('month', a.closed_on) <= :to::date
     ) held
     where :kind::text is null
       or (select c.kind from assets a join asset_categories c on c.code = a.category_code
           where a.owner_id = :owner::uuid and a.id = held.asset_id::uuid) = :kind::text
     order by asset_id, month`,
    { owner, to: `${to}-01`, currencies: currencies.join(','), kind },
  );
  return rows.map((row) => ({ ...row, assetId: row.asset_id, value: new Decimal(row.value) }));
}
