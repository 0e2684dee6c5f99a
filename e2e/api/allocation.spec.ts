import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aim, allocation, history, projection, rebalancing } from '../testing/allocation';
import { namedAssets } from '../testing/books';
import { givenPerson, refusedAt, type Person } from '../testing/person';
import { startProduct, type OwnProduct } from '../testing/product';

interface Trade {
  category: { code: string };
  value: string;
  targetPct: string | null;
  trade: string;
  after: string;
}

let product: OwnProduct;
let ada: Person;
let eve: Person;
const { ids, own, record } = namedAssets();

beforeAll(async () => {
  product = await startProduct();
  ada = await givenPerson(product, 'ada');
  eve = await givenPerson(product, 'eve');
  await own(ada, 'Alpha “α” 🚀', 'SINGLE_STOCKS', { marketCap: '300' });
  await own(ada, 'Beta', 'SINGLE_STOCKS', { marketCap: '100' });
  await own(ada, 'Account', 'CASH');
  await own(ada, 'Mortgage', 'MORTGAGE');
  await record(ada, '2024-01', { 'Alpha “α” 🚀': '400', Beta: '200', Account: '400', Mortgage: '5000' });
  await record(ada, '2024-02', { 'Alpha “α” 🚀': '500', Beta: '250.01', Account: '250' });
});
afterAll(() => product.stop());

