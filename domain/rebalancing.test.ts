import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal, ZERO } from './money';
import { HUNDRED, shareOut } from './percentages';
import { rebalance, type RebalancedCategory, type RebalancingQuestion } from './rebalancing';
import { sumOf } from './split';

type Mode = RebalancingQuestion['mode'];
type Told = [value: string, target: string | null, more?: Partial<RebalancedCategory>];

const untradable = { canBuy: false, sellable: ZERO };
const unpriced = { unpriced: true };

function categoryOf([text, target, more]: Told): RebalancedCategory {
  const value = new Decimal(text);
  const sellable = Decimal.max(value, ZERO);
  return {
    value,
    targetPct: target === null ? null : new Decimal(target),
    canBuy: true,
    sellable,
    unpriced: false,
    ...more,
  };
}

function plan(categories: Told[], contribution: string, mode: Mode, minorUnits = 2) {
  return rebalance({
    categories: categories.map(categoryOf),
    contribution: new Decimal(contribution),
    mode,
    minorUnits,
  });
}

function planned(...question: Parameters<typeof plan>) {
  const answer = plan(...question);
  if ('infeasible' in answer) throw new Error(answer.infeasible.message);
  return answer;
}

function trades(...question: Parameters<typeof plan>): string[] {
  return planned(...question).trades.map(({ trade }) => trade.toFixed(question[3] ?? 2));
}

const reasons = (...question: Parameters<typeof plan>) => planned(...question).trades.map(({ reason }) => reason);

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

  test('aims at shares of all assets: what has no target counts, and is not touched', () => {
    const books: Told[] = [['500', null], ['480', '40'], ['20', '10']]; // prettier-ignore
    expect(trades(books, '0', 'FULL')).toEqual(['0.00', '-80.00', '80.00']);
    expect(reasons(books, '0', 'FULL')).toEqual(['NO_TARGET', null, null]);
  });

  test('sells nothing just to make up what the targets leave', () => {
    expect(
      trades(
        [
          ['600', '50'],
          ['400', '40'],
        ],
        '0',
        'FULL',
      ),
    ).toEqual(['0.00', '0.00']);
  });

  test('sells only as much as buying needs, what is furthest above its target first', () => {
    const books: Told[] = [['500', '30'], ['300', '20'], ['200', '25']]; // prettier-ignore
    // 200 and 100 above, 50 below; of 800 that stay 260 and 140 above, and none below.
    expect(trades(books, '0', 'FULL')).toEqual(['-50.00', '0.00', '50.00']);
    expect(trades(books, '-200', 'FULL')).toEqual(['-160.00', '-40.00', '0.00']);
  });

  test('shares what can be raised where it does not do for everything', () => {
    const books: Told[] = [['900', '40', untradable], ['50', '20'], ['30', '30'], ['20', '0']]; // prettier-ignore
    expect(trades(books, '0', 'FULL')).toEqual(['0.00', '0.00', '20.00', '-20.00']);
    expect(reasons(books, '0', 'FULL')).toEqual(['NOT_TRADABLE', null, null, null]);
  });

  test('sells a category down to what cannot be sold of it, and no further', () => {
    const books: Told[] = [
      ['800', '10', { sellable: new Decimal('150') }],
      ['200', '90'],
    ];
    expect(trades(books, '0', 'FULL')).toEqual(['-150.00', '150.00']);
  });

  test('takes out more than is too much by going below targets evenly, and never more than can be sold', () => {
    const books: Told[] = [['400', '30', untradable], ['400', '30'], ['200', '40']]; // prettier-ignore
    // Of 500 that stay the aims are 150, 150 and 200.
    expect(trades(books, '-500', 'FULL')).toEqual(['0.00', '-375.00', '-125.00']);
    expect(plan(books, '-600.01', 'FULL')).toMatchObject({ infeasible: { code: 'contribution_exceeds_assets' } });
  });

  test('leaves what the targets leave of a contribution, and says so', () => {
    const answer = planned([['600', '60'], ['400', '37']], '1000', 'FULL'); // prettier-ignore
    expect(answer.trades.map(({ trade }) => trade.toFixed())).toEqual(['600', '340']);
    expect(answer.left.toFixed()).toBe('60');
  });

  test('trades to each aim exactly, as ever, where targets add up to 100 of what can be traded', () => {
    const wholeTargets = fc
      .array(fc.integer({ min: 0, max: 400_000 }), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.map((part) => new Decimal(part).div(10_000)))
      .filter((parts) => sumOf(parts).lessThanOrEqualTo(HUNDRED))
      .map((parts) => [...parts, HUNDRED.minus(sumOf(parts))]);
    const values = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(wholeTargets, values, fc.integer({ min: -50_000, max: 50_000 }), (targets, cents, contributed) => {
        const own = targets.map((_, index) => new Decimal(cents[index] ?? 0).div(100));
        const contribution = new Decimal(contributed).div(100);
        const pool = sumOf(own).plus(contribution);
        fc.pre(!pool.isNegative());
        const categories = targets.map((pct, index): Told => [own[index]?.toFixed() ?? '0', pct.toFixed()]);
        const expected = shareOut(pool, targets, 2).map((aim, index) => aim.minus(own[index] ?? ZERO).toFixed(2));
        const answer = planned(categories, contribution.toFixed(), 'FULL');
        expect(answer.trades.map(({ trade }) => trade.toFixed(2))).toEqual(expected);
        expect(answer.left.isZero()).toBe(true);
      }),
    );
  });
});

