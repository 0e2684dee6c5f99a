import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal, ZERO } from './money';
import { rebalance, type RebalancingQuestion } from './rebalancing';
import { sumOf } from './split';

type Mode = RebalancingQuestion['mode'];

function plan(categories: [value: string, target: string | null][], contribution: string, mode: Mode, minorUnits = 2) {
  return rebalance({
    categories: categories.map(([value, target]) => ({
      value: new Decimal(value),
      targetPct: target === null ? null : new Decimal(target),
    })),
    contribution: new Decimal(contribution),
    mode,
    minorUnits,
  });
}

function trades(...question: Parameters<typeof plan>): string[] {
  const answer = plan(...question);
  if ('infeasible' in answer) throw new Error(answer.infeasible.message);
  return answer.trades.map((trade) => trade.toFixed(question[3] ?? 2));
}

describe('a full rebalancing', () => {
  test('sells what is above its target to buy what is below', () => {
    expect(trades([['700', '60'], ['300', '40']], '0', 'FULL')).toEqual(['-100.00', '100.00']); // prettier-ignore
  });

  test('invests a contribution on the way, or takes money out', () => {
    expect(trades([['700', '60'], ['300', '40']], '500', 'FULL')).toEqual(['200.00', '300.00']); // prettier-ignore
    expect(trades([['700', '60'], ['300', '40']], '-1000', 'FULL')).toEqual(['-700.00', '-300.00']); // prettier-ignore
  });

  test('sells all of a category whose target is 0', () => {
    expect(trades([['700', '0'], ['300', '100']], '0', 'FULL')).toEqual(['-700.00', '700.00']); // prettier-ignore
  });

  test('leaves a category without a target alone, and lets the others share in proportion', () => {
    expect(trades([['500', null], ['100', '60'], ['0', '20']], '0', 'FULL')).toEqual(['0.00', '-25.00', '25.00']); // prettier-ignore
  });

  test('sums to the contribution, to the cent, and leaves each targeted category within a cent of its aim', () => {
    fc.assert(
      fc.property(
        books,
        fc.integer({ min: -500, max: 5000 }),
        fc.constantFrom(0, 2),
        (categories, units, minorUnits) => {
          const contribution = new Decimal(units).div(10 ** minorUnits);
          const answer = rebalance({ categories, contribution, mode: 'FULL', minorUnits });
          fc.pre('trades' in answer);
          expect(sumOf(answer.trades).toFixed()).toBe(contribution.toFixed());
          const aims = aimsOf(categories, contribution);
          categories.forEach(({ value, targetPct }, index) => {
            const trade = answer.trades[index] ?? ZERO;
            if (targetPct === null) expect(trade.isZero()).toBe(true);
            else
              expect(
                value
                  .plus(trade)
                  .minus(aims[index] ?? ZERO)
                  .abs()
                  .lessThan(new Decimal(10).pow(-minorUnits)),
              ).toBe(true);
          });
        },
      ),
    );
  });
});

