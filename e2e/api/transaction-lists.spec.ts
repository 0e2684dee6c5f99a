import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenAsset } from '../testing/books';
import { categoriesOf, createTransfer, found, givenTransaction, pagesOf, transactions } from '../testing/cash-flow';
import { givenCategory } from '../testing/categories';
import { givenPerson, refusedAt, type Person } from '../testing/person';
import { startProduct, type OwnProduct } from '../testing/product';

let product: OwnProduct;
let ada: Person;
let adas: Record<string, string>;

beforeAll(async () => {
  product = await startProduct();
  ada = await givenPerson(product, 'ada');
  adas = await categoriesOf(ada);
});
afterAll(() => product.stop());

const enter = (date: string, description: string, input: Record<string, unknown> = {}) =>
  givenTransaction(ada, { date, description, amount: '-1', ...input });
const namesOf = async (filter: Record<string, unknown>) => (await found(ada, filter)).map((item) => item.description);

describe('a search', () => {
  const range = { from: '2022-01-01', to: '2022-12-31' };
  const search = async (text: string) => (await namesOf({ ...range, search: text })).sort();

  beforeAll(async () => {
    const bakery = await givenCategory(ada, 'Bäckerei', { parentId: adas['EXPENSE FOOD'] });
    await enter('2022-03-01', 'Caffè 100%', { amount: '-1234.50' });
    await enter('2022-03-01', 'CAFFÈ');
    await enter('2022-03-01', 'snake_case', { payee: 'Łódź & Straße' });
    await enter('2022-03-01', 'snakes', { categoryId: bakery, amount: '-1234.5', currency: 'USD' });
    await enter('2022-03-02', 'parts', {
      amount: '12.50',
      splits: [
        { amount: '12', categoryId: adas['INCOME BONUS'] },
        { amount: '0.50', categoryId: adas['EXPENSE RENT'] },
      ],
    });
  });

  test.each([
    ['caffè', ['CAFFÈ', 'Caffè 100%']],
    ['CAFFE', ['CAFFÈ', 'Caffè 100%']],
    ['caffe\u0300', ['CAFFÈ', 'Caffè 100%']],
    ['%', ['Caffè 100%']],
    ['_', ['snake_case']],
    ["'", []],
    ['', ['CAFFÈ', 'Caffè 100%', 'parts', 'snake_case', 'snakes']],
    ['  strasse ', []],
    ['straße', ['snake_case']],
    ['łódź', ['snake_case']],
    ['backerei', ['snakes']],
    ['food', ['snakes']],
    ['bonus', ['parts']],
    ['rent', ['parts']],
    ['1234.5', ['Caffè 100%', 'snakes']],
    ['1234,50', ['Caffè 100%', 'snakes']],
    ['-1234.50', ['Caffè 100%', 'snakes']],
    ['12.5', ['parts']],
    ['1234', []],
    ['100', ['Caffè 100%']],
  ])(
    'for %j finds payee, description, category and amount, whatever case, accents and composition',
    async (text, names) => {
      expect(await search(text)).toEqual(names);
    },
  );
});

