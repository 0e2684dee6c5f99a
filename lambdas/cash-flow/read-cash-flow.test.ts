import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../local/testing/test-database';
import { defaultCategories, enterTransactions } from '../../database/testing/transactions';
import { newOwner } from '../../database/testing/owner';
import { ownBooks } from '../lib/testing/own-books';
import { rateByHand } from '../lib/testing/rate-by-hand';
import {
  NOTHING,
  add,
  isWithinUnit,
  negate,
  over,
  rational,
  roundHalfEven,
  times,
  type Rational,
} from '../net-worth/testing/rational';
import { readCashFlow, type CashFlowAnswer, type CategoryAmount } from './read-cash-flow';
import { MONTHS, countedParts, entries, writeEntries, type Counted, type Entries } from './testing/entries';

let books: TestDatabase;

beforeAll(async () => {
  books = await openTestDatabase();
}, 120_000);

afterAll(() => books.close());

const whole = { from: '2024-01', to: '2024-03', currency: null, withMonthCategories: true };

async function ask(owner: string, question: object = {}): Promise<CashFlowAnswer> {
  const answer = await readCashFlow(books.database, { ...ownBooks(owner), ...whole, ...question });
  if ('refusal' in answer) throw new Error(answer.refusal.message);
  return answer.data;
}

/**
 * What one adds up by hand of some parts of a month: their exact sum in the target currency, and what has no rate, by
 * currency. What was refunded in full needs none. No rollup, no shared code.
 */
function byHand(given: Entries, parts: Counted[], month: string, target: string) {
  const bought = rateByHand(given, target, month);
  let sum = NOTHING;
  const unpriced = new Map<string, Rational>();
  const totals = new Map<string, { currency: string; amount: Rational }>();
  for (const { category, subcategory, amount, currency } of parts) {
    const key = [category, subcategory, currency].join(' ');
    const amounts = add(totals.get(key)?.amount ?? NOTHING, rational(amount));
    totals.set(key, { currency, amount: amounts });
  }
  for (const { currency, amount } of totals.values()) {
    const sold = rateByHand(given, currency, month);
    if (currency === target) sum = add(sum, amount);
    else if (sold !== undefined && bought !== undefined) sum = add(sum, over(times(amount, bought), sold));
    else if (amount.numerator !== 0n) unpriced.set(currency, add(unpriced.get(currency) ?? NOTHING, amount));
  }
  return { sum, unpriced };
}

