import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../local/testing/test-database';
import type { NetWorth } from '../../schema/__generated__/types';
import { readNetWorth, type NetWorthQuestion } from './read-net-worth';
import { MONTHS, books, writeBooks, type Books } from './testing/books';
import { monthByHand } from './testing/by-hand';
import { isWithinUnit, rational, roundHalfEven } from './testing/rational';
import { ownBooks } from '../lib/testing/own-books';

let booksOfAll: TestDatabase;

beforeAll(async () => {
  booksOfAll = await openTestDatabase();
}, 120_000);

afterAll(() => booksOfAll.close());

async function ask(owner: string, question: Partial<NetWorthQuestion>): Promise<NetWorth> {
  const whole = {
    ...ownBooks(owner),
    from: '2024-01',
    to: '2024-04',
    currency: null,
    withParts: true,
    ...question,
  };
  const answer = await readNetWorth(booksOfAll.database, whole);
  if ('refusal' in answer) throw new Error(answer.refusal.message);
  return answer.data;
}

/** An amount in minor units. */
function units(amount: string, minorUnits: number): bigint {
  return roundHalfEven(rational(amount), minorUnits);
}

describe('net worth', () => {
  test('equals what one adds up month by month from the values as entered', async () => {
    const range = fc
      .tuple(fc.constantFrom(...MONTHS), fc.constantFrom(...MONTHS))
      .map((pair) => pair.sort() as [string, string]);
    await fc.assert(
      fc.asyncProperty(
        books,
        range,
        fc.constantFrom(null, 'EUR', 'USD', 'JPY'),
        async (given, [from, to], currency) => {
          const { owner, ids } = await writeBooks(booksOfAll.owner, given);
          const answer = await ask(owner, { from, to, currency });
          const target = currency ?? 'EUR';
          const minorUnits = target === 'JPY' ? 0 : 2;
          const months = MONTHS.filter((month) => month >= from && month <= to);
          expect(answer.currency).toBe(target);
          expect(answer.points.map(({ month }) => month)).toEqual(months);
          const unpriced = new Map<string, { from: string; to: string }>();
          for (const point of answer.points) {
            const byHand = monthByHand(given, point.month, target);
            const assets = roundHalfEven(byHand.assets, minorUnits);
            const liabilities = roundHalfEven(byHand.liabilities, minorUnits);
            expect(units(point.assets, minorUnits)).toBe(assets);
            expect(units(point.liabilities, minorUnits)).toBe(liabilities);
            expect(units(point.netWorth, minorUnits)).toBe(assets - liabilities);
            const held = point.currencies.reduce((sum, { value }) => sum + units(value, minorUnits), 0n);
            expect(held).toBe(assets - liabilities);
            const sums = { ASSET: 0n, LIABILITY: 0n };
            for (const { category, value } of point.categories) {
              sums[category.kind] += units(value, minorUnits);
              const exact = byHand.categories.get(category.code);
              expect(exact !== undefined && isWithinUnit(rational(value), exact, minorUnits)).toBe(true);
            }
            expect(sums).toEqual({ ASSET: assets, LIABILITY: liabilities });
            expect(point.categories.map(({ category }) => category.code).sort()).toEqual(
              [...byHand.categories.keys()].sort(),
            );
            for (const index of byHand.unpriced) {
              const id = ids[index] ?? '';
              unpriced.set(id, { from: unpriced.get(id)?.from ?? point.month, to: point.month });
            }
          }
          const listed = answer.unpriced.map(({ asset, from, to }) => [asset?.id, { from, to }] as const);
          expect(new Map(listed)).toEqual(unpriced);
          expect(listed).toHaveLength(unpriced.size);
        },
      ),
      { numRuns: 80 },
    );
  }, 60_000);

  test('of the last month is the same whichever range is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(books, fc.constantFrom(...MONTHS), async (given, to) => {
        const { owner } = await writeBooks(booksOfAll.owner, given);
        const froms = MONTHS.filter((month) => month <= to);
        const answers = await Promise.all(froms.map((from) => ask(owner, { from, to })));
        for (const { points } of answers) expect(points.at(-1)).toEqual(answers[0]?.points.at(-1));
      }),
      { numRuns: 8 },
    );
  }, 60_000);
});

