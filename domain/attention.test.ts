import { describe, expect, it } from 'vitest';
import { agedRates, driftingCategories, overspentBudgets } from './attention';

describe('an allocation', () => {
  const at = (code: string, deltaPct: string | null, action = 'BUY') => ({ code, deltaPct, action });

  it('needs attention where a category is more than five points off, on either side', () => {
    const categories = [at('A', '5.00'), at('B', '-5.01'), at('C', '12.5'), at('D', null), at('E', '-4.99')];
    expect(driftingCategories(categories).map(({ code }) => code)).toEqual(['C', 'B']);
  });

  it('needs none where nothing is to be done, such as for a flat that cannot be sold', () => {
    expect(driftingCategories([at('FLAT', '-40.00', 'HOLD')])).toEqual([]);
  });
});

describe('a budget', () => {
  const budget = (code: string, remaining: string, isSet = true, isPriced = true) => ({ code, remaining, isSet, isPriced }); // prettier-ignore

  it('needs attention when it is overspent, be it by a cent or set to zero', () => {
    const budgets = [budget('A', '-0.01'), budget('B', '0.00'), budget('C', '-50.00'), budget('D', '10.00')];
    expect(overspentBudgets(budgets).map(({ code }) => code)).toEqual(['C', 'A']);
  });

  it('that nobody set cannot be overspent', () => {
    expect(overspentBudgets([budget('A', '-20.00', false)])).toEqual([]);
  });

  it('that has no exchange rate is not known to be overspent', () => {
    expect(overspentBudgets([budget('A', '-20.00', true, false)])).toEqual([]);
  });

  it('is compared exactly, whatever its size', () => {
    expect(overspentBudgets([budget('A', '-0.0001'), budget('B', '99999999999999999999.99')])).toHaveLength(1);
  });
});

describe('an exchange rate', () => {
  const rate = (currency: string, staleMonths: number) => ({ currency, staleMonths });

  it('needs attention when it is older than last month and something is held in its currency', () => {
    const rates = [rate('USD', 1), rate('ISK', 2), rate('CHF', 7), { currency: 'ARS', staleMonths: null }];
    expect(agedRates(rates).map(({ currency }) => currency)).toEqual(['CHF', 'ISK']);
  });
});
