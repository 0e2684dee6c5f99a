import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../../domain/money';
import { valueHoldings, type Holding } from '../../../../domain/holdings';
import { rebalance } from '../../../../domain/rebalancing';
import { sumOf } from '../../../../domain/split';
import { createFormat } from '../../lib/format';
import { planFor, samePlan, type PlanQuestion } from './plan';
import { planAsCsv, planAsText } from './plan-text';

const month = '2026-11';
interface Owned {
  value: string | null;
  tradable?: boolean | null;
  open?: boolean;
}
const category = (code: string, value: string, targetPct: string | null, owned: Owned[] = [{ value }]) => ({
  category: {
    code,
    name: `Name of ${code}`,
    kind: 'ASSET',
    marketCapWeighted: false,
    tradable: code !== 'HOUSE',
  } as const,
  value,
  targetPct,
  assets: owned.map(({ value: worth, tradable = null, open = true }, index) => ({
    asset: {
      id: `${index}`,
      name: 'a',
      currency: 'EUR',
      ticker: null,
      marketCap: null,
      subTargetPct: null,
      tradable,
      closedOn: null,
      version: 1,
    },
    open,
    value: worth,
    previousValue: worth,
    pct: null,
    targetPct: null,
    targetValue: null,
    delta: null,
  })),
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
const planned = (asked: PlanQuestion) => {
  const plan = planFor(asked);
  if ('infeasible' in plan) throw new Error(plan.infeasible.message);
  return plan;
};

describe('the plan on screen', () => {
  it('is what the rule of the server says, cent by cent, whatever can be traded or has no rate', () => {
    const cents = fc.bigInt(0n, 10n ** 12n).map((units) => new Decimal(units.toString()).div(100).toFixed(2));
    const target = fc.option(fc.integer({ min: 0, max: 30 }).map(String));
    const owned = fc.array(
      fc.record({
        value: cents,
        priced: fc.integer({ min: 0, max: 9 }).map((drawn) => drawn > 0),
        tradable: fc.option(fc.boolean()),
        open: fc.integer({ min: 0, max: 3 }).map((drawn) => drawn > 0),
      }),
      { maxLength: 3 },
    );
    const books = fc.array(fc.tuple(owned, target), { minLength: 3, maxLength: 3 });
    const modes = fc.constantFrom('FULL' as const, 'BUY_ONLY' as const);
    fc.assert(
      fc.property(books, cents, modes, (drawn, contribution, mode) => {
        const codes = ['STOCKS', 'HOUSE', 'CASH'];
        const holdings = drawn.flatMap(([assets], at) =>
          assets.map(({ value, priced, tradable, open }, index): Holding => {
            const worth = new Decimal(open ? value : 0);
            const currency = priced || worth.isZero() ? 'EUR' : 'ISK';
            const more = { subTargetPct: null, marketCap: null, tradable };
            return {
              assetId: `${at} ${index}`,
              category: codes[at] ?? '',
              currency,
              open,
              value: worth,
              previous: worth,
              ...more,
            };
          }),
        );
        const { categories } = valueHoldings({
          month,
          currency: 'EUR',
          minorUnits: 2,
          categories: drawn.map(([, pct], at) => ({
            code: codes[at] ?? '',
            marketCapWeighted: false,
            tradable: codes[at] !== 'HOUSE',
            targetPct: pct === null ? null : new Decimal(pct),
          })),
          holdings,
          rates: new Map(),
        });
        const shown = categories.map(({ code, value, targetPct, assets }, at) =>
          category(
            code,
            value.toFixed(2),
            targetPct?.toFixed() ?? null,
            assets.map((asset, index) => ({
              value: asset.value?.toFixed(2) ?? null,
              tradable: asset.tradable,
              open: drawn[at]?.[0][index]?.open ?? true,
            })),
          ),
        );
        const plan = planFor({ categories: shown, contribution, mode, minorUnits: 2 });
        const rule = rebalance({ categories, contribution: new Decimal(contribution), mode, minorUnits: 2 });
        if ('infeasible' in plan || 'infeasible' in rule) {
          expect(plan).toEqual(rule);
          return;
        }
        expect(plan.trades.map(({ trade, reason }) => [trade, reason])).toEqual(
          rule.trades.map(({ trade, reason }) => [trade.toFixed(2), reason]),
        );
        expect(sumOf([...plan.trades.map(({ trade }) => new Decimal(trade)), new Decimal(plan.left)]).toFixed(2)).toBe(
          contribution,
        );
      }),
    );
  });

  it('is equal to another of the same figures only', () => {
    const plan = planned(question());
    expect(samePlan(plan, structuredClone(plan))).toBe(true);
    expect(samePlan(plan, planned(question({ contribution: '250.02' })))).toBe(false);
    expect(samePlan(plan, { ...plan, left: '0.01' })).toBe(false);
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
    const text = planAsText(planned(question()), {
      currency: 'EUR',
      contribution: '250.01',
      format: createFormat('en-GB'),
    });
    expect(text).toBe(
      'To invest: €250.01\nBuy €12.51 of Name of STOCKS (48.9999% after)\n'.replace('48.9999%', '49.00%') +
        'Buy €237.50 of Name of CRYPTO (19.00% after)\n',
    );
  });

  it('says what is left, and what is taken out', () => {
    const words = { currency: 'EUR', format: createFormat('en-GB') };
    const few = [category('STOCKS', '600.00', '50'), category('CASH', '400.00', '40')];
    const rest = planned(question({ categories: few, contribution: '1000' }));
    expect(planAsText(rest, { ...words, contribution: '1000' })).toMatch(/\nLeft: €200\.00\n$/);
    const out = planned(question({ categories: few, contribution: '-100', mode: 'FULL' }));
    expect(planAsText(out, { ...words, contribution: '-100' })).toMatch(/^To take out: €100\.00\nSell /);
  });

  it('as CSV has plain figures and no formula', () => {
    const { trades } = planned(question({ categories: [...household, category('=1+1', '5.00', null)] }));
    const lines = planAsCsv(trades, 'EUR', 'en-GB').split('\r\n');
    expect(lines[0]).toBe('category,currency,now,now_pct,target_pct,trade,reason,after,after_pct');
    expect(lines[1]).toMatch(/^Name of STOCKS,EUR,600\.00,/);
    expect(lines).toHaveLength(6);
  });
});
