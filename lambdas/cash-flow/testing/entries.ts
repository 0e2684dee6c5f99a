import fc from 'fast-check';
import { fitting } from '../../../domain/testing/fitting';
import { newOwner } from '../../../database/testing/owner';
import type { Database } from '../../lib/database';
import type { GivenRates } from '../../lib/testing/rate-by-hand';

/** Incomes and expenses with every difficulty: currencies without rates, own rates, subcategories. */
export interface Entries extends GivenRates {
  incomes: Entry[];
  expenses: (Entry & { subcategory: string | null })[];
}

export interface Entry {
  category: string;
  amount: string;
  currency: string;
  date: string;
}

export const MONTHS = ['2024-01', '2024-02', '2024-03'];

const amount = fc.integer({ min: 1, max: 10 ** 8 }).map((units) => (units / 10 ** 4).toFixed(4));
const currency = fc.constantFrom('EUR', 'EUR', 'USD', 'GBP', 'JPY');
const date = fc.constantFrom('2024-01-01', '2024-01-31', '2024-02-29', '2024-03-15');
const month = fc.constantFrom(...MONTHS);
const rates = (maxLength: number) =>
  fc.uniqueArray(
    fc.record({
      currency: fc.constantFrom('USD', 'GBP', 'JPY'),
      month,
      rate: fc.integer({ min: 100, max: 2_000_000 }).map((units) => (units / 10 ** 4).toFixed(4)),
    }),
    { selector: (rate) => `${rate.currency} ${rate.month}`, maxLength, size: 'max' },
  );
const sorts = fc.constantFrom<[string, string | null][]>(
  ['FOOD', 'Groceries'],
  ['FOOD', 'Out/Delivery meals'],
  ['FOOD', null],
  ['FEES', 'Streaming'],
  ['RENT', null],
);

const withFitting = <Money extends { amount: string; currency: string }>(entry: Money): Money => ({
  ...entry,
  amount: fitting(entry.amount, entry.currency),
});

export const entries: fc.Arbitrary<Entries> = fc.record({
  incomes: fc.array(
    fc.record({ category: fc.constantFrom('SALARY', 'BONUS'), amount, currency, date }).map(withFitting),
    {
      maxLength: 8,
    },
  ),
  expenses: fc.array(
    fc
      .record({ sort: sorts, amount, currency, date })
      .map(({ sort: [category, subcategory], ...rest }) => ({ ...withFitting(rest), category, subcategory })),
    { maxLength: 16 },
  ),
  rates: rates(9),
  ownRates: rates(3),
});

/** Writes the entries of a new member, in place of all published rates there are. Answers the owner. */
export async function writeEntries(database: Database, given: Entries): Promise<string> {
  const owner = await newOwner(database);
  await database.query('delete from fx_rates');
  await database.query(
    `insert into fx_rates (currency, month, rate)
     select currency, (month || '-01')::date, rate from jsonb_to_recordset(:rows::jsonb) as r (currency text, month text, rate numeric)`,
    { rows: JSON.stringify(given.rates) },
  );
  await database.query(
    `insert into owner_fx_rates (owner_id, currency, month, rate)
     select :owner::uuid, currency, (month || '-01')::date, rate
     from jsonb_to_recordset(:rows::jsonb) as r (currency text, month text, rate numeric)`,
    { owner, rows: JSON.stringify(given.ownRates) },
  );
  await database.query(
    `insert into income_items (owner_id, category_code, amount, currency, date)
     select :owner::uuid, category, amount, currency, date
     from jsonb_to_recordset(:rows::jsonb) as e (category text, amount numeric, currency text, date date)`,
    { owner, rows: JSON.stringify(given.incomes) },
  );
  await database.query(
    `insert into expense_items (owner_id, category_code, subcategory_id, amount, currency, date)
     select :owner::uuid, e.category, (
       select s.id from expense_subcategories s
       where s.owner_id = :owner::uuid and s.category_code = e.category and s.name = e.subcategory
     ), e.amount, e.currency, e.date
     from jsonb_to_recordset(:rows::jsonb)
       as e (category text, subcategory text, amount numeric, currency text, date date)`,
    { owner, rows: JSON.stringify(given.expenses) },
  );
  return owner;
}
