import type { Statements } from '../../lambdas/lib/database';

/** A part of a transaction: positive is in, negative is out. Without a category it is still to be sorted. */
interface NewSplit {
  categoryId: string | null;
  amount: string;
}

interface NewTransaction {
  id: string;
  date: string;
  currency: string;
  accountId?: string | null;
  status?: 'BOOKED' | 'PENDING';
  splits: NewSplit[];
}

/** Ids of an owner's default categories, by kind and code such as `EXPENSE FOOD_GROCERIES`. */
export async function defaultCategories(database: Statements, owner: string): Promise<Map<string, string>> {
  const rows = await database.query<{ name: string; id: string }>(
    `select kind || ' ' || code as name, id::text from categories where owner_id = :owner::uuid and code is not null`,
    { owner },
  );
  return new Map(rows.map(({ name, id }) => [name, id]));
}

/** Enters transactions of an owner in one statement; the amount of each is the sum of its splits. */
export async function enterTransactions(
  database: Statements,
  owner: string,
  transactions: NewTransaction[],
): Promise<void> {
  await database.query(
    `insert into transactions (owner_id, id, date, currency, account_id, status, amount, splits)
     select :owner::uuid, id, date, currency, "accountId", coalesce(status, 'BOOKED'), splits_sum(parts), parts
     from jsonb_to_recordset(:transactions::jsonb)
       as t (id uuid, date date, currency text, "accountId" uuid, status text, splits jsonb)
     cross join lateral ${splitsOf('t.splits')} as s (parts)`,
    { owner, transactions: JSON.stringify(transactions) },
  );
}

/** The composite splits of a JSON list of them, as a subquery of one row. */
export function splitsOf(list: string): string {
  return `(
    select array_agg(row ((s.value ->> 'categoryId')::uuid, (s.value ->> 'amount')::numeric, null)::split order by s.place)
    from jsonb_array_elements(${list}) with ordinality as s (value, place)
  )`;
}