describe('a household with a position in dollars and a mortgage', () => {
  const household: Books = {
    assets: [
      {
        category: 'CASH',
        currency: 'EUR',
        closedOn: null,
        values: [
          { month: '2023-12', value: '1000' },
          { month: '2024-03', value: '1500.50' },
        ],
      },
      { category: 'SINGLE_STOCKS', currency: 'USD', closedOn: null, values: [{ month: '2024-01', value: '330' }] },
      { category: 'MORTGAGE', currency: 'EUR', closedOn: null, values: [{ month: '2024-02', value: '400' }] },
      { category: 'CASH', currency: 'EUR', closedOn: '2024-03-01', values: [{ month: '2024-01', value: '50' }] },
    ],
    rates: [
      { currency: 'USD', month: '2024-02', rate: '1.20' },
      { currency: 'USD', month: '2024-04', rate: '1.10' },
    ],
    ownRates: [{ currency: 'USD', month: '2024-04', rate: '1.50' }],
  };

  test('sees values carried forward, debts subtracted and closed accounts gone', async () => {
    const { owner } = await writeBooks(booksOfAll.owner, household);
    const { points } = await ask(owner, {});
    expect(points.map(({ month, assets, liabilities, netWorth }) => [month, assets, liabilities, netWorth])).toEqual([
      ['2024-01', '1050.00', '0.00', '1050.00'],
      ['2024-02', '1325.00', '400.00', '925.00'],
      ['2024-03', '1775.50', '400.00', '1375.50'],
      ['2024-04', '1720.50', '400.00', '1320.50'],
    ]);
  });

  test('sees the position listed as unpriced before the first rate there is, never priced one to one', async () => {
    const { owner, ids } = await writeBooks(booksOfAll.owner, household);
    const { unpriced, points } = await ask(owner, {});
    expect(unpriced).toMatchObject([
      { asset: { id: ids[1] }, currency: 'USD', from: '2024-01', to: '2024-01', value: '330' },
    ]);
    expect(points.map(({ leftOut, priced }) => [leftOut.join(), priced])).toEqual([
      ['USD', true],
      ['', true],
      ['', true],
      ['', true],
    ]);
  });

  test('sees the position at the last rate in a month that has none yet, and how old that is', async () => {
    const { owner } = await writeBooks(booksOfAll.owner, household);
    const { points, rates, unpriced } = await ask(owner, { from: '2024-05', to: '2024-06' });
    expect(points.map(({ netWorth, change }) => [netWorth, change])).toEqual([
      ['1320.50', '0.00'],
      ['1320.50', '0.00'],
    ]);
    expect(unpriced).toEqual([]);
    expect(rates).toEqual([{ currency: 'USD', rate: '1.5', source: 'OWN', sourceMonth: '2024-04', staleMonths: 2 }]);
  });

  test('sees a later published rate count before an older one of their own, and its own in the very month', async () => {
    const given = { ...household, ownRates: [{ currency: 'USD', month: '2024-03', rate: '1.50' }] };
    const { owner } = await writeBooks(booksOfAll.owner, given);
    const { points } = await ask(owner, { from: '2024-03', to: '2024-04' });
    // 330 dollars at 1.50 of their own, then at 1.10.
    expect(points.map(({ assets }) => assets)).toEqual(['1720.50', '1800.50']);
  });

  test('sees no figure where nothing it has can be exchanged, and which rate is missing', async () => {
    const { owner } = await writeBooks(booksOfAll.owner, household);
    const { points, rates } = await ask(owner, { from: '2024-03', to: '2024-04', currency: 'ARS' });
    expect(points.map(({ priced, leftOut, change }) => [priced, leftOut, change])).toEqual([
      [false, ['EUR', 'USD'], null],
      [false, ['EUR', 'USD'], null],
    ]);
    expect(rates.map(({ currency, source }) => [currency, source])).toEqual([
      ['ARS', null],
      ['USD', 'OWN'],
    ]);
  });

  test('sees what became the euro at its conversion rate, whenever that was, and never as old', async () => {
    const kuna = { category: 'CASH', currency: 'HRK', closedOn: null, values: [{ month: '2022-12', value: '753.45' }] };
    const { owner } = await writeBooks(booksOfAll.owner, {
      assets: [kuna],
      rates: [{ currency: 'HRK', month: '2022-12', rate: '7.5365' }],
      ownRates: [{ currency: 'HRK', month: '2024-02', rate: '7.5' }],
    });
    const { points } = await ask(owner, { from: '2022-12', to: '2023-01' });
    expect(points.map(({ assets }) => assets)).toEqual(['99.97', '100.00']);
    const late = await ask(owner, { from: '2024-01', to: '2024-04' });
    // A rate of one's own counts in its month; then the law does again.
    expect(late.points.map(({ assets }) => assets)).toEqual(['100.00', '100.46', '100.00', '100.00']);
    expect(late.rates).toMatchObject([{ currency: 'HRK', source: 'FINAL', staleMonths: 0 }]);
  });

  test('sees each month’s change against the one before, the first included', async () => {
    const { owner } = await writeBooks(booksOfAll.owner, household);
    const changes = async (question: Partial<NetWorthQuestion>) =>
      (await ask(owner, question)).points.map(({ month, change, changePct }) => [month, change, changePct]);
    // 1000.00, 1050.00, 925.00, 1375.50; in January the dollars have no rate, so nothing compares with it.
    expect(await changes({})).toEqual([
      ['2024-01', null, null],
      ['2024-02', null, null],
      ['2024-03', '450.50', '48.70'],
      ['2024-04', '-55.00', '-4.00'],
    ]);
    expect(await changes({ from: '2024-03', to: '2024-03' })).toEqual([['2024-03', '450.50', '48.70']]);
    expect(await changes({ from: '2023-12', to: '2023-12' })).toEqual([['2023-12', '1000.00', null]]);
  });

  test('is not told of what had no rate only before the months it asks for', async () => {
    const { owner } = await writeBooks(booksOfAll.owner, household);
    expect((await ask(owner, { from: '2024-04', to: '2024-04' })).unpriced).toEqual([]);
  });

  test('sees its euros unpriced when it asks in dollars for a month without a rate', async () => {
    const { owner } = await writeBooks(booksOfAll.owner, household);
    const { points, unpriced } = await ask(owner, { from: '2024-01', to: '2024-01', currency: 'USD' });
    expect(points[0]?.netWorth).toBe('330.00');
    expect(unpriced.map(({ currency, value }) => [currency, value])).toEqual(
      expect.arrayContaining([
        ['EUR', '1000'],
        ['EUR', '50'],
      ]),
    );
  });

  test('gets each category only when it asks for categories', async () => {
    const { owner } = await writeBooks(booksOfAll.owner, household);
    const [point] = (await ask(owner, { from: '2024-02', to: '2024-02' })).points;
    expect(point?.categories.map(({ category, value }) => [category.code, value])).toEqual([
      ['SINGLE_STOCKS', '275.00'],
      ['CASH', '1050.00'],
      ['MORTGAGE', '400.00'],
    ]);
    const [bare] = (await ask(owner, { from: '2024-02', to: '2024-02', withParts: false })).points;
    expect(bare?.categories).toEqual([]);
  });

  test('is told when it asks in a currency that does not exist', async () => {
    const { owner } = await writeBooks(booksOfAll.owner, household);
    const question = {
      ...ownBooks(owner),
      from: '2024-01',
      to: '2024-01',
      currency: 'XXQ',
      withParts: false,
    };
    expect(await readNetWorth(booksOfAll.database, question)).toMatchObject({
      refusal: { type: 'VALIDATION_ERROR', field: 'currency', code: 'currency_known' },
    });
  });

  test('does not see what belongs to someone else', async () => {
    await writeBooks(booksOfAll.owner, household);
    const { owner } = await writeBooks(booksOfAll.owner, { ...household, assets: [] });
    const { points } = await ask(owner, {});
    expect(points.map(({ netWorth }) => netWorth)).toEqual(['0.00', '0.00', '0.00', '0.00']);
  });
});
