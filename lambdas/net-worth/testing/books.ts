import fc from 'fast-check';
import { fitting } from '../../../domain/testing/fitting';
import { randomUUID } from 'node:crypto';
import type { Statements } from '../../lib/database';
import type { GivenRate, GivenRates } from '../../lib/testing/rate-by-hand';

/** A small household with every difficulty: gaps, closings, liabilities, currencies without rates, own and invented rates. */
export interface Books extends GivenRates {
  assets: { category: string; currency: string; closedOn: string | null; values: { month: string; value: string }[] }[];
}

export const MONTHS = ['2023-10', '2023-11', '2023-12', '2024-01', '2024-02', '2024-03', '2024-04'];
export const LIABILITIES = ['MORTGAGE', 'CREDIT_CARD'];
const CATEGORIES = ['CASH', 'ETF_STOCKS', 'SINGLE_STOCKS', ...LIABILITIES];

const month = fc.constantFrom(...MONTHS);
const currency = fc.constantFrom('EUR', 'EUR', 'USD', 'GBP', 'JPY', 'HRK');
const amount = fc.integer({ min: 0, max: 10 ** 9 }).map((units) => (units / 10 ** 4).toFixed(4));
const rates = (maxLength: number) =>
  fc.uniqueArray(
    fc.record({
      currency: fc.constantFrom('USD', 'GBP', 'JPY'),
      month,
      rate: fc.integer({ min: 100, max: 2_000_000 }).map((units) => (units / 10 ** 4).toFixed(4)),
    }),
    { selector: (rate) => `${rate.currency} ${rate.month}`, maxLength, size: 'max' },
  );

const asset = fc
  .record({
    category: fc.constantFrom(...CATEGORIES),
    currency,
    closedOn: fc.option(month, { freq: 3 }).map((closed) => (closed === null ? null : `${closed}-20`)),
    values: fc.uniqueArray(fc.record({ month, value: amount }), { selector: (value) => value.month, maxLength: 5 }),
  })
  .map(({ values, ...rest }) => ({
    ...rest,
    values: values
      .map(({ month: of, value }) => ({ month: of, value: fitting(value, rest.currency) }))
      .sort((a, b) => (a.month < b.month ? -1 : 1)),
  }));

export const books: fc.Arbitrary<Books> = fc.record({
  assets: fc.array(asset, { minLength: 1, maxLength: 8 }),
  rates: rates(21),
  ownRates: rates(4),
  demoRates: rates(4),
});

/** Writes the books of a new member, in place of all published rates there are. Answers the owner and each asset's id. */
export async function writeBooks(
  database: Statements,
  { assets, rates, ownRates, demoRates = [] }: Books,
): Promise<{ owner: string; ids: string[] }> {
  const owner = randomUUID();
  const ids = assets.map(() => randomUUID());
  await database.query('insert into users (id, email) values (:owner::uuid, :email)', {
    owner,
    email: `${owner}@example.org`,
  });
  await database.query('delete from fx_rates');
  await database.query(
    `insert into fx_rates (currency, month, rate)
     select currency, (month || '-01')::date, rate from jsonb_to_recordset(:rows::jsonb) as r (currency text, month text, rate numeric)`,
    { rows: JSON.stringify(rates) },
  );
  await database.query(
    `insert into owner_fx_rates (owner_id, currency, month, rate, source)
     select :owner::uuid, currency, (month || '-01')::date, rate, source
     from jsonb_to_recordset(:rows::jsonb) as r (currency text, month text, rate numeric, source text)`,
    { owner, rows: JSON.stringify([...ofSource('OWN', ownRates), ...ofSource('DEMO', demoRates)]) },
  );
  await database.query(
    `insert into assets (owner_id, id, category_code, name, currency)
     select :owner::uuid, id, category, 'Asset', currency
     from jsonb_to_recordset(:rows::jsonb) as a (id uuid, category text, currency text)`,
    { owner, rows: JSON.stringify(assets.map((entry, index) => ({ ...entry, id: ids[index] }))) },
  );
  const values = assets.flatMap((entry, index) => entry.values.map((value) => ({ ...value, id: ids[index] })));
  await database.query(
    `insert into asset_inputs (owner_id, asset_id, month, value)
     select :owner::uuid, id, (month || '-01')::date, value
     from jsonb_to_recordset(:rows::jsonb) as v (id uuid, month text, value numeric)`,
    { owner, rows: JSON.stringify(values) },
  );
  // Closed last: what was entered for later months stays, and does not count.
  await database.query(
    `update assets set closed_on = a.closed_on
     from jsonb_to_recordset(:rows::jsonb) as a (id uuid, closed_on date)
     where assets.owner_id = :owner::uuid and assets.id = a.id and a.closed_on is not null`,
    { owner, rows: JSON.stringify(assets.map((entry, index) => ({ id: ids[index], closed_on: entry.closedOn }))) },
  );
  return { owner, ids };
}

function ofSource(source: string, rates: GivenRate[]) {
  return rates.map((rate) => ({ ...rate, source }));
}
