import type { FlowKind, FlowTotal } from '../../domain/cash-flow';
import type { StoredBudget } from '../../domain/budgets';
import { rateTable, type RateSource, type RateTable } from '../../domain/exchange';
import { Decimal } from '../../domain/money';
import type { Category } from '../../schema/__generated__/types';
import type { Statements } from './database';
import { viewedBooks, type Caller } from './caller';

/** All that cash flow and budgets of some months are made of. */
export interface FlowRows {
  /** The currency to answer in; undefined when it is unknown. */
  target: { currency: string; minorUnits: number } | undefined;
  /** All there are, in the order in which screens show them. */
  categories: Category[];
  /** In the order of their categories. */
  totals: FlowTotal[];
  /** How many parts of what the totals count are still to be sorted. */
  uncategorised: number;
  /** Those of the first month. */
  budgets: StoredBudget[];
  rates: RateTable;
}

interface FlowRow {
  row: 'TARGET' | 'CATEGORY' | 'TOTAL' | 'BUDGET' | 'RATE';
  kind: string | null;
  category: string | null;
  subcategory: string | null;
  currency: string | null;
  month: string | null;
  number: string | null;
  count: number | null;
  flag: boolean | null;
  content: string | null;
}

/**
 * One statement, so that all of it is from one moment. The totals of a category in a currency are one row for all months,
 * `YYYY-MM amount` each: decades of many categories are more rows than one answer of the Data API can hold.
 */
const sql = `
with target as (
  select b.id as owner_id, c.code, c.minor_units
  from books b join currencies c on c.code = coalesce(:currency::text, b.base_currency)
  where b.id = ${viewedBooks}
), category as (
  select c.id, c.parent_id, c.content, row_number() over (
    order by c.kind desc, c.group_position, c.group_name collate name_order, c.group_id, c.parent_id is not null,
      c.position, c.name collate name_order, c.id
  ) as place
  from category_shapes c
  where c.owner_id = ${viewedBooks}
), total as (
  select t.kind, t.category_id, t.currency, sum(t.entries)::int as entries, string_agg(
    month_text(t.month) || ' ' || case t.kind when 'EXPENSE' then -t.amount else t.amount end, ' ' order by t.month
  ) as amounts
  from cash_flow_totals t
  where t.owner_id = ${viewedBooks} and t.month between :from::date and :to::date
  group by 1, 2, 3
), budget as (
  select b.category_id, b.currency, b.amount, b.calculated, b.version, c.place
  from budgets b join category c on c.id = b.category_id
  where b.owner_id = ${viewedBooks} and b.month = :from::date
), used as (
  select currency as code from total union select currency from budget union select code from target
)
select 'TARGET' as row, null as kind, null as category, null as subcategory, code as currency, null as month,
  null as number, minor_units::int as count, null::boolean as flag, null as content, 0 as place
from target
union all
select 'CATEGORY', null, null, null, null, null, null, null, null, content::text, place from category
union all
select 'TOTAL', t.kind, coalesce(c.parent_id, c.id)::text, case when c.parent_id is not null then c.id end::text, t.currency,
  null, null, t.entries, null, t.amounts, c.place
from total t left join category c on c.id = t.category_id
union all
select 'BUDGET', null, category_id::text, null, currency, null, amount::text, version, calculated, null, place from budget
union all
select 'RATE', k.source, null, null, used.code, month_text(k.month), k.rate::text, null, null, null, 0
from target t cross join used cross join lateral known_rates(t.owner_id, used.code, :from::date, :to::date) k
order by place, month, currency`;

/** @param from first and @param to last month (YYYY-MM); `currency` null asks in the owner's base currency */
export async function readFlows(
  database: Statements,
  { sub, books, from, to, currency }: Caller & { from: string; to: string; currency: string | null },
): Promise<FlowRows> {
  const rows = await database.query<FlowRow>(sql, { sub, books, from: `${from}-01`, to: `${to}-01`, currency });
  const of = (kind: FlowRow['row']) => rows.filter(({ row }) => row === kind);
  const [target] = of('TARGET');
  const totals = of('TOTAL');
  return {
    target: target && { currency: target.currency ?? '', minorUnits: target.count ?? 0 },
    categories: of('CATEGORY').map(({ content }) => JSON.parse(content ?? '') as Category),
    totals: totals.flatMap(({ kind, category, subcategory, currency: own, content }) =>
      [...(content ?? '').matchAll(/(\S+) (\S+)/g)].map(([, month = '', amount = '']) => ({
        ...{ kind: kind as FlowKind, category, subcategory, currency: own ?? '', month },
        amount: new Decimal(amount),
      })),
    ),
    uncategorised: totals.reduce((sum, { category, count }) => (category === null ? sum + (count ?? 0) : sum), 0),
    budgets: of('BUDGET').map((budget) => ({
      category: budget.category ?? '',
      amount: new Decimal(budget.number ?? ''),
      currency: budget.currency ?? '',
      calculated: budget.flag === true,
      version: budget.count ?? 0,
    })),
    rates: rateTable(
      of('RATE').map((rate) => ({
        currency: rate.currency ?? '',
        month: rate.month ?? '',
        rate: new Decimal(rate.number ?? ''),
        source: rate.kind as RateSource,
      })),
    ),
  };
}
