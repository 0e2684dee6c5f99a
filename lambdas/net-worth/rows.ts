import type { RateTable } from '../../domain/exchange';
import { Decimal } from '../../domain/money';
import { monthsFrom } from '../../domain/month';
import type { ValuationStep } from '../../domain/net-worth';
import type { HeldValue } from '../../domain/unpriced';
import type { AssetCategoryKind } from '../../schema/__generated__/types';
import type { Database } from '../lib/database';

export interface BooksRows {
  target: { currency: string; minorUnits: number } | undefined;
  categories: { code: string; name: string; kind: AssetCategoryKind; marketCapWeighted: boolean }[];
  steps: ValuationStep[];
  rates: RateTable;
}

interface BooksRow {
  row: 'TARGET' | 'CATEGORY' | 'STEPS' | 'RATES';
  code: string;
  detail: string | null;
  /**
   * One number, or one for each month, by the days from the first one: `0 12.50,31 -3.00`. A row a month would cost ten
   * times as much, and dates as text twice.
   */
  numbers: string;
}

/**
 * All that net worth is made of, in one statement and so from one moment: the target currency (none when it is
 * unknown), the categories, the steps up to `to` (those before `from` folded into `from`), and each month's rates of
 * the currencies in use, the published ones before the owner's own, which win.
 */
const sql = `
with target as (
  select c.code, c.minor_units
  from users u join currencies c on c.code = coalesce(:currency::text, u.base_currency)
  where u.id = :owner::uuid
), used as (
  select currency as code from assets where owner_id = :owner::uuid union select code from target
)
select 'TARGET' as row, code, null as detail, minor_units::text as numbers, 0 as position from target
union all
select 'CATEGORY', code, name, kind || case when market_cap_weighted then ' weighted' else '' end, position
from asset_categories
union all
select 'STEPS', category_code, currency, '0 ' || sum(delta), 0
from valuation_steps where owner_id = :owner::uuid and month < :from::date group by category_code, currency
union all
select 'STEPS', category_code, currency, string_agg((month - :from::date)::text || ' ' || delta::text, ','), 0
from valuation_steps where owner_id = :owner::uuid and month between :from::date and :to::date
group by category_code, currency
union all
select 'RATES', currency, null, string_agg((month - :from::date)::text || ' ' || rate::text, ','), 0
from fx_rates where currency in (select code from used) and month between :from::date and :to::date group by currency
union all
select 'RATES', currency, null, string_agg((month - :from::date)::text || ' ' || rate::text, ','), 1
from owner_fx_rates where owner_id = :owner::uuid and month between :from::date and :to::date group by currency
order by position`;

/** @param from first month (YYYY-MM) and @param to last month; `currency` null asks in the owner's base currency */
export async function readBooks(
  database: Database,
  { owner, from, to, currency }: { owner: string; from: string; to: string; currency: string | null },
): Promise<BooksRows> {
  const rows = await database.query<BooksRow>(sql, { owner, from: `${from}-01`, to: `${to}-01`, currency });
  const books: BooksRows = { target: undefined, categories: [], steps: [], rates: new Map() };
  const rates = new Map<string, Map<string, Decimal>>();
  const monthAt = new Map(monthsFrom(from, to).map((month) => [daysBetween(from, month), month]));
  for (const { row, code, detail, numbers } of rows) {
    if (row === 'TARGET') {
      books.target = { currency: code, minorUnits: Number(numbers) };
    } else if (row === 'CATEGORY') {
      const [kind, weighted] = numbers.split(' ') as [AssetCategoryKind, string | undefined];
      books.categories.push({ code, name: detail ?? code, kind, marketCapWeighted: weighted !== undefined });
    } else if (row === 'STEPS') {
      const currencyOfSteps = detail ?? '';
      const toStep = ([month, delta]: [string, Decimal]) => ({
        category: code,
        currency: currencyOfSteps,
        month,
        delta,
      });
      books.steps.push(...byMonth(numbers, monthAt).map(toStep));
    } else {
      rates.set(code, new Map([...(rates.get(code) ?? []), ...byMonth(numbers, monthAt)]));
    }
  }
  return { ...books, rates };
}

function byMonth(numbers: string, monthAt: ReadonlyMap<string, string>): [string, Decimal][] {
  return numbers.split(',').map((entry) => {
    const [days = '', number = '0'] = entry.split(' ');
    return [monthAt.get(days) ?? '', new Decimal(number)];
  });
}

/** Days from the first of one month (YYYY-MM) to that of another, as PostgreSQL writes them. */
function daysBetween(from: string, to: string): string {
  return String((Date.parse(to) - Date.parse(from)) / 86_400_000);
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
