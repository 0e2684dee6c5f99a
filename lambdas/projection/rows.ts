import type { Database } from '../lib/database';

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
  (select month_text(min(i.month)) from asset_inputs i where i.owner_id = :owner::uuid) as first,
  (select month_text(max(i.month)) from asset_inputs i
   where i.owner_id = :owner::uuid and i.month <= present.month) as last,
  month_text(present.month) as now
from present`;

export async function readEnteredMonths(database: Database, owner: string): Promise<EnteredMonths> {
  const [months] = await database.query<EnteredMonths>(sql, { owner });
  if (months === undefined) throw new Error('The database answered no row.');
  return months;
}
