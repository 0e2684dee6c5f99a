import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { Decimal } from '../../../domain/money';
import { fitting } from '../../../domain/testing/fitting';
import { newOwner } from '../../../database/testing/owner';
import { defaultCategories, enterTransactions } from '../../../database/testing/transactions';
import type { Database } from '../../lib/database';
import type { GivenRates } from '../../lib/testing/rate-by-hand';

/**
 * Transactions with every difficulty: currencies without rates, own rates, several parts, refunds, what is pending or
 * still to be sorted.
 */
export interface Entries extends GivenRates {
  transactions: { parts: Part[]; currency: string; date: string; status: 'BOOKED' | 'PENDING' }[];
}

/** Where a part is sorted: in a category of the first level or in a part of it, by their codes. */
interface Sort {
  kind: 'INCOME' | 'EXPENSE';
  category: string;
  subcategory: string | null;
}

interface Part {
  /** null is still to be sorted. */
  sort: Sort | null;
  /** Positive came in, negative went out. */
  amount: string;
}

/** A part that counts; its amount is what came in of incomes, and what went out of expenses. */
export interface Counted {
  kind: 'INCOME' | 'EXPENSE';
  category: string | null;
  subcategory: string | null;
  amount: string;
  currency: string;
  date: string;
}

export const MONTHS = ['2024-01', '2024-02', '2024-03'];

const amount = fc
  .integer({ min: -(10 ** 8), max: 10 ** 8 })
  .filter((units) => units !== 0)
  .map((units) => (units / 10 ** 4).toFixed(4));
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
const sort = fc.constantFrom<Sort | null>(
  { kind: 'INCOME', category: 'SALARY', subcategory: null },
  { kind: 'INCOME', category: 'OTHER', subcategory: null },
  { kind: 'EXPENSE', category: 'FOOD', subcategory: 'FOOD_GROCERIES' },
  { kind: 'EXPENSE', category: 'FOOD', subcategory: 'FOOD_OUT_DELIVERY_MEALS' },
  { kind: 'EXPENSE', category: 'FOOD', subcategory: null },
  { kind: 'EXPENSE', category: 'FEES', subcategory: 'FEES_STREAMING' },
  { kind: 'EXPENSE', category: 'OTHER', subcategory: null },
  null,
);

const transaction = fc
  .record({
    parts: fc.array(fc.record({ sort, amount }), { minLength: 1, maxLength: 3 }),
    ...{ currency, date, status: fc.constantFrom('BOOKED' as const, 'BOOKED' as const, 'PENDING' as const) },
  })
  .map(({ parts, ...rest }) => ({
    ...rest,
    parts: parts.map((part) => ({ ...part, amount: fitting(part.amount, rest.currency) })),
  }))
  .filter(({ parts }) => !Decimal.sum(...parts.map((part) => part.amount)).isZero());

export const entries: fc.Arbitrary<Entries> = fc.record({
  transactions: fc.array(transaction, { maxLength: 16 }),
  rates: rates(9),
  ownRates: rates(3),
});

/** The parts of the transactions that count, each on its side. */
export function countedParts({ transactions }: Entries): Counted[] {
  const booked = transactions.filter(({ status }) => status === 'BOOKED');
  return booked.flatMap(({ parts, currency: of, date: day }) =>
    parts.map(({ sort: into, amount: signed }) => {
      const kind = into?.kind ?? (signed.startsWith('-') ? 'EXPENSE' : 'INCOME');
      const own = kind === 'INCOME' ? signed : new Decimal(signed).negated().toFixed();
      const [category, subcategory] = [into?.category ?? null, into?.subcategory ?? null];
      return { kind, category, subcategory, amount: own, currency: of, date: day };
    }),
  );
}

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
  const categories = await defaultCategories(database, owner);
  const idOf = ({ kind, category, subcategory }: Sort) => categories.get(`${kind} ${subcategory ?? category}`) ?? null;
  await enterTransactions(
    database,
    owner,
    given.transactions.map(({ parts, ...transaction }) => ({
      ...{ id: randomUUID(), ...transaction },
      splits: parts.map((part) => ({ categoryId: part.sort && idOf(part.sort), amount: part.amount })),
    })),
  );
  return owner;
}