describe('something without an exchange rate', () => {
  const books: Told[] = [['0', '40', unpriced], ['1000', '30'], ['0', '30']]; // prettier-ignore

  test('is not traded, and nothing is sold while nobody knows what all is worth', () => {
    expect(trades(books, '0', 'FULL')).toEqual(['0.00', '0.00', '0.00']);
    expect(reasons(books, '0', 'FULL')).toEqual(['UNPRICED', 'TOTAL_UNKNOWN', null]);
  });

  test('leaves a contribution to what lacks something whatever it is worth', () => {
    const answer = planned(books, '1000', 'FULL');
    expect(answer.trades.map(({ trade }) => trade.toFixed())).toEqual(['0', '0', '600']);
    expect(answer.left.toFixed()).toBe('400');
    expect(reasons(books, '1000', 'BUY_ONLY')).toEqual(['UNPRICED', null, null]);
  });

  test('is no reason where there is no such thing: what is above its target stays where nothing needs the money', () => {
    const known: Told[] = [['700', '40'], ['300', null]]; // prettier-ignore
    expect(trades(known, '0', 'FULL')).toEqual(['0.00', '0.00']);
    expect(reasons(known, '0', 'FULL')).toEqual([null, 'NO_TARGET']);
  });

  test('is not the reason where there is no target to trade towards', () => {
    expect(reasons([['0', null, unpriced], ['100', '50']], '0', 'FULL')).toEqual(['NO_TARGET', 'TOTAL_UNKNOWN']); // prettier-ignore
  });

  test('keeps money from being taken out, with the reason', () => {
    expect(plan(books, '-1', 'FULL')).toMatchObject({
      infeasible: { field: 'contribution', code: 'contribution_total_unknown' },
    });
  });
});

