import { describe, expect, it } from 'vitest';
import { createFormat } from '../../lib/format';
import { attentionItems, whatHolds, type AttentionFacts } from './attention-items';

const british = createFormat('en-GB');

const quiet: AttentionFacts = {
  netWorth: { currency: 'EUR', points: [{ month: '2026-10' }, { month: '2026-11' }], unpriced: [], rates: [] },
  valuations: [],
  budgets: { currency: 'EUR', categories: [], unpriced: [], rates: [] },
  cashFlow: { unpriced: [], rates: [] },
  allocation: { month: '2026-11', categories: [] },
};
const items = (facts: Partial<AttentionFacts>) => attentionItems({ ...quiet, ...facts }, british);

const valuation = (
  name: string,
  entered: boolean,
  previous: string | null = '2026-09',
): AttentionFacts['valuations'][0] => ({
  id: `${name}@2026-11`,
  asset: { id: name.toLowerCase(), name, currency: 'EUR' },
  input: entered ? { id: 'input' } : null,
  previous: previous === null ? null : { id: 'previous', month: previous },
});
const budget = (name: string, amount: string, remaining: string, pct: string | null) => ({
  id: name,
  category: { code: name, name },
  budget: amount,
  remaining,
  pct,
  isSet: true,
  isPriced: true,
});

describe('what needs attention', () => {
  it('is nothing when everything holds', () => {
    expect(items({ valuations: [valuation('House', true)] })).toEqual([]);
  });

  it('leads to the one asset that is not valued, and says which value stands in for it', () => {
    expect(items({ valuations: [valuation('House', false), valuation('Boat', true)] })).toEqual([
      {
        text: 'House is not valued in November',
        detail: 'Its value of September 2026 is carried forward.',
        to: '/input?month=2026-11&asset=house',
      },
    ]);
    expect(items({ valuations: [valuation('New account', false, null)] })[0]?.detail).toBe(
      'It has never been valued, so it counts for nothing.',
    );
  });

  it('leads to the month where several assets are not valued', () => {
    expect(items({ valuations: [valuation('House', false), valuation('Boat', false)] })).toMatchObject([
      { text: '2 assets are not valued in November', to: '/input?month=2026-11' },
    ]);
  });

  it('names overspent budgets with share and amount, and those of zero by the amount alone', () => {
    const categories = [budget('Food', '200.00', '-24.50', '112.20'), budget('Other', '0.00', '-3.00', null)];
    expect(items({ budgets: { ...quiet.budgets, categories } })).toEqual([
      {
        text: 'Food 12.2% over budget',
        detail: '€24.50 more than the €200.00 for November.',
        to: '/cash-flow?month=2026-11',
      },
      {
        text: 'Other over budget',
        detail: '€3.00 more than the €0.00 for November.',
        to: '/cash-flow?month=2026-11',
      },
    ]);
  });

  it('names categories far from their target, on either side', () => {
    const category = (
      name: string,
      pct: string,
      targetPct: string,
      deltaPct: string,
      action: 'BUY' | 'SELL' | 'HOLD',
    ) => ({
      category: { code: name, name },
      pct,
      targetPct,
      deltaPct,
      action,
    });
    const categories = [
      category('Cash', '12.00', '6.00', '-6.00', 'SELL'),
      category('Crypto', '1.00', '10.00', '9.00', 'BUY'),
      category('Flat', '80.00', '50.00', '-30.00', 'HOLD'),
    ];
    expect(items({ allocation: { month: '2026-11', categories } })).toMatchObject([
      { text: 'Crypto is far below its target', detail: '1.0% of all assets, where 10.0% is meant.' },
      { text: 'Cash is far above its target', to: '/allocation?month=2026-11' },
    ]);
  });

  it('names what no rate can price, in net worth and in the cash flow, before anything else', () => {
    const unpriced = [{ asset: { id: 'h', name: 'House' }, currency: 'ISK', from: '2026-11', to: '2026-11' }];
    const found = items({
      netWorth: { ...quiet.netWorth, unpriced },
      cashFlow: { unpriced: [{ currency: 'ISK' }], rates: [{ currency: 'ISK', source: null }] },
      budgets: { ...quiet.budgets, unpriced: [{ currency: 'ISK' }], rates: [{ currency: 'ISK', source: null }] },
      valuations: [valuation('Boat', false)],
    });
    expect(found.map(({ text }) => text)).toEqual([
      'ISK has no rate since November 2026: House is left out.',
      'ISK has no rate in November 2026: its entries are left out of the cash flow and the budgets.',
      'Boat is not valued in November',
    ]);
  });

  it('names three of many assets without a rate, and counts the others', () => {
    const unpriced = Array.from({ length: 300 }, (_, index) => ({
      asset: { id: String(index), name: `Holding ${index + 1}` },
      ...{ currency: 'USD', from: '2026-11', to: '2026-11' },
    }));
    expect(items({ netWorth: { ...quiet.netWorth, unpriced } })).toMatchObject([
      { text: 'USD has no rate since November 2026: Holding 1, Holding 2, Holding 3 and 297 more are left out.' },
    ]);
    expect(items({ netWorth: { ...quiet.netWorth, unpriced: unpriced.slice(0, 4) } })).toMatchObject([
      { text: expect.stringContaining('Holding 3 and Holding 4 are left out') as string },
    ]);
  });

  it('names a rate that is months old, and nothing while it is of the month before or final', () => {
    const rate = { currency: 'USD', source: 'ECB' as const, sourceMonth: '2026-03', staleMonths: 8 };
    const final = { currency: 'BGN', source: 'FINAL' as const, sourceMonth: '2026-01', staleMonths: 0 };
    expect(items({ netWorth: { ...quiet.netWorth, rates: [{ ...rate, staleMonths: 1 }, final] } })).toEqual([]);
    expect(items({ netWorth: { ...quiet.netWorth, rates: [rate] } })).toEqual([
      {
        text: 'USD has no rate since March 2026',
        detail: 'That rate is used until there is a newer one; it is 8 months old.',
        to: '/settings/exchange-rates?currency=USD',
      },
    ]);
  });

  it.each(['cashFlow', 'budgets'] as const)(
    'names what no rate can price where it is in one of them alone: %s',
    (place) => {
      const missing = { ...quiet[place], unpriced: [{ currency: 'ISK' }], rates: [{ currency: 'ISK', source: null }] };
      expect(items({ [place]: missing }).map(({ text }) => text)).toEqual([
        'ISK has no rate in November 2026: its entries are left out of the cash flow and the budgets.',
      ]);
    },
  );

  it('blames the currency that figures are shown in where that one has no rate, and leads to its rates', () => {
    const rates = [
      { currency: 'ARS', source: null, sourceMonth: null, staleMonths: null },
      { currency: 'USD', source: 'ECB' as const, sourceMonth: '2026-11', staleMonths: 0 },
    ];
    const unpriced = ['EUR', 'USD'].map((currency) => ({
      asset: { id: currency, name: `Savings in ${currency}` },
      ...{ currency, from: '2026-10', to: '2026-11' },
    }));
    expect(items({ netWorth: { ...quiet.netWorth, currency: 'ARS', rates, unpriced } })).toEqual([
      {
        text: 'ARS has no rate in the months shown: Savings in EUR and Savings in USD are left out.',
        to: '/settings/exchange-rates?currency=ARS',
      },
    ]);
  });
});

