import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate } from './allocation';
import { valueHoldings, type Holding, type HoldingsQuestion } from './holdings';
import { Decimal, ZERO } from './money';
import { rebalance } from './rebalancing';
import { sumOf } from './split';
import { ratesOf } from './testing/rates';

const holding = (assetId: string, category: string, value: string, more: Partial<Holding> = {}): Holding => ({
  assetId,
  category,
  currency: 'EUR',
  open: true,
  value: new Decimal(value),
  previous: new Decimal(value),
  subTargetPct: null,
  marketCap: null,
  tradable: null,
  ...more,
});

function questionOf(
  targets: Record<string, string | null>,
  holdings: Holding[],
  more: Partial<HoldingsQuestion> = {},
): HoldingsQuestion {
  return {
    month: '2024-02',
    currency: 'EUR',
    minorUnits: 2,
    categories: Object.entries(targets).map(([code, pct]) => ({
      code,
      marketCapWeighted: code === 'SHARES',
      tradable: code !== 'HOUSE',
      targetPct: pct === null ? null : new Decimal(pct),
    })),
    holdings,
    rates: new Map(),
    ...more,
  };
}

const answer = (...question: Parameters<typeof questionOf>) => allocate(questionOf(...question));

describe('what to do about a category', () => {
  test.each([
    ['50', '50', 'HOLD', 'HOLD'],
    ['50.4999', '49.5001', 'HOLD', 'HOLD'],
    ['50.5', '49.5', 'BUY', 'SELL'],
    ['49.5001', '50.4999', 'HOLD', 'HOLD'],
    ['49.5', '50.5', 'SELL', 'BUY'],
    ['0', '100', 'SELL', 'BUY'],
    // There is nothing to buy it with, and nothing to be bought for it.
    ['90', null, 'HOLD', 'HOLD'],
    ['0', null, 'HOLD', 'HOLD'],
    ['40', '50', 'HOLD', 'HOLD'],
    [null, null, 'HOLD', 'HOLD'],
  ])('of two halves with targets of %s and %s is to %s and to %s', (shares, cash, ...actions) => {
    const { categories } = answer({ SHARES: shares, CASH: cash }, [
      holding('a', 'SHARES', '5'),
      holding('b', 'CASH', '5'),
    ]);
    expect(categories.map((category) => category.action)).toEqual(actions);
  });

  test('is never to sell what cannot be sold, nor to buy what cannot be bought', () => {
    const flat = holding('flat', 'HOUSE', '800');
    const actions = (targets: Record<string, string>, ...holdings: Holding[]) =>
      answer(targets, holdings).categories.map(({ action }) => action);
    expect(actions({ SHARES: '70', HOUSE: '30' }, flat, holding('a', 'SHARES', '200'))).toEqual(['HOLD', 'HOLD']);
    expect(actions({ SHARES: '0', HOUSE: '100' }, flat, holding('a', 'SHARES', '200'))).toEqual(['HOLD', 'HOLD']);
    const fund = holding('fund', 'HOUSE', '100', { tradable: true });
    expect(actions({ SHARES: '70', HOUSE: '30' }, flat, fund, holding('a', 'SHARES', '200'))).toEqual(['BUY', 'SELL']);
  });

  test('is nothing where a part has no exchange rate, nor where that keeps the whole unknown', () => {
    const etf = holding('etf', 'SHARES', '5000', { currency: 'ISK' });
    const { categories } = answer({ SHARES: '50', CASH: '50' }, [etf, holding('b', 'CASH', '1000')]);
    expect(categories).toMatchObject([
      { action: 'HOLD', value: '0.00', delta: null, deltaPct: null },
      { action: 'HOLD', value: '1000.00', delta: '-500.00', deltaPct: '-50.00' },
    ]);
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
    // No share of less than nothing is aimed at.
    expect(categories.map(({ targetValue }) => targetValue)).toEqual(['0.00', '0.00']);
    expect(categories.map(({ delta }) => delta)).toEqual(['-5.00', '9.00']);
  });
});

describe('an asset of a category weighted by market capitalisation', () => {
  const usd = { currency: 'USD' };
  const rates = ratesOf({ USD: { '2024-01': '4', '2024-02': '1' } });

  test('is weighed at the rate of the month, and has no target where nobody knows its capitalisation', () => {
    const { categories } = answer(
      { SHARES: '100' },
      [
        holding('a', 'SHARES', '5', { marketCap: new Decimal(100) }),
        holding('b', 'SHARES', '5', { ...usd, marketCap: new Decimal(100) }),
        holding('c', 'SHARES', '5'),
      ],
      { rates },
    );
    expect(categories[0]?.assets.map(({ targetPct }) => targetPct)).toEqual(['50.00', '50.00', null]);
  });

  test('says how far it is from its target only where all of its category has a rate', () => {
    const known = holding('a', 'SHARES', '5', { marketCap: new Decimal(100) });
    const deltas = (...more: Holding[]) =>
      answer({ SHARES: '100' }, [known, ...more]).categories[0]?.assets.map(({ delta }) => delta);
    expect(deltas()).toEqual(['0.00']);
    expect(deltas(holding('b', 'SHARES', '5', usd))).toEqual([null, null]);
  });
});