describe('the cash flow', () => {
  test('equals what one adds up from the entries, and all its sums agree to the last unit', async () => {
    await fc.assert(
      fc.asyncProperty(entries, fc.constantFrom('EUR', 'USD', 'JPY'), async (given, currency) => {
        const owner = await writeEntries(books.owner, given);
        const answer = await ask(owner, { currency });
        const codes = new Map([...(await defaultCategories(books.owner, owner))].map(([name, id]) => [id, name]));
        const codeOf = (id: string | null) => (id === null ? null : codes.get(id)?.split(' ')[1]);
        const parts = countedParts(given);
        const minorUnits = currency === 'JPY' ? 0 : 2;
        const units = (amount: string) => roundHalfEven(rational(amount), minorUnits);
        const sum = (amounts: { amount: string }[]) => amounts.reduce((all, { amount }) => all + units(amount), 0n);
        const missed: Record<string, Map<string, Rational>> = { INCOME: new Map(), EXPENSE: new Map() };
        expect(answer.months.map(({ month }) => month)).toEqual(MONTHS);
        for (const month of answer.months) {
          for (const [kind, total, categories] of [
            ['INCOME', month.income, month.incomesByCategory],
            ['EXPENSE', month.expenses, month.expensesByCategory],
          ] as const) {
            const here = parts.filter((part) => part.kind === kind && part.date.startsWith(month.month));
            const exact = byHand(given, here, month.month, currency);
            expect(units(total)).toBe(roundHalfEven(exact.sum, minorUnits));
            for (const { id, amount, subcategories } of categories) {
              const own = here.filter(({ category }) => category === codeOf(id));
              const isRight = (shown: string, of: Counted[]) =>
                isWithinUnit(rational(shown), byHand(given, of, month.month, currency).sum, minorUnits);
              expect(isRight(amount, own)).toBe(true);
              expect(subcategories.length).toBe(new Set(own.map(({ subcategory }) => subcategory)).size);
              for (const part of subcategories) {
                const ofPart = own.filter(({ subcategory }) => subcategory === codeOf(part.id));
                expect(isRight(part.amount, ofPart)).toBe(true);
              }
            }
            for (const [of, amount] of exact.unpriced)
              missed[kind]?.set(of, add(missed[kind].get(of) ?? NOTHING, amount));
          }
        }
        for (const figures of [answer, ...answer.months]) {
          expect(units(figures.net)).toBe(units(figures.income) - units(figures.expenses));
          expect(sum(figures.incomesByCategory)).toBe(units(figures.income));
          expect(sum(figures.expensesByCategory)).toBe(units(figures.expenses));
          for (const { amount, subcategories } of [...figures.incomesByCategory, ...figures.expensesByCategory]) {
            expect(sum(subcategories)).toBe(units(amount));
          }
        }
        expect(sum(answer.months.map(({ income }) => ({ amount: income })))).toBe(units(answer.income));
        expect(sum(answer.months.map(({ expenses }) => ({ amount: expenses })))).toBe(units(answer.expenses));
        expect(
          totalsOf(
            answer.months.flatMap((month) => month.expensesByCategory),
            sum,
          ),
        ).toEqual(totalsOf(answer.expensesByCategory, sum));
        expect(answer.uncategorised).toBe(parts.filter(({ category }) => category === null).length);
        const due = [...(missed.INCOME ?? [])].map(([of, amount]) => ({ currency: of, ...amount }));
        const gone = [...(missed.EXPENSE ?? [])].map(([of, amount]) => ({ currency: of, ...negate(amount) }));
        const listed = answer.unpriced.map((item) => ({ currency: item.currency, ...rational(item.value) }));
        const shown = (items: (Rational & { currency: string })[]) =>
          items.map((item) => `${item.currency} ${roundHalfEven(item, 4)}`).sort();
        expect(shown(listed)).toEqual(shown([...due, ...gone]));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('of a month is the same whichever range is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (given) => {
        const owner = await writeEntries(books.owner, given);
        const { months } = await ask(owner);
        for (const month of MONTHS) {
          const alone = await ask(owner, { from: month, to: month });
          expect(alone.months[0]).toEqual(months.find((figures) => figures.month === month));
          const { income, expenses, net, savingsRate } = alone;
          expect(alone.months[0]).toMatchObject({ income, expenses, net, savingsRate });
        }
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  test('leaves the categories of months out where nobody asks for them', async () => {
    const owner = await newOwner(books.owner);
    const rent = (await defaultCategories(books.owner, owner)).get('EXPENSE RENT') ?? null;
    await enterTransactions(books.owner, owner, [
      { id: owner, date: '2024-01-01', currency: 'EUR', splits: [{ categoryId: rent, amount: '-5' }] },
    ]);
    const { months, expensesByCategory } = await ask(owner, { withMonthCategories: false });
    expect(months[0]).toMatchObject({ expenses: '5.00', expensesByCategory: [] });
    expect(expensesByCategory).toEqual([{ id: rent, amount: '5.00', subcategories: [{ id: null, amount: '5.00' }] }]);
  });

  test('of fifty years in every category and three currencies is still one answer', async () => {
    const owner = await newOwner(books.owner);
    await books.owner.query(
      `insert into cash_flow_totals (owner_id, kind, category_id, currency, month, amount, entries)
       select c.owner_id, c.kind, c.id, m.code, month, 1234567.89, 3
       from categories c, unnest(array['EUR', 'USD', 'GBP']) m (code),
         generate_series('1970-01-01'::date, '2019-12-01', interval '1 month') month
       where c.owner_id = :owner::uuid`,
      { owner },
    );
    const { months, incomesByCategory } = await ask(owner, {
      from: '1970-01',
      to: '2019-12',
      withMonthCategories: false,
    });
    expect(months).toHaveLength(600);
    expect(incomesByCategory[0]?.amount).toBe('740740734.00');
  });

  test('tells all categories as screens show them, and lists equal amounts in that order', async () => {
    const owner = await newOwner(books.owner);
    const ids = await defaultCategories(books.owner, owner);
    await books.owner.query(
      `update categories set position = 0, archived_on = '2024-02-01' where owner_id = :owner::uuid and code in ('LOAN', 'LOAN_LOAN_2')`,
      { owner },
    );
    const named = ['FOOD_GROCERIES', 'RENT', 'LOAN', 'LOAN_LOAN_1', 'LOAN_LOAN_2'].map((code) =>
      ids.get(`EXPENSE ${code}`),
    );
    await enterTransactions(
      books.owner,
      owner,
      [...named, null].map((categoryId = null) => ({
        ...{ id: randomUUID(), date: '2024-01-01', currency: 'EUR' },
        splits: [{ categoryId, amount: categoryId === named[3] ? '-1' : '-5' }],
      })),
    );
    const { categories, expensesByCategory, uncategorised } = await ask(owner);
    const nameOf = (of: string | null) => categories.find(({ id }) => id === of)?.name ?? null;
    expect(categories.map(({ name }) => name).slice(0, 10)).toEqual([
      'Salary',
      'Bonus',
      'Dividends',
      'Rental Fees',
      'Donations',
      'Other',
      'Loans',
      'Loan 2',
      'Loan 1',
      'Rent',
    ]);
    expect(categories).toHaveLength(ids.size);
    expect(categories[7]).toMatchObject({
      ...{ code: 'LOAN_LOAN_2', kind: 'EXPENSE', position: 0, archivedOn: '2024-02-01', version: 2, owner },
      parent: { code: 'LOAN', name: 'Loans' },
    });
    expect(expensesByCategory.map(({ id, amount }) => [nameOf(id), amount])).toEqual([
      ['Loans', '11.00'],
      ['Rent', '5.00'],
      ['Food', '5.00'],
      [null, '5.00'],
    ]);
    expect(expensesByCategory[0]?.subcategories.map(({ id, amount }) => [nameOf(id), amount])).toEqual([
      [null, '5.00'],
      ['Loan 2', '5.00'],
      ['Loan 1', '1.00'],
    ]);
    expect(uncategorised).toBe(1);
  });
});

/** Units of each category and of each of its parts. */
function totalsOf(parts: CategoryAmount[], sum: (parts: { amount: string }[]) => bigint): Map<string, bigint> {
  const totals = new Map<string, bigint>();
  for (const { id, amount, subcategories } of parts) {
    totals.set(String(id), (totals.get(String(id)) ?? 0n) + sum([{ amount }]));
    for (const part of subcategories) {
      const key = `${id} ${part.id}`;
      totals.set(key, (totals.get(key) ?? 0n) + sum([part]));
    }
  }
  return totals;
}
