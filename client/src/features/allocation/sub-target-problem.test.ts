import { describe, expect, it } from 'vitest';
import { createFormat } from '../../lib/format';
import { subTargetProblem } from './sub-target-problem';

const british = createFormat('en-GB');
const asset = (id: string, subTargetPct: string | null, closedOn: string | null = null) => ({
  asset: {
    id,
    name: id,
    currency: 'EUR',
    ticker: null,
    marketCap: null,
    subTargetPct,
    tradable: null,
    closedOn,
    version: 1,
  },
});
const problemOf = (assets: ReturnType<typeof asset>[], id: string, share: string | null) => {
  const edited = assets.find((entry) => entry.asset.id === id)?.asset ?? asset(id, null).asset;
  return subTargetProblem(assets, edited, share, british);
};

describe('a share set by hand inside a category', () => {
  const assets = [asset('a', '80'), asset('b', null), asset('closed', '90', '2026-01-01')];

  it('has room up to a hundred percent with the other open assets', () => {
    expect(problemOf(assets, 'b', '20')).toBeUndefined();
    expect(problemOf(assets, 'b', null)).toBeUndefined();
    expect(problemOf(assets, 'b', '20.0001')).toBe('The others have 80%: there is room for 20%.');
  });

  it('has none that an asset takes which is closed on a day to come', () => {
    const later = [asset('a', '80', '2199-01-01'), asset('b', null)];
    expect(problemOf(later, 'b', '21')).toBe('The others have 80%: there is room for 20%.');
  });

  it('may be lowered where they were more than that before', () => {
    const old = [asset('a', '80'), asset('b', '80'), asset('c', '80')];
    expect(problemOf(old, 'c', '60')).toBeUndefined();
    expect(problemOf(old, 'c', '81')).toBe('The others have 160%: there is room for 0%.');
  });
});
