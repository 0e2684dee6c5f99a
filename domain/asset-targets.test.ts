import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assetTargetPcts, targetValues } from './asset-targets';
import { Decimal, ZERO } from './money';
import { sumOf } from './split';

const asset = (subTargetPct: string | null, marketCap: string | null) => ({
  subTargetPct: subTargetPct === null ? null : new Decimal(subTargetPct),
  marketCap: marketCap === null ? null : new Decimal(marketCap),
});
const targets = (assets: ReturnType<typeof asset>[], weighted = true) =>
  assetTargetPcts(assets, weighted).map((pct) => pct?.toFixed() ?? null);

describe('targets inside a category', () => {
  test('go by market capitalisation where none is set by hand', () => {
    expect(targets([asset(null, '300'), asset(null, '100')])).toEqual(['75', '25']);
  });

  test('give what is set by hand first, and the rest by market capitalisation', () => {
    expect(targets([asset('40', '1000'), asset(null, '200'), asset(null, '100')])).toEqual(['40', '40', '20']);
  });

  test('are unknown for an asset without a market capitalisation', () => {
    expect(targets([asset(null, '5'), asset(null, null)])).toEqual(['100', null]);
    expect(targets([asset('10', null), asset(null, null)])).toEqual(['10', null]);
    expect(targets([asset(null, '0'), asset(null, null)])).toEqual([null, null]);
  });

  test('leave market capitalisation aside in a category that is not weighted by it', () => {
    expect(targets([asset('10', '5'), asset(null, '5')], false)).toEqual(['10', null]);
  });

  test('leave nothing to share where those set by hand take all', () => {
    expect(targets([asset('70', null), asset('50', null), asset(null, '5')])).toEqual(['70', '50', '0']);
  });

  test('add up to exactly 100 when each asset has one', () => {
    const caps = fc.array(fc.integer({ min: 1, max: 10 ** 9 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(caps, fc.integer({ min: 0, max: 1_000_000 }), (given, byHand) => {
        const assets = [asset(String(byHand / 10_000), null), ...given.map((cap) => asset(null, String(cap)))];
        const pcts = assetTargetPcts(assets, true).map((pct) => pct ?? ZERO);
        expect(sumOf(pcts).toFixed()).toBe('100');
      }),
    );
  });
});

describe('targets as amounts', () => {
  test('add up to the whole when the percentages do', () => {
    const values = targetValues(
      new Decimal('100.01'),
      ['33.3333', '33.3333', '33.3334'].map((pct) => new Decimal(pct)),
      2,
    );
    expect(values.map(String)).toEqual(['33.34', '33.33', '33.34']);
  });

  test('leave the unallocated share out, and are unknown without a percentage', () => {
    const values = targetValues(new Decimal('200'), [new Decimal('60'), null, ZERO], 2);
    expect(values.map((value) => value?.toFixed(2) ?? null)).toEqual(['120.00', null, '0.00']);
  });
});
