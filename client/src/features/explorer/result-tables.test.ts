import { describe, expect, it } from 'vitest';
import { tablesOf } from './result-tables';

describe('an answer as tables', () => {
  it('spreads the objects of a row into columns', () => {
    expect(tablesOf({ assets: [{ name: 'Savings', category: { code: 'CASH' } }] })).toEqual([
      { path: 'assets', columns: ['name', 'category.code'], rows: [{ name: 'Savings', 'category.code': 'CASH' }] },
    ]);
  });

  it('repeats the month beside each of its categories', () => {
    const points = [
      { month: '2024-01', categories: [{ category: { code: 'CASH' }, value: '1.00' }] },
      { month: '2024-02', categories: [{ category: { code: 'CASH' }, value: '2.00' }] },
    ];
    const tables = tablesOf({ netWorth: { points } });
    expect(tables.map(({ path }) => path)).toEqual(['netWorth.points', 'netWorth.points.categories']);
    expect(tables[1]?.rows).toEqual([
      { month: '2024-01', 'category.code': 'CASH', value: '1.00' },
      { month: '2024-02', 'category.code': 'CASH', value: '2.00' },
    ]);
  });

  it('keeps null, and shows a list of plain values in one cell', () => {
    const items = [{ month: null, ids: ['a', 'b'] }];
    expect(tablesOf({ changes: items })[0]?.rows).toEqual([{ month: null, ids: 'a, b' }]);
  });

  it('has no table for an answer without lists, or for none', () => {
    expect([tablesOf({ me: { id: '1' } }), tablesOf(null), tablesOf({ list: [] })]).toEqual([[], [], []]);
  });
});
