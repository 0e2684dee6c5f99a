import type { Database } from '../database';

interface Size {
  assets: number;
  /** Values of each. */
  months: number;
  transactions: number;
}

/** A statement writes no more than it has time for. */
const MOST_ROWS = 10_000;

/** Fills the books of a member, by the owner of the schema, who may take their time. */
export async function givenLargeBooks(database: Database, owner: string, size: Size): Promise<void> {
  await database.query(
    `insert into assets (owner_id, category_code, name, currency)
     select :owner::uuid, (array['CASH', 'CREDIT_CARD'])[1 + n % 2], 'Account ' || n, 'EUR' from generate_series(1, :assets::integer) n`,
    { owner, assets: size.assets },
  );
  await database.query(
    `insert into asset_inputs (owner_id, asset_id, month, value)
     select a.owner_id, a.id, (date '2004-01-01' + m * interval '1 month')::date, 100 + m
     from assets a cross join generate_series(0, :months::integer - 1) m where a.owner_id = :owner::uuid`,
    { owner, months: size.months },
  );
  for (let from = 1; from <= size.transactions; from += MOST_ROWS) {
    await database.query(
      `insert into transactions (owner_id, date, account_id, amount, currency, payee, description, splits)
       select :owner::uuid, date '2004-01-01' + n % 7300, a.id, -12.34, 'EUR', 'Market ' || n % 500,
         'Groceries of week ' || n || ' 🥕', array[row (f.id, -10.34, 'for "us"')::split, row (null, -2, null)::split]
       from generate_series(:first::integer, :last::integer) n
       join (
         select id, row_number() over (order by name) as place from assets where owner_id = :owner::uuid
       ) a on a.place = 1 + n % :assets::integer
       join categories f on f.owner_id = :owner::uuid and f.code = 'FOOD_GROCERIES'`,
      { owner, first: from, last: Math.min(from + MOST_ROWS - 1, size.transactions), assets: size.assets },
    );
  }
}