describe('what has no rate', () => {
  test('is listed with what it was worth in the last month without one, and nothing of it is worth nothing', () => {
    const isk = (previous: string, value: string) =>
      holding('a', 'CASH', value, { currency: 'ISK', previous: new Decimal(previous) });
    const listed = (own: Holding) => {
      const { unpriced, categories } = answer({ CASH: null }, [own]);
      const [row] = categories[0]?.assets ?? [];
      return [unpriced.map(({ from, to, value }) => [from, to, value]), row?.previousValue, row?.value];
    };
    expect(listed(isk('7', '9'))).toEqual([[['2024-01', '2024-02', '9']], null, null]);
    expect(listed(isk('7', '0'))).toEqual([[['2024-01', '2024-01', '7']], null, '0.00']);
    expect(listed(isk('0', '9'))).toEqual([[['2024-02', '2024-02', '9']], '0.00', null]);
  });

  test('tells no change between months that lack different things', () => {
    const own = holding('a', 'CASH', '8', { currency: 'USD' });
    const change = (...months: string[]) =>
      answer({ CASH: null }, [own, holding('b', 'CASH', '1')], {
        rates: ratesOf({ USD: Object.fromEntries(months.map((month) => [month, '2'])) }),
      }).change;
    expect([change('2024-01'), change('2024-02'), change()]).toEqual(['0.00', null, '0.00']);
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
        open: true,
        value: '60.00',
        previousValue: '60.00',
        pct: '60.00',
        targetPct: '25.00',
        targetValue: '25.00',
        delta: '-35.00',
      },
      {
        assetId: 'b',
        open: true,
        value: '40.00',
        previousValue: '40.00',
        pct: '40.00',
        targetPct: '75.00',
        targetValue: '75.00',
        delta: '35.00',
      },
      {
        assetId: 'c',
        open: false,
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

describe('whatever is owned and wanted', () => {
  const codes = ['SHARES', 'CASH', 'HOUSE', 'GOLD'];
  const holdings = fc.array(
    fc.record({
      category: fc.constantFrom(...codes),
      cents: fc.integer({ min: -2_000, max: 1_000_000 }),
      currency: fc.constantFrom(...Array<string>(12).fill('EUR'), 'ISK'),
      tradable: fc.option(fc.boolean()),
      open: fc.integer({ min: 0, max: 9 }).map((drawn) => drawn > 0),
    }),
    { maxLength: 7 },
  );
  const targets = fc
    .array(fc.option(fc.integer({ min: 0, max: 600_000 })), { minLength: 4, maxLength: 4 })
    .filter((parts) => parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) <= 1_000_000)
    .map((parts) => parts.map((part) => (part === null ? null : (part / 10_000).toFixed(4))));
  const books = fc.tuple(holdings, targets).map(([drawn, pcts]) => {
    const given = drawn.map(({ cents, open, category, ...rest }, index) => {
      const value = open ? new Decimal(cents).div(100).toFixed() : '0';
      return holding(`${index}`, category, value, { ...rest, open });
    });
    return questionOf(Object.fromEntries(codes.map((code, index) => [code, pcts[index] ?? null])), given);
  });
  const planOf = (question: HoldingsQuestion, contribution = ZERO) =>
    rebalance({ categories: valueHoldings(question).categories, contribution, mode: 'FULL', minorUnits: 2 });

  test('advice, plan and table agree, and what cannot be traded is left alone', () => {
    fc.assert(
      fc.property(books, (question) => {
        const { categories } = allocate(question);
        const plan = planOf(question);
        categories.forEach(({ code, action, delta, deltaPct }, index) => {
          const trade = ('trades' in plan && plan.trades[index]?.trade) || ZERO;
          const sign = { BUY: 1, SELL: -1, HOLD: 0 }[action];
          if (action === 'HOLD') expect(trade.isZero() || new Decimal(deltaPct ?? 0).abs().lessThan('0.5')).toBe(true);
          else expect([trade.comparedTo(0), new Decimal(delta ?? 0).comparedTo(0)]).toEqual([sign, sign]);
          const own = question.holdings.filter(({ category, open }) => category === code && open);
          const tradable = own.filter((asset) => asset.tradable ?? code !== 'HOUSE');
          const most = sumOf(tradable.map(({ value }) => value));
          if (tradable.length === 0 && (own.length > 0 || code === 'HOUSE')) expect(action).toBe('HOLD');
          if (own.some(({ currency, value }) => currency === 'ISK' && !value.isZero())) expect(action).toBe('HOLD');
          else if (trade.isNegative() && !trade.isZero()) expect(trade.negated().lessThanOrEqualTo(most)).toBe(true);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('there is nothing left to do once a plan is done', () => {
    fc.assert(
      fc.property(books, (question) => {
        const plan = planOf(question);
        fc.pre('trades' in plan && plan.trades.some(({ trade }) => !trade.isZero()));
        const done = question.categories.map(({ code, tradable }, index) => {
          const trade = plan.trades[index]?.trade ?? ZERO;
          const own = question.holdings.filter(({ category, open }) => category === code && open);
          const traded = own.find((asset) => asset.tradable ?? tradable) ?? holding(code, code, '0');
          return trade.isZero()
            ? own
            : [...own.filter((asset) => asset !== traded), { ...traded, value: traded.value.plus(trade) }];
        });
        const { categories } = allocate({ ...question, holdings: done.flat() });
        expect(categories.map(({ action }) => action)).toEqual(codes.map(() => 'HOLD'));
      }),
      { numRuns: 1000 },
    );
  });
});