describe('a filter', () => {
  const days = { from: '2021-06-01', to: '2021-06-30' };
  let account: string;
  let savings: string;

  beforeAll(async () => {
    account = await givenAsset(ada);
    savings = await givenAsset(ada, { name: 'Savings' });
    await enter('2021-06-15', 'stream', {
      categoryId: adas['EXPENSE FEES_STREAMING'],
      amount: '-9.99',
      accountId: account,
    });
    await enter('2021-06-16', 'fee', { categoryId: adas['EXPENSE FEES'], amount: '-10' });
    await enter('2021-06-17', 'refund', { categoryId: adas['EXPENSE FEES'], amount: '10.01' });
    await enter('2021-06-18', 'pay', { categoryId: adas['INCOME SALARY'], amount: '2000' });
    await enter('2021-06-19', 'unsorted', { amount: '-3' });
    const splits = [{ amount: '-1', categoryId: adas['EXPENSE RENT'] }, { amount: '-1' }];
    await enter('2021-06-20', 'half', { amount: '-2', splits });
    await enter('2021-06-21', 'opening', { kind: 'OPENING_BALANCE', accountId: savings, amount: '100' });
    await enter('2021-06-22', 'adjusted', { kind: 'ADJUSTMENT', accountId: savings, amount: '-4' });
    const moved = { date: '2021-06-23', fromAccountId: account, toAccountId: savings, description: 'moved' };
    await ada.get(createTransfer, { input: { ...moved, amount: '50' } });
  });

  const of = (code: string) => adas[code];
  test.each<[() => Record<string, unknown>, string[]]>([
    [() => ({ from: '2021-06-15', to: '2021-06-15' }), ['stream']],
    [() => ({ from: '2021-06-15', to: '2021-06-16' }), ['fee', 'stream']],
    [() => ({ kind: 'INCOME' }), ['pay']],
    [() => ({ kind: 'EXPENSE' }), ['half', 'unsorted', 'refund', 'fee', 'stream']],
    [() => ({ kind: 'TRANSFER' }), ['moved', 'moved']],
    [() => ({ kind: 'OPENING_BALANCE' }), ['opening']],
    [() => ({ kind: 'ADJUSTMENT' }), ['adjusted']],
    [() => ({ categoryIds: [of('EXPENSE FEES_STREAMING')] }), ['stream']],
    [() => ({ categoryIds: [of('EXPENSE FEES')] }), ['refund', 'fee', 'stream']],
    [() => ({ categoryIds: [of('EXPENSE RENT'), of('INCOME SALARY')] }), ['half', 'pay']],
    [() => ({ categoryIds: [of('EXPENSE LOAN')] }), []],
    [() => ({ categoryIds: ['nothing'] }), []],
    [() => ({ categoryIds: [] }), []],
    [() => ({ accountId: account }), ['moved', 'stream']],
    [() => ({ accountId: savings.toUpperCase() }), ['moved', 'adjusted', 'opening']],
    [() => ({ accountId: 'nothing' }), []],
    [() => ({ accountId: '' }), []],
    [() => ({ minAmount: '100' }), ['opening', 'pay']],
    [() => ({ maxAmount: '3' }), ['half', 'unsorted']],
    [() => ({ minAmount: '10', maxAmount: '10.01' }), ['refund', 'fee']],
    [() => ({ uncategorised: true }), ['half', 'unsorted']],
    [() => ({ uncategorised: false }), ['pay', 'refund', 'fee', 'stream']],
    [() => ({ kind: 'EXPENSE', categoryIds: [of('EXPENSE FEES')], minAmount: '10', search: 'FEE' }), ['refund', 'fee']],
  ])('%s lets through what fits all that is given, newest first', async (filter, names) => {
    expect(await namesOf({ ...days, ...filter() })).toEqual(names);
  });

  test('is none where none is given: then all is there', async () => {
    const all = await found(ada, {});
    const inJune = all.filter(({ date }) => date.startsWith('2021-06'));
    expect(inJune).toHaveLength(10);
    expect(
      (await ada.get<{ transactions: { items: object[] } }>(transactions, { limit: 1000 })).transactions.items,
    ).toHaveLength(all.length);
  });
});

