import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Decimal } from '../../domain/money';
import { addMonths } from '../../domain/month';
import { sumOf } from '../../domain/split';
import type { UnpricedItem } from '../../schema/__generated__/types';
import { openTestDatabase, type TestDatabase } from '../../local/testing/test-database';
import { readNetWorth } from '../net-worth/read-net-worth';
import { MONTHS, books, writeBooks } from '../net-worth/testing/books';
import { readAllocation } from './read-allocation';
import { readHistory } from './read-history';
import { readRebalancing } from './read-rebalancing';
import { dataOf, writeAims, type Aims } from './testing/aims';
import { ownBooks } from '../lib/testing/own-books';

let all: TestDatabase;

beforeAll(async () => {
  all = await openTestDatabase();
}, 120_000);

afterAll(() => all.close());

const total = (amounts: (string | null)[]) => sumOf(amounts.map((amount) => new Decimal(amount ?? 0)));
const pctUpTo = (max: number) => fc.integer({ min: 0, max: max * 10_000 }).map((units) => (units / 10_000).toFixed(4));
const aims: fc.Arbitrary<Aims> = fc.record({
  assets: fc.array(
    fc.record({
      // All eight may be of one category.
      subTargetPct: fc.option(pctUpTo(12)),
      marketCap: fc.option(fc.integer({ min: 0, max: 10 ** 9 }).map(String)),
    }),
    { minLength: 8, maxLength: 8 },
  ),
  // Two of at most 50 percent are at most 100.
  targets: fc.uniqueArray(
    fc.record({ category: fc.constantFrom('CASH', 'SINGLE_STOCKS', 'CRYPTO'), pct: pctUpTo(50) }),
    {
      selector: (target) => target.category,
      maxLength: 2,
    },
  ),
});

describe('allocation', () => {
  test('is net worth’s assets of the month, split over categories, assets and percentages without a cent lost', async () => {
    const currencies = fc.constantFrom(null, 'USD', 'JPY');
    await fc.assert(
      fc.asyncProperty(books, aims, fc.constantFrom(...MONTHS), currencies, async (given, aimed, month, currency) => {
        const { owner, ids } = await writeBooks(all.owner, given);
        await writeAims(all.database, owner, ids, aimed);
        const from = addMonths(month, -1);
        const question = { ...ownBooks(owner), month, currency, withAssets: true };
        const allocation = dataOf(await readAllocation(all.database, question));
        const netWorth = dataOf(
          await readNetWorth(all.database, {
            ...ownBooks(owner),
            from,
            to: month,
            currency,
            withParts: true,
          }),
        );
        const { months: history } = dataOf(
          await readHistory(all.database, { ...question, from, to: month, withUnpriced: true }),
        );
        const [before, now] = netWorth.points;
        expect([allocation.previousTotal, allocation.total]).toEqual([before?.assets, now?.assets]);
        expect(history.map((point) => point.total)).toEqual([before?.assets, now?.assets]);
        const { categories } = allocation;
        const sides = [
          { whole: allocation.total, of: (c: (typeof categories)[number]) => c.value, point: now, split: history[1] },
          {
            whole: allocation.previousTotal,
            of: (c: (typeof categories)[number]) => c.previousValue,
            point: before,
            split: history[0],
          },
        ];
        for (const { whole, of, point, split } of sides) {
          expect(total(categories.map(of)).equals(whole)).toBe(true);
          const nonZero = categories
            .map((c) => [c.category.code, of(c)])
            .filter(([, value]) => !total([value ?? null]).isZero());
          const theirs = point?.categories.filter(({ category }) => category.kind === 'ASSET') ?? [];
          expect(theirs.map(({ category, value }) => [category.code, value])).toEqual(expect.arrayContaining(nonZero));
          expect(split?.categories.map(({ category, value }) => [category.code, value])).toEqual(
            theirs.map(({ category, value }) => [category.code, value]),
          );
        }
        for (const category of categories) {
          expect(total(category.assets.map(({ value }) => value)).equals(category.value)).toBe(true);
          expect(total(category.assets.map(({ previousValue }) => previousValue)).equals(category.previousValue)).toBe(
            true,
          );
          const shares = category.assets.map((asset) => asset.pct).filter((share) => share !== null);
          if (shares.length > 0) expect(total(shares).toFixed(2)).toBe('100.00');
        }
        const positive = new Decimal(allocation.total).greaterThan(0);
        expect(total(categories.map((category) => category.pct)).toFixed(2)).toBe(positive ? '100.00' : '0.00');
        expect(total([...categories.map(({ targetPct }) => targetPct), allocation.unallocatedPct]).toFixed()).toBe(
          '100',
        );
        const liable = new Set(
          given.assets.flatMap(({ category }, index) =>
            ['MORTGAGE', 'CREDIT_CARD'].includes(category) ? [ids[index]] : [],
          ),
        );
        const missing = netWorth.unpriced.filter(({ asset }) => !liable.has(asset?.id));
        expect(sorted(allocation.unpriced)).toEqual(sorted(missing));
        expect(new Set(history.flatMap(({ unpriced }) => unpriced.map(({ assetId }) => assetId)))).toEqual(
          new Set(missing.map(({ asset }) => asset?.id)),
        );
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('is what a rebalancing starts from', async () => {
    await fc.assert(
      fc.asyncProperty(books, aims, fc.constantFrom(...MONTHS), async (given, aimed, month) => {
        const { owner, ids } = await writeBooks(all.owner, given);
        await writeAims(all.database, owner, ids, aimed);
        const allocation = dataOf(
          await readAllocation(all.database, { ...ownBooks(owner), month, currency: null, withAssets: false }),
        );
        const question = {
          ...ownBooks(owner),
          month,
          currency: null,
          contribution: '250.01',
          mode: 'BUY_ONLY' as const,
          withAssets: false,
        };
        const answer = await readRebalancing(all.database, question);
        if ('refusal' in answer) {
          expect(answer.refusal.code).toMatch(/^targets_|^total_negative/);
          return;
        }
        const { categories } = answer.data;
        expect(categories.map(({ value }) => value)).toEqual(allocation.categories.map(({ value }) => value));
        expect(total([...categories.map(({ trade }) => trade), answer.data.left]).toFixed(2)).toBe('250.01');
        expect(categories.map(({ reason }) => reason === 'UNPRICED')).toEqual(
          allocation.categories.map(
            ({ targetPct, assets }) => targetPct !== null && assets.some(({ value }) => value === null),
          ),
        );
        for (const { value, trade, after } of categories) expect(total([value, trade]).equals(after)).toBe(true);
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

function sorted(items: UnpricedItem[]): UnpricedItem[] {
  return [...items].sort((a, b) => ((a.asset?.id ?? '') < (b.asset?.id ?? '') ? -1 : 1));
}