describe('buying only', () => {
  test('spends all on what is furthest below its target', () => {
    expect(trades([['700', '60'], ['300', '40']], '100', 'BUY_ONLY')).toEqual(['0.00', '100.00']); // prettier-ignore
  });

  test('reaches the targets when the contribution is enough', () => {
    expect(trades([['700', '60'], ['300', '40']], '500', 'BUY_ONLY')).toEqual(['200.00', '300.00']); // prettier-ignore
  });

  test('fills the two that are furthest below to one level', () => {
    expect(trades([['900', '40'], ['50', '30'], ['80', '30']], '100', 'BUY_ONLY')).toEqual(['0.00', '65.00', '35.00']); // prettier-ignore
  });

  test('gives the odd unit to the one that needs it more', () => {
    expect(trades([['0', '50'], ['0', '50']], '0.01', 'BUY_ONLY')).toEqual(['0.01', '0.00']); // prettier-ignore
    expect(trades([['1', '50'], ['0', '50']], '2', 'BUY_ONLY', 0)).toEqual(['1', '1']); // prettier-ignore
  });

  test('never sells, spends exactly the contribution, and no other way to spend it leaves less squared drift', () => {
    fc.assert(
      fc.property(books, fc.integer({ min: 0, max: 12 }), fc.constantFrom(0, 2), (categories, units, minorUnits) => {
        const unit = new Decimal(10).pow(-minorUnits);
        const contribution = unit.times(units);
        const answer = rebalance({ categories, contribution, mode: 'BUY_ONLY', minorUnits });
        fc.pre('trades' in answer);
        expect(sumOf(answer.trades).toFixed()).toBe(contribution.toFixed());
        expect(answer.trades.every((trade) => !trade.lessThan(0))).toBe(true);
        const aims = aimsOf(categories, contribution);
        const drift = (bought: Decimal[]) =>
          sumOf(
            categories.map(({ value, targetPct }, index) =>
              targetPct === null
                ? ZERO
                : value
                    .plus(bought[index] ?? ZERO)
                    .minus(aims[index] ?? ZERO)
                    .pow(2),
            ),
          );
        const targeted = categories.map(({ targetPct }) => targetPct !== null);
        const least = waysToSpend(units, targeted)
          .map((way) => drift(way.map((count) => unit.times(count))))
          .reduce((one, other) => (other.lessThan(one) ? other : one));
        expect(drift(answer.trades).minus(least).abs().lessThan('1e-40')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('is exact for sums of twenty digits', () => {
    const bought = trades([['99999999999999999999.99', '33.3333'], ['0.01', '66.6667']], '99999999999999999999.99', 'BUY_ONLY'); // prettier-ignore
    expect(sumOf(bought.map((trade) => new Decimal(trade))).toFixed()).toBe('99999999999999999999.99');
    expect(bought[0]).toBe('0.00');
  });
});

describe('a plan that cannot be', () => {
  test.each([
    ['without any target', [['5', null]], '0', 'FULL', 'targets_missing', null],
    ['with targets of nothing but 0', [['5', '0']], '0', 'FULL', 'targets_all_zero', null],
    ['that buys for less than nothing', [['5', '1']], '-0.01', 'BUY_ONLY', 'contribution_negative', 'contribution'],
    ['that takes out more than there is', [['5', '1'], ['9', null]], '-5.01', 'FULL', 'contribution_exceeds_assets', 'contribution'],
    ['of a fraction of a cent', [['5', '1']], '0.001', 'FULL', 'contribution_precision', 'contribution'],
  ] as [string, [string, string | null][], string, Mode, string, string | null][])('says why: one %s', (_, categories, contribution, mode, code, field) => {
    expect(plan(categories, contribution, mode)).toMatchObject({ infeasible: { code, field } });
  }); // prettier-ignore
});

const books = fc.array(
  fc.record({
    value: fc.integer({ min: -5, max: 30 }).map((units) => new Decimal(units)),
    targetPct: fc.option(fc.integer({ min: 0, max: 250_000 }).map((pct) => new Decimal(pct).div(10_000))),
  }),
  { minLength: 1, maxLength: 4 },
);

function aimsOf(categories: RebalancingQuestion['categories'], contribution: Decimal): Decimal[] {
  const targeted = categories.filter(({ targetPct }) => targetPct !== null);
  const pool = sumOf(targeted.map(({ value }) => value)).plus(contribution);
  const weight = sumOf(targeted.map(({ targetPct }) => targetPct ?? ZERO));
  return categories.map(({ targetPct }) => (targetPct ?? ZERO).times(pool).div(weight));
}

/** Every way to spread a few units over categories. */
function waysToSpend(units: number, targeted: boolean[]): number[][] {
  const [first, ...others] = targeted;
  if (first === undefined) return units === 0 ? [[]] : [];
  const counts = first ? Array.from({ length: units + 1 }, (_, count) => count) : [0];
  return counts.flatMap((count) => waysToSpend(units - count, others).map((rest) => [count, ...rest]));
}
