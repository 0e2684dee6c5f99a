import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../local/testing/test-database';
import type { BudgetMonth } from '../../schema/__generated__/types';
import { countedParts, entries, writeEntries, type Counted } from '../cash-flow/testing/entries';
import type { Database } from '../lib/database';
import { rational, roundHalfEven } from '../net-worth/testing/rational';
import { adjustBudgets } from './adjust-budgets';
import { readBudgets } from './read-budgets';
import { ownBooks } from '../lib/testing/own-books';

let books: TestDatabase;
let elsewhere: Database;

beforeAll(async () => {
  books = await openTestDatabase();
  elsewhere = books.another();
}, 120_000);

afterAll(() => books.close());

const budgets = fc.uniqueArray(
  fc.record({
    month: fc.constantFrom('2024-01', '2024-02'),
    category: fc.constantFrom('FOOD', 'FEES', 'OTHER', 'LOAN'),
    amount: fc.integer({ min: 0, max: 10 ** 6 }).map((units) => (units / 100).toFixed(2)),
    currency: fc.constantFrom('EUR', 'EUR', 'USD'),
    calculated: fc.boolean(),
  }),
  { selector: ({ month, category }) => `${month} ${category}`, maxLength: 8 },
);

async function adjust(database: Database, owner: string): Promise<BudgetMonth & { changed: string[] }> {
  const answer = await adjustBudgets(database, { ...ownBooks(owner), month: '2024-01' });
  if ('refusal' in answer) throw new Error(answer.refusal.message);
  return answer.data;
}

async function storedBudgets(owner: string): Promise<unknown[]> {
  return books.database.query(
    `select month::text, category_id::text, amount::text, currency, calculated, version::text
     from budgets where owner_id = :owner::uuid order by month, category_id`,
    { owner },
  );
}

/** Each total of January that is not refunded in full: that needs no rate. */
function spentIn(parts: Counted[], code: string | null): { currency: string }[] {
  const totals = new Map<string, { currency: string; amount: bigint }>();
  for (const { kind, category, subcategory, currency, amount, date } of parts) {
    if (kind !== 'EXPENSE' || category !== code || !date.startsWith('2024-01')) continue;
    const key = `${subcategory} ${currency}`;
    totals.set(key, { currency, amount: (totals.get(key)?.amount ?? 0n) + roundHalfEven(rational(amount), 4) });
  }
  return [...totals.values()].filter(({ amount }) => amount !== 0n);
}

const cents = (amount: string) => roundHalfEven(rational(amount), 2);

test('auto-adjust follows its rule, keeps what was set by hand, and twice or at once equals once', async () => {
  await fc.assert(
    fc.asyncProperty(entries, budgets, async (given, set) => {
      const owner = await writeEntries(books.owner, given);
      await books.database.query(
        `insert into budgets (owner_id, month, category_id, amount, currency, calculated)
         select :owner::uuid, (month || '-01')::date, c.id, amount, currency, calculated
         from jsonb_to_recordset(:rows::jsonb)
           as b (month text, category text, amount numeric, currency text, calculated boolean)
         join categories c on c.owner_id = :owner::uuid and c.kind = 'EXPENSE' and c.code = b.category`,
        { owner, rows: JSON.stringify(set) },
      );
      const [before, after] = await Promise.all(
        ['2024-01', '2024-02'].map(async (month) => {
          const answer = await readBudgets(books.database, { ...ownBooks(owner), month });
          if ('refusal' in answer) throw new Error(answer.refusal.message);
          return answer.data.categories;
        }),
      );
      const once = await adjust(books.database, owner);
      const stored = await storedBudgets(owner);
      const again = { ...once, changed: [] };
      expect(await adjust(books.database, owner)).toEqual(again);
      expect(await Promise.all([adjust(books.database, owner), adjust(elsewhere, owner)])).toEqual([again, again]);
      expect(await storedBudgets(owner)).toEqual(stored);

      const isNew = ({ version }: { version: number }, index: number) => version !== after?.[index]?.version;
      expect(once.changed.sort()).toEqual(
        once.categories
          .filter(isNew)
          .map(({ category }) => category.id)
          .sort(),
      );

      const lost = new Set(
        ['USD', 'GBP', 'JPY'].filter(
          (currency) =>
            ![...given.rates, ...given.ownRates].some((r) => r.currency === currency && r.month <= '2024-01'),
        ),
      );
      for (const [index, next] of once.categories.entries()) {
        const { code } = next.category;
        const [source, was] = [before?.[index], after?.[index]];
        const isPriced = ![
          ...spentIn(countedParts(given), code),
          ...set.filter((b) => b.category === code && b.month === '2024-01'),
        ].some(({ currency }) => lost.has(currency));
        if (was?.isSet && !was.calculated) expect(next).toEqual(was);
        else if (!source?.isSet || !isPriced) expect(next.isSet).toBe(was?.isSet);
        else {
          const due = 2n * cents(source.budget) - cents(source.actual);
          expect(next).toMatchObject({ isSet: true, calculated: true });
          expect(cents(next.budget)).toBe(due < 0n ? 0n : due);
        }
      }
    }),
    { numRuns: 30 },
  );
}, 60_000);