describe('taking money out', () => {
  test('is refused for more than there is that can be sold, or than all is worth', () => {
    const tooMuch = { infeasible: { field: 'contribution', code: 'contribution_exceeds_assets' } };
    expect(plan([['100', '100']], '-100.01', 'FULL')).toMatchObject(tooMuch); // prettier-ignore
    expect(trades([['100', '100']], '-100', 'FULL')).toEqual(['-100.00']); // prettier-ignore
    expect(plan([['100', '100'], ['-70', null]], '-50', 'FULL')).toMatchObject(tooMuch); // prettier-ignore
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

  test('never buys what cannot be bought', () => {
    expect(
      trades(
        [
          ['0', '60', untradable],
          ['300', '40'],
        ],
        '100',
        'BUY_ONLY',
      ),
    ).toEqual(['0.00', '0.00']);
  });

  test('is exact for sums of twenty digits', () => {
    const bought = trades([['99999999999999999999.99', '33.3333'], ['0.01', '66.6667']], '99999999999999999999.99', 'BUY_ONLY'); // prettier-ignore
    expect(sumOf(bought.map((trade) => new Decimal(trade))).toFixed()).toBe('99999999999999999999.99');
    expect(bought[0]).toBe('0.00');
  });
});

describe('a plan of any kind', () => {
  const answers = fc
    .record({
      categories: fc.array(categories(), { minLength: 1, maxLength: 4 }),
      units: fc.integer({ min: -12, max: 12 }),
      mode: fc.constantFrom('FULL' as const, 'BUY_ONLY' as const),
      minorUnits: fc.constantFrom(0, 2),
    })
    .map(({ units, categories: given, minorUnits, ...question }) => {
      const unit = new Decimal(10).pow(-minorUnits);
      const contribution = unit.times(units);
      const inUnits = given.map((category) => ({
        ...category,
        value: category.value.times(unit),
        sellable: category.sellable.times(unit),
      }));
      return { unit, question: { ...question, categories: inUnits, contribution, minorUnits } };
    })
    .filter(({ question }) => {
      const targets = question.categories.map(({ targetPct }) => targetPct ?? ZERO);
      return sumOf(targets).lessThanOrEqualTo(HUNDRED);
    });

  test('adds up to the contribution with what is left, and touches nothing that must stay as it is', () => {
    fc.assert(
      fc.property(answers, ({ question }) => {
        const answer = rebalance(question);
        fc.pre('trades' in answer);
        const sum = sumOf(answer.trades.map(({ trade }) => trade));
        expect(sum.plus(answer.left).equals(question.contribution)).toBe(true);
        expect(answer.left.isNegative() && !answer.left.isZero()).toBe(false);
        question.categories.forEach(({ canBuy, sellable, targetPct, ...category }, index) => {
          const { trade, reason } = answer.trades[index] ?? { trade: ZERO, reason: null };
          if (targetPct === null || category.unpriced || !canBuy || reason !== null) expect(trade.isZero()).toBe(true);
          if (targetPct === null || category.unpriced || !canBuy) expect(reason).not.toBeNull();
          expect(trade.lessThan(question.mode === 'FULL' ? sellable.negated() : ZERO)).toBe(false);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves less squared drift than any other way to buy and sell for the same sums', () => {
    fc.assert(
      fc.property(answers, ({ unit, question }) => {
        const answer = rebalance(question);
        fc.pre('trades' in answer);
        const { categories: given, contribution } = question;
        const whole = sumOf(given.map(({ value }) => value)).plus(contribution);
        const gaps = given.map(({ value, targetPct }) =>
          whole
            .times(targetPct ?? ZERO)
            .div(100)
            .minus(value),
        );
        const bought = answer.trades.map(({ trade }) => Decimal.max(trade, ZERO).div(unit).toNumber());
        const sold = answer.trades.map(({ trade }) => Decimal.max(trade.negated(), ZERO).div(unit).toNumber());
        const may = given.map(({ targetPct, ...category }) => targetPct !== null && !category.unpriced);
        const drift = (moved: number[], sign: 1 | -1) =>
          sumOf(gaps.map((gap, index) => gap.minus(unit.times((moved[index] ?? 0) * sign)).pow(2)));
        const least = (ways: number[][], sign: 1 | -1) =>
          ways.map((way) => drift(way, sign)).reduce((one, other) => (other.lessThan(one) ? other : one));
        const most = (units: number, kind: 'buy' | 'sell') =>
          given.map(({ canBuy, sellable }, index) => {
            if (!may[index] || !canBuy) return 0;
            return kind === 'buy' ? units : sellable.div(unit).toNumber();
          });
        const [buying, selling] = [bought, sold].map((moved) => moved.reduce((sum, units) => sum + units, 0));
        fc.pre((buying ?? 0) <= 14 && (selling ?? 0) <= 14);
        const better = (moved: number[], sum: number, kind: 'buy' | 'sell') =>
          drift(moved, kind === 'buy' ? 1 : -1).minus(least(waysToMove(sum, most(sum, kind)), kind === 'buy' ? 1 : -1));
        expect(
          better(bought, buying ?? 0, 'buy')
            .abs()
            .lessThan('1e-40'),
        ).toBe(true);
        expect(
          better(sold, selling ?? 0, 'sell')
            .abs()
            .lessThan('1e-40'),
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a plan that cannot be', () => {
  test.each([
    ['without any target', [['5', null]], '0', 'FULL', 'targets_missing', null],
    ['with targets of nothing but 0', [['5', '0']], '0', 'FULL', 'targets_all_zero', null],
    ['that buys for less than nothing', [['5', '1']], '-0.01', 'BUY_ONLY', 'contribution_negative', 'contribution'],
    ['that takes out more than there is', [['5', '1'], ['9', null]], '-5.01', 'FULL', 'contribution_exceeds_assets', 'contribution'],
    ['that takes out a flat', [['5', '1'], ['9', '99', untradable]], '-5.01', 'FULL', 'contribution_exceeds_assets', 'contribution'],
    ['of less than nothing', [['5', '60'], ['-9', '40']], '1', 'FULL', 'total_negative', null],
    ['of a fraction of a cent', [['5', '1']], '0.001', 'FULL', 'contribution_precision', 'contribution'],
  ] as [string, Told[], string, Mode, string, string | null][])('says why: one %s', (_, given, contribution, mode, code, field) => {
    expect(plan(given, contribution, mode)).toMatchObject({ infeasible: { code, field } });
  }); // prettier-ignore
});

/** Values in units of money. What can be sold is any part of what is there. */
function categories(): fc.Arbitrary<RebalancedCategory> {
  const target = fc.integer({ min: 0, max: 500_000 }).map((pct) => new Decimal(pct).div(10_000));
  return fc
    .record({
      value: fc.integer({ min: -5, max: 30 }),
      kept: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 })),
      targetPct: fc.option(target),
      canBuy: fc.boolean(),
      unpriced: fc.integer({ min: 0, max: 9 }).map((drawn) => drawn === 0),
    })
    .map(({ value, kept, canBuy, ...rest }) => ({
      ...rest,
      canBuy,
      value: new Decimal(value),
      sellable: new Decimal(canBuy ? Math.max(0, value - kept) : 0),
    }));
}

/** Every way to spread a few units over categories, none getting more than it takes. */
function waysToMove(units: number, most: number[]): number[][] {
  const [first, ...others] = most;
  if (first === undefined) return units === 0 ? [[]] : [];
  const counts = Array.from({ length: Math.min(units, first) + 1 }, (_, count) => count);
  return counts.flatMap((count) => waysToMove(units - count, others).map((rest) => [count, ...rest]));
}