describe('allocation', () => {
  test('shows each category against the month before and its target, and each asset inside it', async () => {
    await aim(ada, { SINGLE_STOCKS: '60', CASH: '35' });
    const { allocation: answer } = await ada.get<{ allocation: Record<string, unknown> }>(allocation, {
      month: '2024-02',
    });
    // 500 + 250.01 + 250 = 1000.01. Targets 600.006 and 350.0035; the cent of the largest remainder goes to the first.
    expect(answer).toMatchObject({
      month: '2024-02',
      currency: 'EUR',
      total: '1000.01',
      previousTotal: '1000.00',
      change: '0.01',
      changePct: '0.00',
      unallocatedPct: '5.00',
      unpriced: [],
    });
    const categories = answer.categories as { category: { code: string }; assets: { asset: { name: string } }[] }[];
    expect(categories).toHaveLength(12);
    const stocks = categories.find(({ category }) => category.code === 'SINGLE_STOCKS');
    expect(stocks).toMatchObject({
      value: '750.01',
      previousValue: '600.00',
      pct: '75.00',
      previousPct: '60.00',
      targetPct: '60.00',
      targetValue: '600.01',
      delta: '-150.00',
      deltaPct: '-15.00',
      // 150 too much: as much of it is sold as is bought.
      action: 'SELL',
      reason: null,
    });
    expect(stocks?.assets.find(({ asset }) => asset.name === 'Beta')).toEqual({
      asset: { id: ids.Beta, name: 'Beta' },
      value: '250.01',
      previousValue: '200.00',
      pct: '33.33',
      targetPct: '25.00',
      targetValue: '150.00',
      delta: '-100.01',
    });
    const cash = categories.find(({ category }) => category.code === 'CASH');
    expect(cash).toMatchObject({ targetValue: '350.00', delta: '100.00', deltaPct: '10.00', action: 'BUY' });
    expect(categories.flatMap(({ assets }) => assets.map(({ asset }) => asset.name))).not.toContain('Mortgage');
  });

  test('says the same of its assets under other names', async () => {
    const { allocation: answer } = await ada.get<{ allocation: { categories: unknown } }>(
      `{ allocation(month: "2024-02") { categories { assets { asset { id name } value } } } }`,
    );
    const { renamed } = await ada.get<{ renamed: { all: { of: { it: object; value: string }[] }[] } }>(
      `{ renamed: allocation(month: "2024-02") { all: categories { of: assets { it: asset { id name } value } } } }`,
    );
    const assets = renamed.all.map(({ of }) => ({ assets: of.map(({ it, value }) => ({ asset: it, value })) }));
    expect(assets).toEqual(answer.categories);
    expect(assets.flatMap((category) => category.assets)).not.toHaveLength(0);
  });

  test('is the assets of net worth, in another currency too', async () => {
    await product.database.query("insert into fx_rates (currency, month, rate) values ('USD', '2024-02-01', 1.0837)");
    const { allocation: answer, netWorth } = await ada.get<{
      allocation: { total: string; unpriced: { currency: string; from: string; to: string }[] };
      netWorth: { points: { assets: string }[] };
    }>(
      `{ allocation(month: "2024-02", currency: "USD") { total unpriced { currency from to } }
         netWorth(from: "2024-02", to: "2024-02", currency: "USD") { points { assets } } }`,
    );
    expect([answer.total]).toEqual(netWorth.points.map(({ assets }) => assets));
    // January has no rate: nothing of it can be told in dollars.
    expect(answer.unpriced[0]).toEqual({ currency: 'EUR', from: '2024-01', to: '2024-01' });
  });

  test('of the past is a share of each category, month by month', async () => {
    const { allocationHistory } = await ada.get<{ allocationHistory: unknown[] }>(history, {
      from: '2023-12',
      to: '2024-02',
    });
    expect(allocationHistory).toEqual([
      { month: '2023-12', currency: 'EUR', total: '0.00', categories: [], unpriced: [] },
      {
        month: '2024-01',
        currency: 'EUR',
        total: '1000.00',
        categories: [
          { category: { code: 'SINGLE_STOCKS' }, value: '600.00', pct: '60.00' },
          { category: { code: 'CASH' }, value: '400.00', pct: '40.00' },
        ],
        unpriced: [],
      },
      {
        month: '2024-02',
        currency: 'EUR',
        total: '1000.01',
        categories: [
          { category: { code: 'SINGLE_STOCKS' }, value: '750.01', pct: '75.00' },
          { category: { code: 'CASH' }, value: '250.00', pct: '25.00' },
        ],
        unpriced: [],
      },
    ]);
  });

  test('lists what has no exchange rate with its asset, and leaves it out', async () => {
    await own(eve, 'House in Reykjavík', 'REAL_ESTATE', { currency: 'ISK' });
    await record(eve, '2024-01', { 'House in Reykjavík': '30000000' });
    const { allocation: answer } = await eve.get<{ allocation: { total: string; unpriced: unknown[] } }>(allocation, {
      month: '2024-02',
    });
    expect(answer.total).toBe('0.00');
    expect(answer.unpriced).toEqual([
      { asset: { name: 'House in Reykjavík' }, currency: 'ISK', from: '2024-01', to: '2024-02', value: '30000000' },
    ]);
    const past = await eve.get<{ allocationHistory: { unpriced: unknown[] }[] }>(history, {
      from: '2024-01',
      to: '2024-01',
    });
    expect(past.allocationHistory[0]?.unpriced).toEqual([{ asset: { name: 'House in Reykjavík' }, value: '30000000' }]);
    await aim(eve, { CASH: '10', REAL_ESTATE: '80' });
    const trades = await eve.get<{ rebalancing: { unpriced: unknown[] } }>(rebalancing, { month: '2024-01' });
    expect(trades.rebalancing.unpriced).toEqual([{ asset: { name: 'House in Reykjavík' } }]);
    await own(eve, 'Purse', 'CASH');
    await record(eve, '2024-01', { Purse: '1000' });
    const told = await eve.get<{
      allocation: { categories: { action: string; deltaPct: string | null }[] };
      rebalancing: { left: string; categories: (Trade & { reason: string | null })[] };
    }>(
      `{ allocation(month: "2024-01") { categories { action deltaPct } }
         rebalancing(month: "2024-01", contribution: "500") { left categories { category { code } trade reason } } }`,
    );
    expect(new Set(told.allocation.categories.map(({ action }) => action))).toEqual(new Set(['HOLD']));
    const { left, categories } = told.rebalancing;
    expect([left, ...categories.map(({ trade }) => Number(trade)).filter(Boolean)]).toEqual(['500.00']);
    const reasonOf = (code: string) => categories.find(({ category }) => category.code === code)?.reason;
    expect(['REAL_ESTATE', 'CASH', 'CRYPTO'].map(reasonOf)).toEqual(['UNPRICED', 'TOTAL_UNKNOWN', 'NO_TARGET']);
  });

  test.each([
    [allocation, { month: '2024-13' }, 'VALIDATION_ERROR', 'month'],
    [allocation, { month: '9999-12' }, 'VALIDATION_ERROR', 'month'],
    [allocation, { month: '2024-02-30' }, 'VALIDATION_ERROR', 'month'],
    [allocation, { month: "2024-02'; --" }, 'VALIDATION_ERROR', 'month'],
    [allocation, { month: '2024-02', currency: '\u0000' }, 'VALIDATION_ERROR', 'currency'],
    [allocation, { month: '2024-02', currency: 'XXX' }, 'VALIDATION_ERROR', 'currency'],
    [history, { from: '2024-02', to: '2024-01' }, 'VALIDATION_ERROR', 'to'],
    [history, { from: '1900-01', to: '2199-12' }, 'LIMIT_EXCEEDED', 'to'],
    [rebalancing, { month: '2024-02', contribution: '1e3' }, 'VALIDATION_ERROR', 'contribution'],
    [rebalancing, { month: '2024-02', contribution: '1.001' }, 'VALIDATION_ERROR', 'contribution'],
    [rebalancing, { month: '2024-02', contribution: '-1', mode: 'BUY_ONLY' }, 'VALIDATION_ERROR', 'contribution'],
    [rebalancing, { month: '2024-02', contribution: '-1000.02' }, 'VALIDATION_ERROR', 'contribution'],
    [projection, { months: 0 }, 'VALIDATION_ERROR', 'months'],
    [projection, { months: 121 }, 'LIMIT_EXCEEDED', 'months'],
    [projection, { from: '2024-00' }, 'VALIDATION_ERROR', 'from'],
    [projection, { currency: 'eur' }, 'VALIDATION_ERROR', 'currency'],
  ])(
    'and what is made of it refuse a question that makes no sense at its field: %s %j',
    async (query, variables, errorType, field) => {
      expect(await ada.refusal(query, variables)).toMatchObject(refusedAt(field, errorType));
    },
  );

  test('of the first and the last month there is are answered', async () => {
    for (const month of ['1900-01', '2199-12']) {
      expect((await ada.ask(allocation, { month })).errors).toBeUndefined();
    }
  });
});