describe('what is said to hold', () => {
  const holds = (facts: Partial<AttentionFacts>) => whatHolds({ ...quiet, ...facts }, british);

  it('is nothing where nothing was valued, set or aimed at', () => {
    expect(holds({})).toEqual([]);
    expect(
      holds({ budgets: { ...quiet.budgets, categories: [{ ...budget('Rent', '0.00', '0.00', null), isSet: false }] } }),
    ).toEqual([]);
    const cash = { category: { code: 'CASH', name: 'Cash' }, pct: '100.00', targetPct: null, deltaPct: null };
    expect(holds({ allocation: { month: '2026-11', categories: [{ ...cash, action: 'HOLD' }] } })).toEqual([]);
  });

  it('is each thing there is', () => {
    const target = {
      category: { code: 'CASH', name: 'Cash' },
      pct: '50.00',
      targetPct: '50.00',
      deltaPct: '0.00',
      action: 'HOLD' as const,
    };
    expect(
      holds({
        valuations: [valuation('House', true)],
        netWorth: {
          ...quiet.netWorth,
          rates: [{ currency: 'USD', sourceMonth: '2026-11', staleMonths: 0, source: 'ECB' }],
        },
        budgets: { ...quiet.budgets, categories: [budget('Rent', '10.00', '1.00', '90.00')] },
        allocation: { month: '2026-11', categories: [target] },
      }),
    ).toEqual(['every asset is valued in November 2026', 'every currency has a rate', 'budgets hold', 'targets hold']);
  });
});
