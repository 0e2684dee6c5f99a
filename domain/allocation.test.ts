import { describe, expect, test } from 'vitest';
import { allocate } from './allocation';
import type { Holding, HoldingsQuestion } from './holdings';
import { Decimal } from './money';

const holding = (assetId: string, category: string, value: string, more: Partial<Holding> = {}): Holding => ({
  assetId,
  category,
  currency: 'EUR',
  open: true,
  value: new Decimal(value),
  previous: new Decimal(value),
  subTargetPct: null,
  marketCap: null,
  ...more,
});

function answer(targets: Record<string, string | null>, holdings: Holding[], more: Partial<HoldingsQuestion> = {}) {
  return allocate({
    month: '2024-02',
    currency: 'EUR',
    minorUnits: 2,
    categories: Object.entries(targets).map(([code, pct]) => ({
      code,
      marketCapWeighted: code === 'SHARES',
      targetPct: pct === null ? null : new Decimal(pct),
    })),
    holdings,
    rates: new Map(),
    ...more,
  });
}

describe('what to do about a category', () => {
  test.each([
    ['50', 'HOLD'],
    ['50.4999', 'HOLD'],
    ['50.5', 'BUY'],
    ['49.5001', 'HOLD'],
    ['49.5', 'SELL'],
    [null, 'HOLD'],
    ['0', 'SELL'],
  ])('that is half of everything with a target of %s is to %s', (targetPct, action) => {
    const { categories } = answer({ SHARES: targetPct, CASH: null }, [
      holding('a', 'SHARES', '5'),
      holding('b', 'CASH', '5'),
    ]);
    expect(categories.map((category) => category.action)).toEqual([action, 'HOLD']);
  });

  test('is nothing while there is nothing', () => {
    const { total, categories, unallocatedPct } = answer({ SHARES: '60', CASH: '40' }, []);
    expect([total, unallocatedPct]).toEqual(['0.00', '0.00']);
    expect(categories[0]).toMatchObject({
      pct: null,
      targetValue: '0.00',
      delta: '0.00',
      deltaPct: null,
      action: 'HOLD',
    });
  });

  test('is nothing while more is overdrawn than owned', () => {
    const { total, categories } = answer({ SHARES: '60', CASH: '40' }, [
      holding('a', 'SHARES', '5'),
      holding('b', 'CASH', '-9'),
    ]);
    expect(total).toBe('-4.00');
    expect(categories[1]).toMatchObject({ value: '-9.00', pct: null, action: 'HOLD' });
  });
});

describe('targets as amounts', () => {
  test('add up to the total when the percentages add up to 100', () => {
    const targets = { SHARES: '33.3333', CASH: '33.3333', HOUSE: '33.3334' };
    const { total, unallocatedPct, categories } = answer(targets, [holding('a', 'CASH', '100.01')]);
    expect([total, unallocatedPct]).toEqual(['100.01', '0.00']);
    expect(categories.map(({ targetValue }) => targetValue)).toEqual(['33.34', '33.33', '33.34']);
  });

  test('leave the share nobody is given unallocated', () => {
    expect(answer({ SHARES: '60.5', CASH: null }, []).unallocatedPct).toBe('39.50');
  });
});

describe('an asset', () => {
  test('has its share and target inside its category, where the closed one has none', () => {
    const { categories } = answer({ SHARES: '100' }, [
      holding('a', 'SHARES', '60', { subTargetPct: new Decimal('25') }),
      holding('b', 'SHARES', '40', { marketCap: new Decimal('7') }),
      holding('c', 'SHARES', '0', { open: false, previous: new Decimal('12'), subTargetPct: new Decimal('50') }),
    ]);
    expect(categories[0]?.assets).toEqual([
      {
        assetId: 'a',
        value: '60.00',
        previousValue: '60.00',
        pct: '60.00',
        targetPct: '25.00',
        targetValue: '25.00',
        delta: '-35.00',
      },
      {
        assetId: 'b',
        value: '40.00',
        previousValue: '40.00',
        pct: '40.00',
        targetPct: '75.00',
        targetValue: '75.00',
        delta: '35.00',
      },
      {
        assetId: 'c',
        value: '0.00',
        previousValue: '12.00',
        pct: '0.00',
        targetPct: null,
        targetValue: null,
        delta: null,
      },
    ]);
  });

  test('without an exchange rate is listed and has no value, never one at 1:1', () => {
    const { total, categories, unpriced } = answer({ SHARES: '100' }, [
      holding('a', 'SHARES', '60'),
      holding('b', 'SHARES', '40', { currency: 'USD', marketCap: new Decimal('7') }),
    ]);
    expect(total).toBe('60.00');
    expect(categories[0]?.assets[1]).toMatchObject({ value: null, previousValue: null, pct: null, targetPct: null });
    expect(unpriced).toEqual([{ assetId: 'b', currency: 'USD', from: '2024-01', to: '2024-02', value: '40' }]);
  });
});
