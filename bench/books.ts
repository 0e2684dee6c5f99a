import { randomUUID } from 'node:crypto';
import { addMonths, monthsFrom } from '../domain/month';
import type { Database } from '../lambdas/lib/database';
import { openAssets, recordValues } from '../database/testing/owner';

/** How much somebody has in their books. */
export interface Size {
  assets: number;
  months: number;
  expensesPerMonth: number;
}

/** The household of the measurements: fifty assets valued each month for ten years, ten thousand expenses. */
export const household: Size = { assets: 50, months: 120, expensesPerMonth: 84 };

/** The last month that is filled. */
export const lastMonth = '2026-06';

const categories = ['ETF_STOCKS', 'SINGLE_STOCKS', 'ETF_BONDS', 'CRYPTO', 'CASH', 'REAL_ESTATE', 'MORTGAGE'];
const currencies = ['EUR', 'USD', 'GBP', 'CHF'];
const spending = ['RENT', 'FOOD', 'TRANSPORT', 'UTILITY', 'WELLNESS'];

export function firstMonth({ months }: Size): string {
  return addMonths(lastMonth, 1 - months);
}

/** Rates of every currency in use for every month, for all. */
export async function publishRates(database: Database, size: Size): Promise<void> {
  const rates = monthsFrom(firstMonth(size), lastMonth).flatMap((month, index) =>
    currencies
      .slice(1)
      .map((currency, place) => ({ currency, month, rate: (0.9 + place / 10 + index / 997).toFixed(6) })),
  );
  await database.query(
    `insert into fx_rates (currency, month, rate) select currency, (month || '-01')::date, rate
     from jsonb_to_recordset(:rates::jsonb) as r (currency text, month text, rate numeric) on conflict do nothing`,
    { rates: JSON.stringify(rates) },
  );
}

/** Fills the empty books of an owner, in four currencies. @returns the ids of the assets */
export async function fillBooks(database: Database, owner: string, size: Size): Promise<string[]> {
  const assets = Array.from({ length: size.assets }, (_, index) => ({
    id: randomUUID(),
    category: categories[index % categories.length] ?? 'CASH',
    currency: currencies[index % currencies.length] ?? 'EUR',
  }));
  await openAssets(database, owner, assets);
  const months = monthsFrom(firstMonth(size), lastMonth);
  // A request holds 4 MB.
  const years = Math.ceil(months.length / 12);
  for (let year = 0; year < years; year += 1) {
    const values = months.slice(12 * year, 12 * year + 12).flatMap((month, index) =>
      assets.map(({ id }, place) => ({
        assetId: id,
        month,
        value: (1000 + place * 37 + (12 * year + index) * 11.13).toFixed(2),
      })),
    );
    await recordValues(database, owner, values);
  }
  if (size.expensesPerMonth > 0) await spend(database, owner, size);
  return assets.map(({ id }) => id);
}

async function spend(database: Database, owner: string, size: Size): Promise<void> {
  const range = { from: `${firstMonth(size)}-01`, to: `${lastMonth}-01` };
  await database.query(
    `insert into transactions (owner_id, date, amount, currency, splits)
     select c.owner_id, m + interval '26 days', 5000, 'EUR', array[row (c.id, 5000, null)::split]
     from categories c, generate_series(:from::date, :to::date, interval '1 month') m
     where c.owner_id = :owner::uuid and c.kind = 'INCOME' and c.code = 'SALARY'`,
    { owner, ...range },
  );
  await database.query(
    `insert into transactions (owner_id, date, amount, currency, description, splits)
     select c.owner_id, m + (n % 28) * interval '1 day', -10 - n, 'EUR', 'Expense ' || n,
       array[row (c.id, -10 - n, null)::split]
     from generate_series(:from::date, :to::date, interval '1 month') m, generate_series(1, :count) n
     join categories c on c.owner_id = :owner::uuid and c.kind = 'EXPENSE'
       and c.code = (string_to_array(:spending, ','))[1 + n % 5]`,
    { owner, spending: spending.join(','), count: size.expensesPerMonth, ...range },
  );
  await database.query(
    `insert into budgets (owner_id, month, category_id, amount, currency)
     select owner_id, :month::date, id, 900, 'EUR' from categories
     where owner_id = :owner::uuid and kind = 'EXPENSE' and code = any (string_to_array(:spending, ','))`,
    { owner, month: range.to, spending: spending.join(',') },
  );
  await database.query(
    `insert into category_allocation_targets (owner_id, category_code, target_pct)
     values (:owner::uuid, 'ETF_STOCKS', 50), (:owner::uuid, 'ETF_BONDS', 30)`,
    { owner },
  );
}
