import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Decimal } from '../../domain/money';
import { openTestDatabase, type TestDatabase } from '../../local/testing/test-database';
import { writeBooks, type Books } from '../net-worth/testing/books';
import { readAllocation } from './read-allocation';
import { readHistory } from './read-history';
import { readRebalancing } from './read-rebalancing';
import { dataOf, writeAims } from './testing/aims';
import { ownBooks } from '../lib/testing/own-books';

let all: TestDatabase;

beforeAll(async () => {
  all = await openTestDatabase();
}, 120_000);

afterAll(() => all.close());

describe('a household with targets', () => {
  const asset = (
    category: string,
    currency: string,
    values: Record<string, string>,
    closedOn: string | null = null,
  ) => ({
    category,
    currency,
    closedOn,
    values: Object.entries(values).map(([month, value]) => ({ month, value })),
  });
  const household: Books = {
    assets: [
      asset('SINGLE_STOCKS', 'EUR', { '2023-12': '100', '2024-01': '300' }),
      asset('SINGLE_STOCKS', 'USD', { '2024-01': '220' }),
      asset('SINGLE_STOCKS', 'EUR', { '2023-12': '40' }, '2024-01-15'),
      asset('CASH', 'EUR', { '2023-12': '500' }),
      asset('MORTGAGE', 'EUR', { '2023-12': '400' }),
      asset('CASH', 'GBP', { '2024-01': '1' }),
    ],
    rates: [{ currency: 'USD', month: '2024-01', rate: '1.10' }],
    ownRates: [],
  };
  const none = { subTargetPct: null, marketCap: null };

  test('sees shares, targets, drifts and what to do', async () => {
    const { owner, ids } = await writeBooks(all.owner, household);
    await writeAims(all.database, owner, ids, {
      assets: [{ ...none, marketCap: '300' }, { ...none, marketCap: '110' }, none, none, none, none],
      targets: [
        { category: 'SINGLE_STOCKS', pct: '40' },
        { category: 'CASH', pct: '50' },
        { category: 'CRYPTO', pct: '0' },
      ],
    });
    const allocation = dataOf(
      await readAllocation(all.database, { ...ownBooks(owner), month: '2024-01', currency: null, withAssets: true }),
    );
    expect(allocation).toMatchObject({
      total: '1000.00',
      previousTotal: '640.00',
      // The pounds came in January and have no rate: the two months cannot be compared.
      change: null,
      changePct: null,
    });
    expect(allocation.unallocatedPct).toBe('10.00');
    const [stocks, cash, crypto] = ['SINGLE_STOCKS', 'CASH', 'CRYPTO'].map((code) =>
      allocation.categories.find(({ category }) => category.code === code),
    );
    expect(stocks).toMatchObject({
      value: '500.00',
      previousValue: '140.00',
      pct: '50.00',
      previousPct: '21.88',
      targetPct: '40.00',
      targetValue: '400.00',
      delta: '-100.00',
      deltaPct: '-10.00',
      // Nobody knows what the pounds are worth, and so what all is.
      action: 'HOLD',
      reason: 'TOTAL_UNKNOWN',
    });
    expect(cash).toMatchObject({ value: '500.00', delta: null, deltaPct: null, action: 'HOLD', reason: 'UNPRICED' });
    expect(crypto).toMatchObject({ value: '0.00', targetPct: '0.00', targetValue: '0.00', action: 'HOLD', assets: [] });
    const byId = new Map([...(stocks?.assets ?? []), ...(cash?.assets ?? [])].map((entry) => [entry.asset?.id, entry]));
    // 300 and 110 / 1.10 = 100: three quarters and one quarter.
    expect(byId.get(ids[0] ?? '')).toMatchObject({
      value: '300.00',
      pct: '60.00',
      targetPct: '75.00',
      targetValue: '300.00',
      delta: '0.00',
    });
    expect(byId.get(ids[1] ?? '')).toMatchObject({
      value: '200.00',
      previousValue: '0.00',
      targetPct: '25.00',
      delta: '-100.00',
    });
    expect(byId.get(ids[2] ?? '')).toMatchObject({ value: '0.00', previousValue: '40.00', targetPct: null });
    expect(byId.get(ids[5] ?? '')).toMatchObject({ value: null, previousValue: '0.00', pct: null, targetPct: null });
    expect(byId.has(ids[4] ?? '')).toBe(false);
    expect(allocation.unpriced).toMatchObject([
      { asset: { id: ids[5] }, currency: 'GBP', from: '2024-01', to: '2024-01', value: '1' },
    ]);
  });

  test('gets each asset of its history once, however many months it is left out of, and none it does not ask for', async () => {
    const { owner, ids } = await writeBooks(all.owner, household);
    const ask = async (withAssets: boolean) => {
      const question = { ...ownBooks(owner), from: '2024-01', to: '2024-04', currency: null, withUnpriced: true };
      return dataOf(await readHistory(all.database, { ...question, withAssets }));
    };
    const { months, assets } = await ask(true);
    expect(months.map(({ unpriced }) => unpriced.map(({ assetId }) => assetId))).toEqual(Array(4).fill([ids[5]]));
    expect(assets).toMatchObject([{ id: ids[5], currency: 'GBP', category: { code: 'CASH' } }]);
    expect(await ask(false)).toEqual({ months, assets: [] });
  });

  test('gets figures without their assets where it asks for none', async () => {
    const { owner } = await writeBooks(all.owner, household);
    const question = { ...ownBooks(owner), month: '2024-01', currency: null };
    const whole = dataOf(await readAllocation(all.database, { ...question, withAssets: true }));
    const bare = dataOf(await readAllocation(all.database, { ...question, withAssets: false }));
    const assetsOf = ({ categories, unpriced }: typeof whole) => [...categories.flatMap((c) => c.assets), ...unpriced];
    expect(assetsOf(whole).every(({ asset }) => asset?.owner === owner)).toBe(true);
    expect(assetsOf(bare)).toEqual(assetsOf(whole).map((item) => ({ ...item, asset: null })));
  });

  test('has nothing in an asset between its closing and its opening again, and then what is entered', async () => {
    const given = [asset('CASH', 'EUR', { '2024-01': '200' }), asset('SINGLE_STOCKS', 'EUR', { '2024-01': '100' })];
    const { owner, ids } = await writeBooks(all.owner, { ...household, assets: given });
    const [, id = ''] = ids;
    const set = (columns: string) =>
      all.database.query(`update assets set ${columns} where owner_id = :owner::uuid and id = :id::uuid`, {
        owner,
        id,
      });
    await set(`closed_on = '2024-03-31'`);
    await set(`closed_on = null, reopened_on = '2024-06-02'`);
    const inMonth = async (month: string) => {
      const { total, categories } = dataOf(
        await readAllocation(all.database, { ...ownBooks(owner), month, currency: null, withAssets: true }),
      );
      const found = categories.flatMap(({ assets }) => assets).find(({ asset }) => asset?.id === id);
      return [total, found && [found.open, found.value, found.previousValue]];
    };
    expect(await inMonth('2024-02')).toEqual(['300.00', [true, '100.00', '100.00']]);
    expect(await inMonth('2024-03')).toEqual(['200.00', [false, '0.00', '100.00']]);
    expect(await inMonth('2024-05')).toEqual(['200.00', undefined]);
    expect(await inMonth('2024-06')).toEqual(['200.00', [true, '0.00', '0.00']]);
  });

  test('is advised to sell what it can, never a flat', async () => {
    const given = [
      asset('REAL_ESTATE', 'EUR', { '2024-01': '700' }),
      asset('REAL_ESTATE', 'EUR', { '2024-01': '100' }),
      asset('CASH', 'EUR', { '2024-01': '200' }),
    ];
    const { owner, ids } = await writeBooks(all.owner, { ...household, assets: given });
    const targets = [
      { category: 'REAL_ESTATE', pct: '50' },
      { category: 'ETF_STOCKS', pct: '47' },
    ];
    await writeAims(all.database, owner, ids, { assets: [], targets });
    const question = { ...ownBooks(owner), month: '2024-01', currency: null, withAssets: true };
    const advice = async () => {
      const { categories } = dataOf(await readAllocation(all.database, question));
      const plan = dataOf(await readRebalancing(all.database, { ...question, contribution: '0', mode: 'FULL' }));
      return ['REAL_ESTATE', 'ETF_STOCKS'].map((code) => [
        categories.find(({ category }) => category.code === code)?.action,
        plan.categories.find(({ category }) => category.code === code)?.trade,
        plan.categories.find(({ category }) => category.code === code)?.reason,
      ]);
    };
    expect(await advice()).toEqual([
      ['HOLD', '0.00', 'NOT_TRADABLE'],
      ['HOLD', '0.00', null],
    ]);
    await all.database.query('update assets set tradable = true where owner_id = :owner::uuid and id = :id::uuid', {
      owner,
      id: ids[1] ?? '',
    });
    expect(await advice()).toEqual([
      ['SELL', '-100.00', null],
      ['BUY', '100.00', null],
    ]);
    const rest = dataOf(await readRebalancing(all.database, { ...question, contribution: '9000', mode: 'FULL' }));
    const trades = rest.categories.filter(({ trade }) => !new Decimal(trade).isZero());
    expect(trades.map(({ category, trade, pctAfter }) => [category.code, trade, pctAfter])).toEqual([
      ['ETF_STOCKS', '4700.00', '47.00'],
      ['REAL_ESTATE', '4200.00', '50.00'],
    ]);
    expect(rest.left).toBe('100.00');
  });

  test('counts a pension, a car and whatever else takes months to sell in every share, and is never told to trade it', async () => {
    const [slow, tradable] = [
      ['PRIVATE_EQUITY', 'BUSINESS_PROFITS', 'PENSION', 'REAL_ESTATE', 'VEHICLE', 'OTHER_ASSET'],
      ['METALS', 'CASH'],
    ];
    const codes = [...slow, ...tradable];
    const given = codes.map((code) => asset(code, 'EUR', { '2024-01': '100' }));
    const { owner, ids } = await writeBooks(all.owner, { ...household, assets: given });
    const question = { ...ownBooks(owner), month: '2024-01', currency: null, withAssets: false };
    const targets = codes.map((category, index) => ({ category, pct: index % 2 === 0 ? '25' : '0' }));
    await writeAims(all.database, owner, ids, { assets: [], targets });
    const { categories } = dataOf(await readAllocation(all.database, question));
    const held = categories.filter(({ category }) => codes.includes(category.code));
    expect(held.map(({ category, pct }) => [category.code, pct])).toEqual(
      expect.arrayContaining(codes.map((code) => [code, '12.50'])),
    );
    expect(held.filter(({ action }) => action !== 'HOLD').map(({ category }) => category.code)).toEqual(tradable);
    for (const contribution of ['0', '1000', '-50']) {
      const plan = dataOf(await readRebalancing(all.database, { ...question, contribution, mode: 'FULL' }));
      const traded = plan.categories.filter(({ trade }) => !new Decimal(trade).isZero());
      expect(traded.length).toBeGreaterThan(0);
      expect(slow.filter((code) => traded.some(({ category }) => category.code === code))).toEqual([]);
    }
  });

  test('sees each month weighted by the market capitalisation that held in it', async () => {
    const { owner, ids } = await writeBooks(all.owner, household);
    await writeAims(all.database, owner, ids, { assets: [none, { ...none, marketCap: '110' }], targets: [] });
    await all.database.query('delete from market_cap_history where owner_id = :owner::uuid', { owner });
    for (const [id, month, cap] of [
      [ids[0], '2023-12-01', '100'],
      [ids[0], '2024-02-01', '900'],
      [ids[1], '2023-12-01', '110'],
    ]) {
      await all.database.query(
        `insert into market_cap_history (owner_id, asset_id, month, market_cap)
         values (:owner::uuid, :id::uuid, :month::date, :cap::numeric)`,
        { owner, id: id ?? '', month: month ?? '', cap: cap ?? '' },
      );
    }
    const rates = [{ month: '2024-02-01' }, { month: '2023-11-01' }];
    for (const { month } of rates) {
      await all.database.query("insert into fx_rates (currency, month, rate) values ('USD', :month::date, 1.10)", {
        month,
      });
    }
    const weights = async (month: string) => {
      const { categories } = dataOf(
        await readAllocation(all.database, { ...ownBooks(owner), month, currency: null, withAssets: true }),
      );
      const assets = categories.find(({ category }) => category.code === 'SINGLE_STOCKS')?.assets ?? [];
      return [0, 1].map((index) => assets.find(({ asset }) => asset?.id === ids[index])?.targetPct);
    };
    expect(await weights('2024-01')).toEqual(['50.00', '50.00']);
    expect(await weights('2024-02')).toEqual(['90.00', '10.00']);
  });

  test('is told when it asks in a currency that does not exist', async () => {
    const { owner } = await writeBooks(all.owner, household);
    const question = {
      ...ownBooks(owner),
      month: '2024-01',
      from: '2024-01',
      to: '2024-01',
      currency: 'XXQ',
      contribution: '0',
      withAssets: true,
    };
    const answers = await Promise.all([
      readAllocation(all.database, question),
      readHistory(all.database, { ...question, withUnpriced: true }),
      readRebalancing(all.database, { ...question, mode: 'FULL' }),
    ]);
    for (const answer of answers) expect(answer).toMatchObject({ refusal: { field: 'currency' } });
  });

  test('sees nothing of anybody else’s', async () => {
    await writeBooks(all.owner, household);
    const { owner } = await writeBooks(all.owner, { ...household, assets: [] });
    const allocation = dataOf(
      await readAllocation(all.database, { ...ownBooks(owner), month: '2024-01', currency: null, withAssets: true }),
    );
    expect(allocation).toMatchObject({ total: '0.00', previousTotal: '0.00', changePct: null, unpriced: [] });
    expect(allocation.categories.map(({ pct: share, assets }) => [share, assets])).toEqual(Array(12).fill([null, []]));
  });
});
