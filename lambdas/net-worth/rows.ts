import { rateTable, type KnownRate, type RateSource, type RateTable } from '../../domain/exchange';
import { Decimal } from '../../domain/money';
import { monthsFrom } from '../../domain/month';
import type { ValuationStep } from '../../domain/net-worth';
import type { HeldItem } from '../../domain/unpriced';
import type { Asset, AssetCategory, AssetCategoryKind } from '../../schema/__generated__/types';
import type { Database } from '../lib/database';
import { viewedBooks, type Caller } from '../lib/caller';

export interface BooksRows {
  target: { currency: string; minorUnits: number } | undefined;
  categories: AssetCategory[];
  steps: ValuationStep[];
  rates: RateTable;
}

interface BooksRow {
  row: 'TARGET' | 'CATEGORY' | 'STEPS' | 'RATES';
  code: string;
  detail: string | null;
  /**
   * One number, or one for each month, by the days from the first one: `0 12.50,31 -3.00`; rates name their source as
   * well. A row a month would cost ten times as much, and dates as text twice.
   */
  numbers: string;
}

const DAY = 86_400_000;

/**
 * All that net worth is made of, in one statement and so from one moment: the target currency (none when it is
 * unknown), the categories, the steps up to `to` (those before `from` folded into `from`), and the known rates of the
 * currencies in use.
 */
const sql = `
with target as (
  select b.id as owner_id, c.code, c.minor_units
  from books b join currencies c on c.code = coalesce(:currency::text, b.base_currency)
  where b.id = ${viewedBooks}
), used as (
  select currency as code from assets where owner_id = ${viewedBooks} union select code from target
)
select 'TARGET' as row, code, null as detail, minor_units::text as numbers, 0 as position from target
union all
select 'CATEGORY', code, name, concat_ws(' ', kind, market_cap_weighted, tradable), position
from asset_categories
union all
select 'STEPS', category_code, currency, '0 ' || sum(delta), 0
from valuation_steps where owner_id = ${viewedBooks} and month < :from::date group by category_code, currency
union all
select 'STEPS', category_code, currency, string_agg((month - :from::date)::text || ' ' || delta::text, ','), 0
from valuation_steps where owner_id = ${viewedBooks} and month between :from::date and :to::date
group by category_code, currency
union all
select 'RATES', used.code, null, string_agg((k.month - :from::date)::text || ' ' || k.rate || ' ' || k.source, ','), 0
from target t cross join used cross join lateral known_rates(t.owner_id, used.code, :from::date, :to::date) k
group by used.code
order by position`;

/** @param from first month (YYYY-MM) and @param to last month; `currency` null asks in the owner's base currency */
export async function readBooks(
  database: Database,
  { sub, books, from, to, currency }: Caller & { from: string; to: string; currency: string | null },
): Promise<BooksRows> {
  const rows = await database.query<BooksRow>(sql, { sub, books, from: `${from}-01`, to: `${to}-01`, currency });
  const read: BooksRows = { target: undefined, categories: [], steps: [], rates: new Map() };
  const rates: KnownRate[] = [];
  const monthAt = new Map(monthsFrom(from, to).map((month) => [daysBetween(from, month), month]));
  for (const { row, code, detail, numbers } of rows) {
    if (row === 'TARGET') {
      read.target = { currency: code, minorUnits: Number(numbers) };
    } else if (row === 'CATEGORY') {
      const [kind, weighted, tradable] = numbers.split(' ') as [AssetCategoryKind, string, string];
      const [marketCapWeighted, canBeTraded] = [weighted === 't', tradable === 't'];
      read.categories.push({ code, name: detail ?? code, kind, marketCapWeighted, tradable: canBeTraded });
    } else if (row === 'STEPS') {
      const currencyOfSteps = detail ?? '';
      for (const [days, delta] of entriesOf(numbers)) {
        read.steps.push({ category: code, currency: currencyOfSteps, month: monthAt.get(days) ?? '', delta });
      }
    } else {
      for (const [days, rate, source] of entriesOf(numbers)) {
        // The first one may be of an earlier month: it is carried into these.
        const month = monthAt.get(days) ?? monthAfter(from, days);
        rates.push({ currency: code, month, rate, source: source as RateSource });
      }
    }
  }
  return { ...read, rates: rateTable(rates) };
}

function entriesOf(numbers: string): [days: string, number: Decimal, word: string][] {
  return numbers.split(',').map((entry) => {
    const [days = '', number = '0', word = ''] = entry.split(' ');
    return [days, new Decimal(number), word];
  });
}

function monthAfter(from: string, days: string): string {
  return new Date(Date.parse(from) + Number(days) * DAY).toISOString().slice(0, 7);
}

/** Days from the first of one month (YYYY-MM) to that of another, as PostgreSQL writes them. */
function daysBetween(from: string, to: string): string {
  return String((Date.parse(to) - Date.parse(from)) / DAY);
}

/** What an owner's assets were worth, by asset and month, and the assets themselves by id. */
export interface HeldValues {
  held: HeldItem[];
  assets: Map<string, Asset>;
}

/** The values of an asset as two lists, by the days from the month asked for: null when it has none. */
interface HeldRow {
  id: string;
  currency: string;
  asset: string | null;
  days: string | null;
  amounts: string | null;
}

export const NOTHING_HELD: HeldValues = { held: [], assets: new Map() };

/**
 * What the owner's assets in these currencies were worth up to `to`, closing included as a zero, by asset and month;
 * those of one kind of category, or of both (null).
 */
export async function readHeldValues(
  database: Database,
  {
    sub,
    books,
    to,
    currencies,
    kind = null,
    withAssets = true,
  }: Caller & { to: string; currencies: string[]; kind?: AssetCategoryKind | null; withAssets?: boolean },
): Promise<HeldValues> {
  const rows = await database.query<HeldRow>(
    `select a.id::text as id, a.currency, case when :withAssets::boolean then a.content::text end as asset,
       held.days, held.amounts
     from asset_shapes a
     cross join lateral (
       select array_to_string(array_agg(h.month - :to::date order by h.month), ',') as days,
         array_to_string(array_agg(trim_scale(h.value) order by h.month), ',') as amounts
       from held_values h
       where h.owner_id = a.owner_id and h.asset_id = a.id and h.month <= :to::date
     ) held
     where a.owner_id = ${viewedBooks} and a.currency = any (string_to_array(:currencies, ','))
       and (:kind::text is null or a.kind = :kind::text)
     order by id`,
    { sub, books, to: `${to}-01`, currencies: currencies.join(','), kind, withAssets },
  );
  const months = new Map<string, string>();
  const monthAt = (days: string) => {
    const month = months.get(days) ?? monthAfter(to, days);
    months.set(days, month);
    return month;
  };
  return {
    held: rows.map(({ id: assetId, currency, days, amounts }) => ({
      assetId,
      currency,
      months: days?.split(',').map(monthAt) ?? [],
      values: amounts?.split(',') ?? [],
    })),
    assets: new Map(rows.flatMap(({ id, asset }) => (asset === null ? [] : [[id, JSON.parse(asset) as Asset]]))),
  };
}
