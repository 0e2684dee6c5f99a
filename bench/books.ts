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
  await database.query(
    `insert into income_items (owner_id, id, category_code, amount, currency, date)
     select :owner::uuid, gen_random_uuid(), 'SALARY', 5000, 'EUR', m + interval '26 days'
     from generate_series(:from::date, :to::date, interval '1 month') m`,
    { owner, from: `${firstMonth(size)}-01`, to: `${lastMonth}-01` },
  );
  await database.query(
    `insert into expense_items (owner_id, id, category_code, amount, currency, date, description)
     select :owner::uuid, gen_random_uuid(), (string_to_array(:spending, ','))[1 + n % 5], 10 + n, 'EUR',
       m + (n % 28) * interval '1 day', 'Expense ' || n
     from generate_series(:from::date, :to::date, interval '1 month') m, generate_series(1, :count) n`,
    {
      ...{ owner, spending: spending.join(','), count: size.expensesPerMonth },
      ...{ from: `${firstMonth(size)}-01`, to: `${lastMonth}-01` },
    },
  );
  await database.query(
    `insert into budgets (owner_id, month, category_code, amount, currency)
     select :owner::uuid, :month::date, code, 900, 'EUR' from unnest(string_to_array(:spending, ',')) code`,
    { owner, month: `${lastMonth}-01`, spending: spending.join(',') },
  );
  await database.query(
    `insert into category_allocation_targets (owner_id, category_code, target_pct)
     values (:owner::uuid, 'ETF_STOCKS', 50), (:owner::uuid, 'ETF_BONDS', 30)`,
    { owner },
  );
}