describe('a list', () => {
  test('is read page by page without losing or doubling a transaction, while others are entered', async () => {
    const days = ['2020-01-03', '2020-01-02', '2020-01-02', '2020-01-02', '2020-01-02', '2020-01-01', '2020-01-01'];
    const there = new Set<string>();
    for (const date of days) there.add((await enter(date, 'before')).id);
    let entered = 0;
    const pages = await pagesOf(ada, { from: '2020-01-01', to: '2020-01-31' }, 2, async () => {
      entered += 1;
      if (entered > 3) return;
      for (const date of ['2020-01-03', '2020-01-02', '2020-01-01']) await enter(date, 'meanwhile');
    });
    expect(pages.every((page) => page.length <= 2)).toBe(true);
    const ids = pages.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...there].filter((id) => !ids.includes(id))).toEqual([]);
    const read = pages.flat().map(({ date }) => date);
    expect(read).toEqual([...read].sort().reverse());
  });

  test('has the day’s newest entry first, also from page to page', async () => {
    for (const description of ['breakfast', 'lunch', 'dinner']) await enter('2021-05-05', description);
    await enter('2021-05-06', 'the day after');
    const pages = await pagesOf(ada, { from: '2021-05-01', to: '2021-05-31' }, 1);
    expect(pages.flat().map(({ description }) => description)).toEqual([
      ...['the day after', 'dinner', 'lunch', 'breakfast'],
    ]);
  });

  test('goes on where a statement entered many at one instant', async () => {
    await product.database.query(
      `insert into transactions (owner_id, amount, currency, date, splits)
       select :owner::uuid, -n, 'EUR', '2018-01-01', array[row (null, -n, null)::split] from generate_series(1, 25) n`,
      { owner: (await ada.get<{ me: { id: string } }>('{ me { id } }')).me.id },
    );
    const pages = await pagesOf(ada, { from: '2018-01-01', to: '2018-01-01' }, 10);
    expect(pages.map((page) => page.length)).toEqual([10, 10, 5]);
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(25);
  });

  test('of a thousand long texts comes in pages that the database can answer', async () => {
    await product.database.query(
      `insert into transactions (owner_id, amount, currency, date, payee, description, splits)
       select :owner::uuid, -2, 'EUR', '2019-01-01', repeat('🌍', 200), repeat('🌍', 500),
         array[row (null, -1, repeat('🌍', 500))::split, row (null, -1, repeat('🌍', 500))::split] from generate_series(1, 1000)`,
      { owner: (await ada.get<{ me: { id: string } }>('{ me { id } }')).me.id },
    );
    const pages = await pagesOf(ada, { from: '2019-01-01', to: '2019-01-01' }, 1000);
    expect(pages.length).toBeGreaterThan(1);
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(1000);
  });

  const tokenOf = (text: string) => ({ nextToken: Buffer.from(text).toString('base64') });
  test.each<[Record<string, unknown>, string, string]>([
    [{ limit: 0 }, 'VALIDATION_ERROR', 'limit'],
    [{ limit: -1 }, 'VALIDATION_ERROR', 'limit'],
    [{ limit: 1001 }, 'LIMIT_EXCEEDED', 'limit'],
    [{ nextToken: 'nonsense' }, 'VALIDATION_ERROR', 'nextToken'],
    [{ nextToken: '' }, 'VALIDATION_ERROR', 'nextToken'],
    [tokenOf("transaction 2020-01-01 ' or true"), 'VALIDATION_ERROR', 'nextToken'],
    [tokenOf(`transaction 2020-01-01 2020-01-01 ${randomUUID()}`), 'VALIDATION_ERROR', 'nextToken'],
    [tokenOf(`asset 2020-01-01 2020-01-01T00:00:00.000000Z ${randomUUID()}`), 'VALIDATION_ERROR', 'nextToken'],
    [{ filter: { from: '2022-01-01', to: '2021-12-31' } }, 'VALIDATION_ERROR', 'to'],
    [{ filter: { from: '1899-01-01' } }, 'VALIDATION_ERROR', 'from'],
    [{ filter: { to: '9999-01-01' } }, 'VALIDATION_ERROR', 'to'],
    [{ filter: { search: 'x'.repeat(501) } }, 'VALIDATION_ERROR', 'search'],
    [{ filter: { minAmount: '-1' } }, 'VALIDATION_ERROR', 'minAmount'],
    [{ filter: { maxAmount: '1e3' } }, 'VALIDATION_ERROR', 'maxAmount'],
    [{ filter: { categoryIds: Array(101).fill(randomUUID()) } }, 'LIMIT_EXCEEDED', 'categoryIds'],
  ])('is refused at the argument at fault: %j', async (wrong, errorType, field) => {
    expect(await ada.refusal(transactions, wrong)).toMatchObject(refusedAt(field, errorType));
  });
});
