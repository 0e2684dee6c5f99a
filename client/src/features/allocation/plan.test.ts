import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../../domain/money';
import { rebalance } from '../../../../domain/rebalancing';
import { sumOf } from '../../../../domain/split';
import { createFormat } from '../../lib/format';
import { planFor, samePlan, type PlanQuestion } from './plan';
import { planAsCsv, planAsText } from './plan-text';

const category = (code: string, value: string, targetPct: string | null) => ({
  category: { code, name: `Name of ${code}`, kind: 'ASSET', marketCapWeighted: false } as const,
  value,
  targetPct,
});
const household = [
  category('STOCKS', '600.00', '50'),
  category('CASH', '400.00', '30'),
  category('CRYPTO', '0.00', '20'),
];
const question = (changes: Partial<PlanQuestion> = {}): PlanQuestion => ({
  categories: household,
  contribution: '250.01',
  mode: 'BUY_ONLY',
  minorUnits: 2,
  ...changes,
});
const tradesOf = (asked: PlanQuestion) => {
  const plan = planFor(asked);
  if ('infeasible' in plan) throw new Error(plan.infeasible.message);
  return plan.trades;
};

describe('the plan on screen', () => {
  it('is what the rule of the server says, cent by cent', () => {
    const cents = fc.bigInt(0n, 10n ** 12n).map((units) => new Decimal(units.toString()).div(100).toFixed(2));
    const target = fc.option(fc.integer({ min: 0, max: 100 }).map(String));
    const categories = fc
      .array(fc.tuple(cents, target), { minLength: 1, maxLength: 8 })
      .map((entries) => entries.map(([value, pct], index) => category(String(index), value, pct)));
    fc.assert(
      fc.property(
        categories,
        cents,
        fc.constantFrom('FULL' as const, 'BUY_ONLY' as const),
        (given, contribution, mode) => {
          const plan = planFor({ categories: given, contribution, mode, minorUnits: 2 });
          const rule = rebalance({
            categories: given.map(({ value, targetPct }) => ({
              value: new Decimal(value),
              targetPct: targetPct === null ? null : new Decimal(targetPct),
            })),
            contribution: new Decimal(contribution),
            mode,
            minorUnits: 2,
          });
          if ('infeasible' in plan || 'infeasible' in rule) {
            expect(plan).toEqual(rule);
            return;
          }
          expect(plan.trades.map(({ trade }) => trade)).toEqual(rule.trades.map((trade) => trade.toFixed(2)));
          expect(sumOf(plan.trades.map(({ trade }) => new Decimal(trade))).toFixed(2)).toBe(contribution);
          const shares = plan.trades.flatMap(({ pctAfter }) => (pctAfter === null ? [] : [new Decimal(pctAfter)]));
          if (shares.length > 0) expect(sumOf(shares).toFixed(2)).toBe('100.00');
        },
      ),
    );
  });

  it('is equal to another of the same figures only', () => {
    const trades = tradesOf(question());
    expect(samePlan(trades, structuredClone(trades))).toBe(true);
    expect(samePlan(trades, tradesOf(question({ contribution: '250.02' })))).toBe(false);
  });

  it('says why there is none', () => {
    expect(planFor(question({ contribution: '-1' }))).toMatchObject({ infeasible: { field: 'contribution' } });
    expect(planFor(question({ contribution: '1.001' }))).toMatchObject({ infeasible: { field: 'contribution' } });
    expect(planFor(question({ categories: [category('CASH', '1.00', null)] }))).toMatchObject({
      infeasible: { code: 'targets_missing' },
    });
  });
});

describe('a copied plan', () => {
  it('as text is a line for each trade', () => {
    const text = planAsText(tradesOf(question()), {
      currency: 'EUR',
      contribution: '250.01',
      format: createFormat('en-GB'),
    });
    expect(text).toBe(
      'To invest: €250.01\nBuy €12.51 of Name of STOCKS (48.9999% after)\n'.replace('48.9999%', '49.00%') +
        'Buy €237.50 of Name of CRYPTO (19.00% after)\n',
    );
  });

  it('as CSV has plain figures and no formula', () => {
    const trades = tradesOf(question({ categories: [...household, category('=1+1', '5.00', null)] }));
    const lines = planAsCsv(trades, 'EUR', 'en-GB').split('\r\n');
    expect(lines[0]).toBe('category,currency,now,now_pct,target_pct,trade,after,after_pct');
    expect(lines[1]).toMatch(/^Name of STOCKS,EUR,600\.00,/);
    expect(lines).toHaveLength(6);
  });
});
