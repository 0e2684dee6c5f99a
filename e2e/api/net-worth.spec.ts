import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordInputs } from '../testing/assets';
import { changeAsset, givenAsset, namedAssets } from '../testing/books';
import { givenPerson, refusedAt, type Person } from '../testing/person';
import { startProduct, type OwnProduct } from '../testing/product';

interface Point {
  month: string;
  assets: string;
  liabilities: string;
  netWorth: string;
  categories: { category: { code: string }; value: string }[];
}
interface Answer {
  netWorth: {
    currency: string;
    points: Point[];
    unpriced: { asset: { name: string }; currency: string; from: string; to: string; value: string }[];
  };
}

const netWorth = `query ($from: String!, $to: String!, $currency: String) {
  netWorth(from: $from, to: $to, currency: $currency) {
    currency
    points { month assets liabilities netWorth categories { category { code } value } }
    unpriced { asset { name } currency from to value }
  }
}`;

let product: OwnProduct;
let ada: Person;
const { ids, own, record } = namedAssets();

beforeAll(async () => {
  product = await startProduct();
  ada = await givenPerson(product, 'ada');
  for (const [month, rate] of [
    ['2024-01-01', '1.10'],
    ['2024-02-01', '1.25'],
    ['2024-03-01', '1.20'],
  ] as const) {
    await product.database.query(
      "insert into fx_rates (currency, month, rate) values ('USD', :month::date, :rate::numeric)",
      { month, rate },
    );
  }
  await own(ada, 'Account', 'CASH');
  await own(ada, 'Shares', 'SINGLE_STOCKS', { currency: 'USD' });
  await own(ada, 'Mortgage', 'MORTGAGE');
  await own(ada, 'House in Reykjavík', 'REAL_ESTATE', { currency: 'ISK' });
  await record(ada, '2024-01', { Account: '10000.00', Shares: '1100.00', Mortgage: '5000.00' });
  await record(ada, '2024-02', { Account: '10250.50', Mortgage: '4900.00' });
  await record(ada, '2024-03', { Account: '9999.99', Shares: '1320.55', Mortgage: '4800.00' });
});
afterAll(() => product.stop());

// By hand: January 10000 + 1100/1.10 = 11000, less 5000. February carries the shares at its own rate: 1100/1.25 = 880.
// March 9999.99 + 1320.55/1.20 = 9999.99 + 1100.458333… = 11100.448333…, rounded once to 11100.45.
const expected = [
  { month: '2024-01', assets: '11000.00', liabilities: '5000.00', netWorth: '6000.00' },
  { month: '2024-02', assets: '11130.50', liabilities: '4900.00', netWorth: '6230.50' },
  { month: '2024-03', assets: '11100.45', liabilities: '4800.00', netWorth: '6300.45' },
];

test('net worth is what a calculation by hand gives, carried forward, exchanged at each month’s rate, debts subtracted', async () => {
  const { netWorth: answer } = await ada.get<Answer>(netWorth, { from: '2024-01', to: '2024-03' });
  expect(answer.currency).toBe('EUR');
  expect(answer.points).toMatchObject(expected);
  expect(answer.points[2]?.categories).toEqual([
    { category: { code: 'SINGLE_STOCKS' }, value: '1100.46' },
    { category: { code: 'CASH' }, value: '9999.99' },
    { category: { code: 'MORTGAGE' }, value: '4800.00' },
  ]);
});

test('a month is the same whichever range is asked for', async () => {
  const { netWorth: answer } = await ada.get<Answer>(netWorth, { from: '2024-03', to: '2024-03' });
  expect(answer.points).toMatchObject(expected.slice(2));
});

test('another currency is the reader’s choice', async () => {
  const { netWorth: answer } = await ada.get<Answer>(netWorth, { from: '2024-01', to: '2024-01', currency: 'USD' });
  expect(answer).toMatchObject({
    currency: 'USD',
    points: [{ assets: '12100.00', liabilities: '5500.00', netWorth: '6600.00' }],
  });
});

test('a value without a rate is listed and left out, never counted as 1:1', async () => {
  await record(ada, '2024-02', { 'House in Reykjavík': '30000000' });
  const { netWorth: answer } = await ada.get<Answer>(netWorth, { from: '2024-01', to: '2024-03' });
  expect(answer.points).toMatchObject(expected);
  expect(answer.unpriced).toEqual([
    { asset: { name: 'House in Reykjavík' }, currency: 'ISK', from: '2024-02', to: '2024-03', value: '30000000' },
  ]);
});

test('the months after the last rate go by it: nothing falls to zero on the first of a month', async () => {
  const later = await ada.get<Answer>(netWorth, { from: '2024-03', to: '2024-06' });
  expect(later.netWorth.points.map((point) => point.netWorth)).toEqual(Array(4).fill('6300.45'));
  expect(later.netWorth.unpriced.map(({ currency }) => currency)).toEqual(['ISK']);
});

test('a closed asset keeps its history and is not carried on', async () => {
  await own(ada, 'Old account', 'CASH');
  await record(ada, '2024-01', { 'Old account': '500' });
  await changeAsset(ada, { id: ids['Old account'], closedOn: '2024-03-15' });
  const { netWorth: answer } = await ada.get<Answer>(netWorth, { from: '2024-01', to: '2024-03' });
  expect(answer.points.map((point) => point.netWorth)).toEqual(['6500.00', '6730.50', '6300.45']);
});

test('a closed asset that is open again is worth nothing in between, and after it what is entered then', async () => {
  const zoe = await givenPerson(product, 'zoe');
  const id = await givenAsset(zoe, { name: 'Let flat' });
  const enter = (month: string, value: string) =>
    zoe.get(recordInputs, { input: { month, values: [{ assetId: id, value }] } });
  await enter('2024-01', '100');
  await changeAsset(zoe, { id, closedOn: '2024-03-31' });
  await changeAsset(zoe, { id, closedOn: null, reopenedOn: '2024-06-02' });
  await enter('2024-07', '70');
  const { netWorth: answer } = await zoe.get<Answer>(netWorth, { from: '2024-02', to: '2024-07' });
  const points = answer.points.map((point) => point.netWorth);
  expect(points).toEqual(['100.00', '0.00', '0.00', '0.00', '0.00', '70.00']);
});

test.each([
  [{ from: '2024-02', to: '2024-01' }, 'VALIDATION_ERROR', 'to'],
  [{ from: '2024-02-30', to: '2024-03' }, 'VALIDATION_ERROR', 'from'],
  [{ from: '1900-01', to: '2199-12' }, 'LIMIT_EXCEEDED', 'to'],
  [{ from: '2024-01', to: '2024-01', currency: 'XXX' }, 'VALIDATION_ERROR', 'currency'],
])('a question that makes no sense is refused at its field: %j', async (variables, errorType, field) => {
  expect(await ada.refusal(netWorth, variables)).toMatchObject(refusedAt(field, errorType));
});

test('somebody without any asset is worth nothing, in every month', async () => {
  const eve = await givenPerson(product, 'eve');
  const { netWorth: answer } = await eve.get<Answer>(netWorth, { from: '2024-01', to: '2024-02' });
  expect(answer.points.map((point) => point.netWorth)).toEqual(['0.00', '0.00']);
  expect(answer.unpriced).toEqual([]);
});