describe('rebalancing', () => {
  const planOf = async (variables: Record<string, string>) => {
    const { rebalancing: plan } = await ada.get<{ rebalancing: { categories: Trade[] } }>(rebalancing, {
      month: '2024-01',
      ...variables,
    });
    return plan;
  };
  const tradesOf = ({ categories }: { categories: Trade[] }) =>
    categories
      .filter(({ trade }) => Number(trade) !== 0)
      .map(({ category, trade, after }) => [category.code, trade, after]);

  test('sells and buys to the targets, and the trades cancel out', async () => {
    await aim(ada, { SINGLE_STOCKS: '50', CASH: '30', CRYPTO: '20' });
    const plan = await planOf({});
    expect(plan).toMatchObject({ month: '2024-01', currency: 'EUR', mode: 'FULL', contribution: '0.00', left: '0.00' });
    expect(tradesOf(plan)).toEqual([
      ['SINGLE_STOCKS', '-100.00', '500.00'],
      ['CRYPTO', '200.00', '200.00'],
      ['CASH', '-100.00', '300.00'],
    ]);
  });

  test('buys with what there is to invest and sells nothing', async () => {
    // Below their aims by 25.005 and 250.002, cash above by 24.997: both are filled up to 12.4985 below, the odd cent
    // going where more is missing.
    const plan = await planOf({ contribution: '250.01', mode: 'BUY_ONLY' });
    expect(tradesOf(plan)).toEqual([
      ['SINGLE_STOCKS', '12.51', '612.51'],
      ['CRYPTO', '237.50', '237.50'],
    ]);
  });

  test('leaves what the targets leave, and never touches a flat', async () => {
    await aim(ada, { SINGLE_STOCKS: '50', CASH: '20', REAL_ESTATE: '27', CRYPTO: null });
    const plan = await planOf({ contribution: '1000' });
    // Of 2000: stocks 1000, where 600 are; cash has its 400; 540 for real estate, which no plan buys.
    expect(tradesOf(plan)).toEqual([['SINGLE_STOCKS', '400.00', '1000.00']]);
    expect(plan).toMatchObject({ left: '600.00' });
  });

  test('without any target is refused with the reason', async () => {
    await aim(ada, { SINGLE_STOCKS: null, CASH: null, CRYPTO: null, REAL_ESTATE: null });
    const { errors } = await ada.ask(rebalancing, { month: '2024-01' });
    expect(errors?.[0]).toMatchObject({ errorType: 'VALIDATION_ERROR', errorInfo: { code: 'targets_missing' } });
    expect(errors?.[0]?.message).toMatch(/targets/);
  });
});

test('net worth is projected six months on, joined to the history, with what it assumes', async () => {
  const { netWorthProjection: answer } = await ada.get<{
    netWorthProjection: { points: unknown[]; assumptions: unknown; start: unknown };
  }>(projection, {});
  // −4000.00 and −3999.99: one change, of a cent.
  expect(answer).toMatchObject({
    currency: 'EUR',
    start: { month: '2024-02', netWorth: '-3999.99' },
    assumptions: { changesUsed: 1, meanChange: '0.01', standardDeviation: null },
  });
  expect(answer.points).toHaveLength(6);
  expect(answer.points[0]).toEqual({ month: '2024-03', netWorth: '-3999.98', low: null, high: null });
  const far = await ada.get<{ netWorthProjection: { points: { month: string }[] } }>(projection, {
    months: 120,
    from: '2024-02',
  });
  expect(far.netWorthProjection.points.at(-1)?.month).toBe('2034-02');
});

test('net worth says by how much each month differs from the one before', async () => {
  const { netWorth } = await ada.get<{ netWorth: { points: unknown[] } }>(
    '{ netWorth(from: "2024-01", to: "2024-03") { points { month change changePct } } }',
  );
  expect(netWorth.points).toEqual([
    { month: '2024-01', change: '-4000.00', changePct: null },
    { month: '2024-02', change: '0.01', changePct: null },
    { month: '2024-03', change: '0.00', changePct: null },
  ]);
});
