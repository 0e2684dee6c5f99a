import { openAssets } from '../../database/testing/owner';
import type { Database } from '../../lambdas/lib/database';

/** How much of everything a member's books hold. */
export interface BookSize {
  assets: number;
  months: number;
  expenses: number;
  incomes: number;
}

const currencies = ['EUR', 'USD', 'ISK', 'GBP'];
const categories = ['CASH', 'ETF_STOCKS', 'SINGLE_STOCKS', 'MORTGAGE'];

const uuidOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Members with nothing in their books but what everybody's have: they make the tables as large as they are in life. */
export async function givenBystanders(database: Database, count: number): Promise<void> {
  await database.query(
    `insert into users (id, email)
     select md5('bystander' || n)::uuid, 'bystander' || n || '@example.org' from generate_series(1, :count::integer) n`,
    { count },
  );
  const kept = [
    `insert into assets (owner_id, category_code, name, currency, market_cap)
     select md5('bystander' || n)::uuid, 'ETF_STOCKS', 'Asset ' || a, 'EUR', 1000
     from generate_series(1, :count::integer) n, generate_series(1, 5) a`,
    `insert into budgets (owner_id, month, category_id, amount, currency)
     select c.owner_id, '2024-01-01', c.id, 1, 'EUR' from generate_series(1, :count::integer) n
     join categories c on c.owner_id = md5('bystander' || n)::uuid and c.kind = 'EXPENSE' and c.parent_id is null`,
    `insert into category_allocation_targets (owner_id, category_code, target_pct)
     select md5('bystander' || n)::uuid, c.code, 5 from generate_series(1, :count::integer) n, asset_categories c where c.kind = 'ASSET'`,
    `insert into owner_fx_rates (owner_id, currency, month, rate)
     select md5('bystander' || n)::uuid, 'USD', date '2024-01-01' - m * interval '1 month', 1.1
     from generate_series(1, :count::integer) n, generate_series(1, 4) m`,
  ];
  for (const sql of kept) await database.query(sql, { count });
}

/** Books of a size that end in December 2024, in currencies with rates and one without. */
export async function givenBooks(database: Database, owner: string, size: BookSize): Promise<void> {
  const assets = Array.from({ length: size.assets }, (_, index) => ({
    id: uuidOf(index),
    category: categories[index % 4] ?? '',
    currency: currencies[index % 7] ?? 'EUR',
  }));
  await openAssets(database, owner, assets);
  const statements = [
    `insert into asset_inputs (owner_id, asset_id, month, value)
     select a.owner_id, a.id, date '2024-12-01' - m * interval '1 month', 1000 + m
     from assets a, generate_series(0, :months::integer - 1) m where a.owner_id = :owner::uuid`,
    `insert into transactions (owner_id, amount, currency, date, payee, description, account_id, splits)
     select c.owner_id, -2, case when n % 9 = 8 then 'ISK' else 'EUR' end, date '2024-12-31' - n % 3650, 'payee ' || n % 99,
       'entry ' || n, :account::uuid, array[row (c.id, -1, null)::split, row (p.id, -1, 'note')::split]
     from categories c join categories p on p.owner_id = c.owner_id and p.code = 'FOOD_GROCERIES',
       generate_series(1, :expenses::integer) n
     where c.owner_id = :owner::uuid and c.code = 'FOOD'`,
    `insert into transactions (owner_id, amount, currency, date, description, account_id, splits)
     select c.owner_id, 3, 'EUR', date '2024-12-31' - n % 3650, 'entry ' || n, :account::uuid, array[row (c.id, 3, null)::split]
     from categories c, generate_series(1, :incomes::integer) n where c.owner_id = :owner::uuid and c.code = 'SALARY'`,
    `insert into budgets (owner_id, month, category_id, amount, currency)
     select c.owner_id, date '2024-12-01' - m * interval '1 month', c.id, 100, 'EUR'
     from categories c, generate_series(0, :months::integer - 1) m
     where c.owner_id = :owner::uuid and c.kind = 'EXPENSE' and c.parent_id is null`,
    `insert into category_allocation_targets (owner_id, category_code, target_pct)
     select :owner::uuid, code, 8 from asset_categories where kind = 'ASSET'`,
    `insert into owner_fx_rates (owner_id, currency, month, rate)
     select :owner::uuid, 'USD', date '2024-12-01' - m * interval '1 month', 1.1 from generate_series(0, :months::integer - 1) m`,
  ];
  for (const sql of statements) {
    const given = { owner, account: uuidOf(0), months: size.months, expenses: size.expenses, incomes: size.incomes };
    const used = Object.entries(given).filter(([name]) => sql.includes(`:${name}::`));
    await database.query(sql, Object.fromEntries(used));
  }
}
