import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NetWorthProjection } from '../../schema/__generated__/types';
import { openTestDatabase, type TestDatabase } from '../../local/testing/test-database';
import { readNetWorth } from '../net-worth/read-net-worth';
import { writeBooks, type Books } from '../net-worth/testing/books';
import { readProjection, type ProjectionQuestion } from './read-projection';
import { ownBooks } from '../lib/testing/own-books';

let all: TestDatabase;

beforeAll(async () => {
  all = await openTestDatabase();
}, 120_000);

afterAll(() => all.close());

const household: Books = {
  assets: [
    {
      category: 'CASH',
      currency: 'EUR',
      closedOn: null,
      values: [
        { month: '2023-12', value: '1000' },
        { month: '2024-01', value: '1300' },
        { month: '2024-04', value: '1600' },
        { month: '2199-01', value: '9' },
      ],
    },
    { category: 'MORTGAGE', currency: 'EUR', closedOn: null, values: [{ month: '2024-02', value: '100' }] },
  ],
  rates: [],
  ownRates: [],
};

async function projectionOf(owner: string, question: Partial<ProjectionQuestion> = {}): Promise<NetWorthProjection> {
  const answer = await readProjection(all.database, {
    ...ownBooks(owner),
    months: 6,
    currency: null,
    from: null,
    ...question,
  });
  if ('refusal' in answer) throw new Error(answer.refusal.message);
  return answer.data;
}

describe('a projection of net worth', () => {
  test('starts at the last month that a value was entered for, and says what it assumes', async () => {
    const { owner } = await writeBooks(all.owner, household);
    const projection = await projectionOf(owner);
    // 1000, 1300, 1200, 1200, 1500: changes of 300, 0, 0 and 300, as the debt of 100 was there before its first value.
    expect(projection).toMatchObject({
      currency: 'EUR',
      start: { month: '2024-04', netWorth: '1500.00' },
      unpriced: [],
    });
    expect(projection.assumptions).toEqual({ changesUsed: 4, meanChange: '150.00', standardDeviation: '173.21' });
    expect(projection.points.map(({ month }) => month)).toEqual([
      '2024-05',
      '2024-06',
      '2024-07',
      '2024-08',
      '2024-09',
      '2024-10',
    ]);
    expect(projection.points[0]).toEqual({ month: '2024-05', netWorth: '1650.00', low: '1476.79', high: '1823.21' });
  });

  test('does not rise by a house every month because it was valued for the first time in the last one', async () => {
    const { owner } = await writeBooks(all.owner, {
      ...household,
      assets: [
        {
          ...household.assets[0]!,
          values: ['2024-01', '2024-02', '2024-03'].map((month, index) => ({
            month,
            value: String(1000 + index * 10),
          })),
        },
        { category: 'REAL_ESTATE', currency: 'USD', closedOn: null, values: [{ month: '2024-03', value: '400000' }] },
      ],
      rates: [{ currency: 'USD', month: '2024-03', rate: '1.25' }],
    });
    const { assumptions, points } = await projectionOf(owner, { months: 1 });
    expect(assumptions).toMatchObject({ changesUsed: 2, meanChange: '10.00' });
    expect(points).toMatchObject([{ netWorth: '321030.00' }]);
  });

  test('starts where the reader wants, on the very figure of the history', async () => {
    const { owner } = await writeBooks(all.owner, household);
    const { start, points } = await projectionOf(owner, { from: '2024-06', months: 1 });
    const question = { ...ownBooks(owner), from: '2024-06', to: '2024-06', currency: null, withParts: false };
    const history = await readNetWorth(all.database, question);
    expect(history).toMatchObject({ data: { points: [start] } });
    expect(points).toMatchObject([{ month: '2024-07' }]);
  });

  test('does not fall where the last months have no rate yet: the last one holds', async () => {
    const dollars = {
      category: 'CASH',
      currency: 'USD',
      closedOn: null,
      values: [{ month: '2024-01', value: '1000' }],
    };
    const { owner } = await writeBooks(all.owner, {
      assets: [dollars],
      rates: [{ currency: 'USD', month: '2024-01', rate: '1' }],
      ownRates: [],
    });
    const { start, points } = await projectionOf(owner, { from: '2024-04', months: 2 });
    expect(start).toEqual({ month: '2024-04', netWorth: '1000.00' });
    expect(points.map(({ netWorth }) => netWorth)).toEqual(['1000.00', '1000.00']);
  });

  test('has neither start nor points where nothing can be exchanged, rather than zeros', async () => {
    const { owner } = await writeBooks(all.owner, household);
    expect(await projectionOf(owner, { currency: 'ARS' })).toMatchObject({
      start: null,
      points: [],
      assumptions: { changesUsed: 0, meanChange: null },
    });
  });

  test('does not take a month without an exchange rate for a rise', async () => {
    const dollars = {
      category: 'CASH',
      currency: 'USD',
      closedOn: null,
      values: ['2024-01', '2024-02', '2024-03', '2024-04'].map((month, index) => ({
        month,
        value: String(100 + index),
      })),
    };
    const { owner, ids } = await writeBooks(all.owner, {
      assets: [dollars],
      rates: [{ currency: 'USD', month: '2024-03', rate: '1' }],
      ownRates: [],
    });
    const { assumptions, unpriced } = await projectionOf(owner);
    expect(assumptions).toEqual({ changesUsed: 1, meanChange: '1.00', standardDeviation: null });
    expect(unpriced).toMatchObject([{ asset: { id: ids[0] }, from: '2024-01', to: '2024-02' }]);
  });

  test('has neither start nor points for somebody who never entered a value', async () => {
    const { owner } = await writeBooks(all.owner, { assets: [], rates: [], ownRates: [] });
    expect(await projectionOf(owner)).toMatchObject({ start: null, points: [], assumptions: { changesUsed: 0 } });
  });

  test('has no past before the first value', async () => {
    const { owner } = await writeBooks(all.owner, household);
    expect(await projectionOf(owner, { from: '2023-11' })).toMatchObject({ start: null, points: [] });
    expect(await projectionOf(owner, { from: '2023-12' })).toMatchObject({
      start: { netWorth: '1000.00' },
      points: [],
    });
  });
});
