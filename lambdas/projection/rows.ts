import { Decimal } from '../../domain/money';
import type { FirstValue } from '../../domain/projection';
import type { Database } from '../lib/database';
import { viewedBooks, type Caller } from '../lib/caller';

/** The first month and the last one up to now for which the owner entered a value; null without any. */
export interface EnteredMonths {
  first: string | null;
  last: string | null;
  /** The latest month that has begun anywhere on earth. */
  now: string;
}

const sql = `
with present as (select date_trunc('month', now() at time zone 'UTC' + interval '14 hours')::date as month)
select
  (select month_text(min(i.month)) from asset_inputs i where i.owner_id = ${viewedBooks}) as first,
  (select month_text(max(i.month)) from asset_inputs i
   where i.owner_id = ${viewedBooks} and i.month <= present.month) as last,
  month_text(present.month) as now
from present`;

export async function readEnteredMonths(database: Database, caller: Caller): Promise<EnteredMonths> {
  const [months] = await database.query<EnteredMonths>(sql, { ...caller });
  if (months === undefined) throw new Error('The database answered no row.');
  return months;
}

const firstValues = `
select c.kind, a.currency::text as currency, month_text(first.month) as month, first.value::text as value
from assets a
join asset_categories c on c.code = a.category_code
cross join lateral (
  select h.month, h.value from held_values h
  where h.owner_id = a.owner_id and h.asset_id = a.id
  order by h.month limit 1
) first
where a.owner_id = ${viewedBooks} and first.month > :from::date and first.month <= :to::date`;

/** The first values of what was valued for the first time after the month `from`, up to the month `to`. */
export async function readFirstValues(
  database: Database,
  { sub, books, from, to }: Caller & { from: string; to: string },
): Promise<FirstValue[]> {
  const rows = await database.query<Omit<FirstValue, 'value'> & { value: string }>(firstValues, {
    sub,
    books,
    from: `${from}-01`,
    to: `${to}-01`,
  });
  return rows.map((row) => ({ ...row, value: new Decimal(row.value) }));
}
