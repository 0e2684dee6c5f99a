import type { FlowKind, FlowTotal } from '../../domain/cash-flow';
import type { StoredBudget } from '../../domain/budgets';
import { rateTable, type RateSource, type RateTable } from '../../domain/exchange';
import { Decimal } from '../../domain/money';
import type { Statements } from './database';
import { viewedBooks, type Caller } from './caller';

/** All that cash flow and budgets of some months are made of. */
export interface FlowRows {
  /** The currency to answer in; undefined when it is unknown. */
  target: { currency: string; minorUnits: number } | undefined;
  /** In the order in which screens show them. */
  categories: { kind: FlowKind; code: string; name: string }[];
  subcategories: { id: string; categoryCode: string; name: string; isDefault: boolean }[];
  totals: FlowTotal[];
  /** Those of the first month. */
  budgets: StoredBudget[];
  rates: RateTable;
}

interface FlowRow {
  row: 'TARGET' | 'CATEGORY' | 'SUBCATEGORY' | 'TOTAL' | 'BUDGET' | 'RATE';
  code: string | null;
  kind: string | null;
  name: string | null;
  subcategory: string | null;
  currency: string | null;
  month: string | null;
  number: string | null;
  flag: boolean | null;
}

/** One statement, so that all of it is from one moment. */
const sql = `
with target as (
  select b.id as owner_id, c.code, c.minor_units
  from books b join currencies c on c.code = coalesce(:currency::text, b.base_currency)
  where b.id = ${viewedBooks}
), total as (
  select t.kind, t.category_code, nullif(t.subcategory_id, '00000000-0000-0000-0000-000000000000') as subcategory_id,
    t.currency, t.month, t.amount
  from cash_flow_totals t
  where t.owner_id = ${viewedBooks} and t.month between :from::date and :to::date
), budget as (
  select b.category_code, b.currency, b.amount, b.calculated, b.version
  from budgets b
  where b.owner_id = ${viewedBooks} and b.month = :from::date
), used as (
  select currency as code from total union select currency from budget union select code from target
), category as (
  select 'INCOME' as kind, code, name, position from income_categories
  union all select 'EXPENSE', code, name, position from expense_categories
)
select 'TARGET' as row, null as kind, code, null as name, null as subcategory, code as currency, null as month,
  minor_units::text as number, null::boolean as flag, 0 as position
from target
union all
select 'CATEGORY', kind, code, name, null, null, null, null, null, position from category
union all
select 'SUBCATEGORY', null, category_code, name collate name_order, id::text, null, null, null, is_default, position
from expense_subcategories where owner_id = ${viewedBooks}
union all
select 'TOTAL', t.kind, t.category_code, null, t.subcategory_id::text, t.currency, month_text(t.month), t.amount::text,
  null, c.position
from total t join category c on c.kind = t.kind and c.code = t.category_code
union all
select 'BUDGET', null, category_code, null, null, currency, null, amount::text, calculated, version from budget
union all
select 'RATE', null, null, k.source, null, used.code, month_text(k.month), k.rate::text, null, 0
from target t cross join used cross join lateral known_rates(t.owner_id, used.code, :from::date, :to::date) k
order by position, month, name, subcategory`;

/** @param from first and @param to last month (YYYY-MM); `currency` null asks in the owner's base currency */
export async function readFlows(
  database: Statements,
  { sub, books, from, to, currency }: Caller & { from: string; to: string; currency: string | null },
): Promise<FlowRows> {
  type Read = FlowRow & { position: number };
  const rows = await database.query<Read>(sql, { sub, books, from: `${from}-01`, to: `${to}-01`, currency });
  const of = (kind: FlowRow['row']) => rows.filter(({ row }) => row === kind);
  const [target] = of('TARGET');
  return {
    target: target && { currency: target.code ?? '', minorUnits: Number(target.number) },
    categories: of('CATEGORY').map(({ kind, code, name }) => ({
      kind: kind as FlowKind,
      code: code ?? '',
      name: name ?? '',
    })),
    subcategories: of('SUBCATEGORY').map(({ subcategory, code, name, flag }) => ({
      id: subcategory ?? '',
      categoryCode: code ?? '',
      name: name ?? '',
      isDefault: flag === true,
    })),
    totals: of('TOTAL').map((total) => ({
      kind: total.kind as FlowKind,
      category: total.code ?? '',
      subcategory: total.subcategory,
      currency: total.currency ?? '',
      month: total.month ?? '',
      amount: new Decimal(total.number ?? ''),
    })),
    budgets: of('BUDGET').map((budget) => ({
      category: budget.code ?? '',
      amount: new Decimal(budget.number ?? ''),
      currency: budget.currency ?? '',
      calculated: budget.flag === true,
      version: budget.position,
    })),
    rates: rateTable(
      of('RATE').map((rate) => ({
        currency: rate.currency ?? '',
        month: rate.month ?? '',
        rate: new Decimal(rate.number ?? ''),
        source: rate.name as RateSource,
      })),
    ),
  };
}
