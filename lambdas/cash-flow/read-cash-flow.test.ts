import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../local/testing/test-database';
import { rateByHand } from '../lib/testing/rate-by-hand';
import { NOTHING, add, over, rational, roundHalfEven, times } from '../net-worth/testing/rational';
import { readCashFlow, type CashFlowAnswer, type CategoryAmount } from './read-cash-flow';
import { MONTHS, entries, writeEntries, type Entries, type Entry } from './testing/entries';
import { ownBooks } from '../lib/testing/own-books';

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

/** The exact sum of the entries of a month in the target currency, from the entries themselves; no rollup, no shared code. */
function byHand(given: Entries, all: Entry[], month: string, target: string) {
  const rateOf = (of: string) => rateByHand(given, of, month);
  let sum = NOTHING;
  const unpriced: string[] = [];
  for (const { amount, currency, date } of all.filter((entry) => entry.date.startsWith(month))) {
    const [sold, bought] = [rateOf(currency), rateOf(target)];
    if (currency === target) sum = add(sum, rational(amount));
    else if (sold === undefined || bought === undefined) unpriced.push(`${currency} ${date.slice(0, 7)}`);
    else sum = add(sum, over(times(rational(amount), bought), sold));
  }
  return { sum, unpriced };
}

describe('the cash flow', () => {
  test('equals what one adds up from the entries, and all its sums agree to the last unit', async () => {
    await fc.assert(
      fc.asyncProperty(entries, fc.constantFrom('EUR', 'USD', 'JPY'), async (given, currency) => {
        const answer = await ask(await writeEntries(books.owner, given), { currency });
        const minorUnits = currency === 'JPY' ? 0 : 2;
        const units = (amount: string) => roundHalfEven(rational(amount), minorUnits);
        const sum = (parts: { amount: string }[]) => parts.reduce((all, { amount }) => all + units(amount), 0n);
        const unpriced = new Set<string>();
        expect(answer.months.map(({ month }) => month)).toEqual(MONTHS);
        for (const month of answer.months) {
          for (const [side, total] of [
            [given.incomes, month.income],
            [given.expenses, month.expenses],
          ] as const) {
            const exact = byHand(given, side, month.month, currency);
            expect(units(total)).toBe(roundHalfEven(exact.sum, minorUnits));
            for (const missed of exact.unpriced) unpriced.add(`${side === given.incomes ? '' : '-'}${missed}`);
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
        const listed = answer.unpriced.flatMap((item) => {
          const sign = item.value.startsWith('-') ? '-' : '';
          return [item.from, item.to].map((month) => `${sign}${item.currency} ${month}`);
        });
        expect([...unpriced]).toEqual(expect.arrayContaining(listed));
        const kinds = (keys: Iterable<string>) => [...new Set([...keys].map((key) => key.slice(0, -8)))].sort();
        expect(kinds(listed)).toEqual(kinds(unpriced));
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
    const owner = await writeEntries(books.owner, {
      incomes: [],
      expenses: [{ category: 'RENT', subcategory: null, amount: '5', currency: 'EUR', date: '2024-01-01' }],
      rates: [],
      ownRates: [],
    });
    const { months, expensesByCategory } = await ask(owner, { withMonthCategories: false });
    expect(months[0]).toMatchObject({ expenses: '5.00', expensesByCategory: [] });
    expect(expensesByCategory).toMatchObject([{ code: 'RENT', amount: '5.00' }]);
  });
});

/** Units of each category and subcategory. */
function totalsOf(parts: CategoryAmount[], sum: (parts: { amount: string }[]) => bigint): Map<string, bigint> {
  const totals = new Map<string, bigint>();
  for (const { code, amount, subcategories } of parts) {
    totals.set(code, (totals.get(code) ?? 0n) + sum([{ amount }]));
    for (const { id, amount: part } of subcategories) {
      const key = `${code} ${id ?? ''}`;
      totals.set(key, (totals.get(key) ?? 0n) + sum([{ amount: part }]));
    }
  }
  return totals;
}
