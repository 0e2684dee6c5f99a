import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { createAsset, deleteAsset, inputsOf, recordInputs, updateAsset } from '../testing/assets';
import { givenAsset } from '../testing/books';
import { givenPerson, refusedAt, type Person } from '../testing/person';
import { sharedProduct } from '../testing/shared-product';

const product = sharedProduct();
let ada: Person;
let eve: Person;

beforeAll(async () => {
  ada = await givenPerson(product, 'ada');
  eve = await givenPerson(product, 'eve');
});

describe('an asset', () => {
  test('is created with what was given, in the base currency when none was', async () => {
    const input = {
      name: 'Global fund 🌍',
      categoryCode: 'ETF_STOCKS',
      institution: 'Broker & Söhne',
      ticker: 'GLB',
      marketCap: '1200.5',
      subTargetPct: '40',
      tradable: false,
      notes: 'ملاحظة',
    };
    const { createAsset: asset } = await ada.get<{ createAsset: Record<string, unknown> }>(createAsset, { input });
    const { categoryCode, ...given } = input;
    expect(asset).toMatchObject({
      ...given,
      currency: 'EUR',
      marketCap: '1200.50',
      closedOn: null,
      version: 1,
      category: { code: categoryCode, kind: 'ASSET' },
    });
  });

  test('is one asset when the same create is sent twice, even at once, and a conflict when the content differs', async () => {
    const input = { id: randomUUID(), name: 'Savings', categoryCode: 'CASH', currency: 'EUR', marketCap: '10.10' };
    const answers = await Promise.all(
      [1, 2, 3].map(() => ada.ask<{ createAsset: { id: string } }>(createAsset, { input })),
    );
    expect(answers.map(({ data }) => data?.createAsset.id)).toEqual([input.id, input.id, input.id]);
    expect(await ada.refusal(createAsset, { input: { ...input, name: 'Other' } })).toMatchObject(
      refusedAt('id', 'CONFLICT'),
    );
    const { assets } = await ada.get<{ assets: { id: string }[] }>('{ assets { id } }');
    expect(assets.filter(({ id }) => id === input.id)).toHaveLength(1);
  });

  test('is the same one when its names are written another way, and is kept in the one way there is', async () => {
    const input = { id: randomUUID(), categoryCode: 'CASH', marketCap: '10.10' };
    const [composed, decomposed] = ['Caf\u00e9 fund', ' Cafe\u0301 fund\u200b\u00a0'];
    const names = { name: decomposed, institution: `\ufeff${decomposed}`, ticker: ' ABC ' };
    const first = await ada.get(createAsset, { input: { ...input, ...names } });
    expect(first).toMatchObject({ createAsset: { name: composed, institution: composed, ticker: 'ABC' } });
    expect(await ada.get(createAsset, { input: { ...input, ...names } })).toEqual(first);
    const again = { name: composed, institution: composed, ticker: 'ABC', marketCap: '+10.1' };
    expect(await ada.get(createAsset, { input: { ...input, ...again } })).toEqual(first);
  });

  test('keeps the joiners inside its name, by which words and emoji are written', async () => {
    const name = '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \ud83d\udc68\u200d\ud83d\udc67 \u2764\ufe0f';
    const id = await givenAsset(ada, { name: ` ${name} ` });
    expect(await ada.get('query ($id: ID!) { asset(id: $id) { name } }', { id })).toEqual({ asset: { name } });
  });

  test('may be called as another one, and comes with its number in the order of their names', async () => {
    const zoe = await givenPerson(product, 'zoe');
    for (const name of ['10 fund', 'Zebra', 'apple', '9 fund', 'Äpfel', 'apple']) await givenAsset(zoe, { name });
    const { assets } = await zoe.get<{ assets: { name: string }[] }>('{ assets { name } }');
    expect(assets.map(({ name }) => name)).toEqual(['9 fund', '10 fund', 'Äpfel', 'apple', 'apple', 'Zebra']);
  });

  test('cannot get a currency in which its values have too many decimals', async () => {
    const id = await givenAsset(ada, { currency: 'EUR' });
    await ada.get(recordInputs, { input: { month: '2024-01', values: [{ assetId: id, value: '1.50' }] } });
    const refusal = await ada.refusal(updateAsset, { input: { id, currency: 'JPY' } });
    expect(refusal).toMatchObject({ ...refusedAt('currency'), message: 'Yen amounts have no decimals.' });
    await ada.get(updateAsset, { input: { id, currency: 'KWD' } });
    expect(await ada.refusal(updateAsset, { input: { id, currency: 'USD' } })).toBeUndefined();
  });

  test('keeps what an update leaves out and clears what it sets to null', async () => {
    const id = await givenAsset(ada, { institution: 'First bank', ticker: 'AAA', notes: 'first' });
    const { updateAsset: changed } = await ada.get<{ updateAsset: Record<string, unknown> }>(updateAsset, {
      input: { id, name: 'Renamed', institution: 'Second bank', notes: null },
    });
    expect(changed).toMatchObject({
      name: 'Renamed',
      institution: 'Second bank',
      ticker: 'AAA',
      notes: null,
      version: 2,
    });
  });

  test('refuses an update of a version that is no longer there, and loses neither write', async () => {
    const id = await givenAsset(ada);
    await ada.get(updateAsset, { input: { id, expectedVersion: 1, name: 'First' } });
    expect(await ada.refusal(updateAsset, { input: { id, expectedVersion: 1, name: 'Second' } })).toMatchObject({
      errorType: 'CONFLICT',
    });
    const { asset } = await ada.get<{ asset: unknown }>(`query ($id: ID!) { asset(id: $id) { name version } }`, { id });
    expect(asset).toEqual({ name: 'First', version: 2 });
  });

  test('is deleted with its values, and is gone for a second delete', async () => {
    const id = await givenAsset(ada);
    await ada.get(recordInputs, { input: { month: '2024-01', values: [{ assetId: id, value: '1' }] } });
    expect(await ada.get(deleteAsset, { id })).toEqual({ deleteAsset: { id, name: 'Current account' } });
    expect(await ada.refusal(deleteAsset, { id })).toMatchObject({ errorType: 'NOT_FOUND' });
    const left = await inputsOf(ada, '2024-01');
    expect(left.filter(({ assetId }) => assetId === id)).toEqual([]);
  });

  test('that is somebody else’s reads as not there, and stays as it is', async () => {
    const id = await givenAsset(ada);
    expect(await eve.get('query ($id: ID!) { asset(id: $id) { id } }', { id })).toEqual({ asset: null });
    const refusals = await Promise.all([
      eve.refusal(updateAsset, { input: { id, name: 'Mine' } }),
      eve.refusal(deleteAsset, { id }),
      eve.refusal(recordInputs, { input: { month: '2024-01', values: [{ assetId: id, value: '1' }] } }),
    ]);
    expect(refusals.map((refusal) => refusal?.errorType)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    const { asset } = await ada.get<{ asset: unknown }>('query ($id: ID!) { asset(id: $id) { name version } }', { id });
    expect(asset).toEqual({ name: 'Current account', version: 1 });
  });

  test.each([
    [{ name: '' }, 'name'],
    [{ name: ' \t ' }, 'name'],
    [{ name: 'x'.repeat(121) }, 'name'],
    [{ categoryCode: 'NOPE' }, 'categoryCode'],
    [{ currency: 'XXX' }, 'currency'],
    [{ institution: '' }, 'institution'],
    [{ marketCap: '1e9' }, 'marketCap'],
    [{ marketCap: '-1' }, 'marketCap'],
    [{ marketCap: '1.001' }, 'marketCap'],
    [{ name: ' \u200b\u3000' }, 'name'],
    [{ subTargetPct: '100.1' }, 'subTargetPct'],
    [{ id: 'not-a-uuid' }, 'id'],
  ])('that is wrong is refused at its field: %j', async (wrong, field) => {
    const input = { name: 'Wrong', categoryCode: 'CASH', currency: 'EUR', ...wrong };
    const { errors } = await ada.ask(createAsset, { input });
    expect(errors?.[0]).toMatchObject(refusedAt(field));
    expect(JSON.stringify(errors)).not.toMatch(/SQL|constraint|violates|relation|node_modules/);
  });
});

describe('a closed asset', () => {
  test('is open until the day it is closed on, and its share counts until then', async () => {
    const zoe = await givenPerson(product, 'zoe-closing');
    const later = await givenAsset(zoe, { categoryCode: 'CRYPTO', subTargetPct: '80' });
    const gone = await givenAsset(zoe, { categoryCode: 'CRYPTO' });
    await zoe.get(updateAsset, { input: { id: later, closedOn: '2199-12-31' } });
    await zoe.get(updateAsset, { input: { id: gone, closedOn: '2024-01-31' } });
    expect(await zoe.get('{ assets { id } }')).toEqual({ assets: [{ id: later }] });
    const input = { name: 'Too much', categoryCode: 'CRYPTO', currency: 'EUR', subTargetPct: '21' };
    expect(await zoe.refusal(createAsset, { input })).toMatchObject(refusedAt('subTargetPct'));
  });

  test('is open again from today on when no day is given, or as if it had never been closed by the day of closing', async () => {
    const id = await givenAsset(ada);
    const opened = async (closing: Record<string, string>, opening: Record<string, string>) => {
      await ada.get(updateAsset, { input: { id, ...closing } });
      const answer = await ada.get<{ updateAsset: { reopenedOn: string | null } }>(updateAsset, {
        input: { id, closedOn: null, ...opening },
      });
      return answer.updateAsset.reopenedOn;
    };
    expect(await opened({ closedOn: '2024-03-31' }, { reopenedOn: '2024-03-31' })).toBeNull();
    const [before, day] = [new Date(), await opened({ closedOn: '2024-03-31' }, {})];
    expect([before, new Date()].map((time) => time.toISOString().slice(0, 10))).toContain(day);
    expect(await opened({ closedOn: '2024-03-31' }, { reopenedOn: '2024-03-01' })).toBeNull();
  });

  test.each([
    [{ reopenedOn: '2024-06-01' }, 'reopenedOn'],
    [{ closedOn: '2024-03-01', reopenedOn: '2024-06-01' }, 'reopenedOn'],
    [{ closedOn: null, reopenedOn: '2200-01-01' }, 'reopenedOn'],
  ])('is not opened again by what makes no sense: %j', async (wrong, field) => {
    const id = await givenAsset(ada);
    await ada.get(updateAsset, { input: { id, closedOn: '2024-03-31' } });
    expect(await ada.refusal(updateAsset, { input: { id, ...wrong } })).toMatchObject(refusedAt(field));
  });
});

describe('shares set by hand inside a category', () => {
  const withShare = (subTargetPct: string, categoryCode = 'CRYPTO') => givenAsset(eve, { categoryCode, subTargetPct });
  const tooMuch = { ...refusedAt('subTargetPct'), message: expect.stringContaining('at most 100 percent together') };

  test('are refused beyond 100 together, however an asset gets there', async () => {
    const [first, second] = [await withShare('80'), await withShare('20')];
    const input = { name: 'Third', categoryCode: 'CRYPTO', currency: 'EUR', subTargetPct: '0.0001' };
    expect(await eve.refusal(createAsset, { input })).toMatchObject(tooMuch);
    expect(await eve.refusal(updateAsset, { input: { id: second, subTargetPct: '20.5' } })).toMatchObject(tooMuch);
    const elsewhere = await withShare('1', 'CASH');
    const moved = { id: elsewhere, categoryCode: 'CRYPTO' };
    expect(await eve.refusal(updateAsset, { input: moved })).toMatchObject(tooMuch);
    await eve.get(updateAsset, { input: { id: first, closedOn: '2024-01-31' } });
    await eve.get(updateAsset, { input: moved });
    expect(await eve.refusal(updateAsset, { input: { id: first, closedOn: null } })).toMatchObject(tooMuch);
    await eve.get(updateAsset, { input: { id: first, closedOn: null, subTargetPct: '79' } });
  });

  test('are refused beyond 100 when two are set at once', async () => {
    const ids = await Promise.all([0, 1, 2].map(() => givenAsset(eve, { categoryCode: 'ETF_BONDS' })));
    const answers = await Promise.all(ids.map((id) => eve.ask(updateAsset, { input: { id, subTargetPct: '60' } })));
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  });

  test('that were more than 100 before can be lowered one by one', async () => {
    const ids = [await withShare('80', 'ETF_STOCKS'), await withShare('10', 'ETF_STOCKS')];
    await product.database.transaction(async (statements) => {
      await statements.query(`select set_config('finally.restoring', 'on', true) as restoring`);
      await statements.query(
        'update assets set sub_target_pct = 80 where id = any (string_to_array(:ids, $$,$$)::uuid[])',
        {
          ids: ids.join(','),
        },
      );
    });
    await eve.get(updateAsset, { input: { id: ids[0], subTargetPct: '70', notes: 'lower' } });
    await eve.get(updateAsset, { input: { id: ids[1], name: 'Renamed' } });
    expect(await eve.refusal(updateAsset, { input: { id: ids[0], subTargetPct: '71' } })).toMatchObject(tooMuch);
  });
});

describe('the values of a month', () => {
  test.each([
    ['0', '0.00'],
    ['-0', '0.00'],
    ['-12.5', '-12.50'],
    ['1234.5600', '1234.56'],
    ['99999999999999999999.99', '99999999999999999999.99'],
    ['+7', '7.00'],
  ])('keep %s to the last digit, as %s', async (value, kept) => {
    const id = await givenAsset(ada);
    await ada.get(recordInputs, { input: { month: '2024-02', values: [{ assetId: id, value }] } });
    const inputs = await inputsOf(ada, '2024-02');
    expect(inputs.find(({ assetId }) => assetId === id)?.value).toBe(kept);
  });

  test.each(['100000000000000000000', '1e-9', '1.001', '1.00001', '0x10', 'NaN', '', ' 1', '1,5', '٣'])(
    'refuse %j and record none of the batch',
    async (value) => {
      const [good, bad] = [await givenAsset(ada), await givenAsset(ada)];
      expect(
        await ada.refusal(recordInputs, {
          input: {
            month: '2024-03',
            values: [
              { assetId: good, value: '1' },
              { assetId: bad, value },
            ],
          },
        }),
      ).toMatchObject(refusedAt('values[1].value'));
      const kept = await inputsOf(ada, '2024-03');
      expect(kept.filter(({ assetId }) => assetId === good)).toEqual([]);
    },
  );

  test('are all refused when one of the assets is closed or not there', async () => {
    const [open, closed] = [await givenAsset(ada), await givenAsset(ada, { name: 'Old account' })];
    await ada.get(updateAsset, { input: { id: closed, closedOn: '2024-04-30' } });
    const both = (other: string, month: string) =>
      ada.ask(recordInputs, {
        input: {
          month,
          values: [
            { assetId: open, value: '5' },
            { assetId: other, value: '6' },
          ],
        },
      });
    expect((await both(closed, '2024-04')).errors?.[0]).toMatchObject({
      errorType: 'VALIDATION_ERROR',
      errorInfo: { field: 'values[1].assetId' },
      message: 'Old account was closed on 2024-04-30. Reopen it to record a value.',
    });
    expect((await both(randomUUID(), '2024-04')).errors?.[0]).toMatchObject(
      refusedAt('values[1].assetId', 'NOT_FOUND'),
    );
    const kept = await inputsOf(ada, '2024-04');
    expect(kept.filter(({ assetId }) => assetId === open)).toEqual([]);
    expect((await both(closed, '2024-03')).errors).toBeUndefined();
  });

  test('from before an asset was closed are not carried over that time, and none is taken for it', async () => {
    const id = await givenAsset(ada, { name: 'House share' });
    const record = (month: string, value: string) =>
      ada.ask(recordInputs, { input: { month, values: [{ assetId: id, value }] } });
    await record('2024-01', '100');
    await ada.get(updateAsset, { input: { id, closedOn: '2024-03-31' } });
    const opened = await ada.get(updateAsset, { input: { id, closedOn: null, reopenedOn: '2024-06-02' } });
    expect(opened).toMatchObject({ updateAsset: { closedOn: null, reopenedOn: '2024-06-02' } });
    expect((await record('2024-05', '6')).errors?.[0]).toMatchObject({
      ...refusedAt('values[0].assetId'),
      message: 'House share was closed from 2024-03-31 to 2024-06-02. It takes no value in between.',
    });
    const valued = async (month: string) => {
      const { valuations } = await ada.get<{ valuations: { asset: { id: string }; previous: unknown }[] }>(
        'query ($month: String!) { valuations(month: $month) { asset { id } previous { month } } }',
        { month },
      );
      return valuations.find(({ asset }) => asset.id === id)?.previous;
    };
    const found = ['2024-02', '2024-03', '2024-05', '2024-06', '2024-08'].map(valued);
    expect(await Promise.all(found)).toEqual([{ month: '2024-01' }, undefined, undefined, null, null]);
    await record('2024-07', '70');
    expect(await valued('2024-08')).toEqual({ month: '2024-07' });
  });

  test('are corrected, removed with null, and keep notes that are left out', async () => {
    const id = await givenAsset(ada);
    const record = (entry: Record<string, unknown>) =>
      ada.get<{ recordAssetInputs: { value: string; notes: string | null; version: number }[] }>(recordInputs, {
        input: { month: '2024-05', values: [{ assetId: id, ...entry }] },
      });
    expect((await record({ value: '10', notes: 'first' })).recordAssetInputs).toMatchObject([
      { value: '10.00', notes: 'first', version: 1 },
    ]);
    expect((await record({ value: '10' })).recordAssetInputs).toMatchObject([{ notes: 'first', version: 1 }]);
    expect((await record({ value: '11' })).recordAssetInputs).toMatchObject([
      { value: '11.00', notes: 'first', version: 2 },
    ]);
    expect((await record({ value: '11', notes: null })).recordAssetInputs).toMatchObject([{ notes: null, version: 3 }]);
    expect((await record({ value: null })).recordAssetInputs).toEqual([]);
  });

  test('of an expected version are all refused when one of them was changed meanwhile, which is named', async () => {
    const [first, second] = [await givenAsset(ada), await givenAsset(ada, { name: 'Shared account' })];
    const record = (...values: Record<string, unknown>[]) =>
      ada.ask(recordInputs, { input: { month: '2024-06', values } });
    const stale = {
      errorType: 'CONFLICT',
      errorInfo: { field: 'values[1].expectedVersion', code: 'expected_version' },
    };
    const fresh = { assetId: first, value: '10', expectedVersion: 0 };
    expect((await record({ assetId: second, value: '5', expectedVersion: 0 })).errors).toBeUndefined();

    for (const late of [
      { value: '6', expectedVersion: 0 },
      { value: '5', notes: 'mine', expectedVersion: 0 },
      { value: '6', expectedVersion: 2 },
      { value: null, expectedVersion: 0 },
    ]) {
      const [error] = (await record(fresh, { assetId: second, ...late })).errors ?? [];
      expect(error).toMatchObject(stale);
      expect(error?.message).toBe('The value of Shared account was changed meanwhile. Look at it again.');
    }
    expect(await inputsOf(ada, '2024-06')).toEqual([{ assetId: second, value: '5.00' }]);

    expect((await record(fresh, { assetId: second, value: '6', expectedVersion: 1 })).errors).toBeUndefined();
    expect((await record({ assetId: second, value: null, expectedVersion: 2 })).errors).toBeUndefined();
    expect((await record(fresh, { assetId: second, value: '7', expectedVersion: 2 })).errors?.[0]).toMatchObject(stale);
    expect(await inputsOf(ada, '2024-06')).toEqual([{ assetId: first, value: '10.00' }]);
  });

  test('sent twice with the version they were made for are recorded once, without a conflict', async () => {
    const assetId = await givenAsset(ada);
    const entry = { assetId, value: '10', notes: 'mine', expectedVersion: 0 };
    const record = () => ada.ask(recordInputs, { input: { month: '2024-07', values: [entry] } });
    for (const { data, errors } of [await record(), await record()]) {
      expect(errors).toBeUndefined();
      expect(data).toMatchObject({ recordAssetInputs: [{ value: '10.00', version: 1 }] });
    }
  });

  test.each([0, 1])(
    'sent at once for version %i by several windows are kept of one, and the others are told',
    async (version) => {
      const [assetId, other] = [await givenAsset(ada), await givenAsset(ada)];
      const month = '2024-08';
      const record = (value: string, expectedVersion: number | null) =>
        ada.ask(recordInputs, {
          input: {
            month,
            values: [
              { assetId, value, expectedVersion },
              { assetId: other, value },
            ],
          },
        });
      if (version > 0) await record('1', null);
      const answers = await Promise.all(['2', '3', '4', '5', '6', '7'].map((value) => record(value, version)));
      const told = answers.flatMap(({ errors }) => errors ?? []);
      expect(told.map(({ errorType }) => errorType)).toEqual(Array(5).fill('CONFLICT'));
      const kept = (await inputsOf(ada, month)).filter(({ assetId: id }) => id === assetId || id === other);
      expect(new Set(kept.map(({ value }) => value)).size).toBe(1);
    },
  );

  test.each(['2024-13', '2024-00', '24-01', '2024-1', '9999-12', '1899-12', '2024-01-01', ''])(
    'need a month that exists, not %j',
    async (month) => {
      expect(await ada.refusal(recordInputs, { input: { month, values: [] } })).toMatchObject(refusedAt('month'));
    },
  );

  test('are suggested from the last month that has one', async () => {
    const id = await givenAsset(ada);
    await ada.get(recordInputs, { input: { month: '2023-11', values: [{ assetId: id, value: '7.5' }] } });
    await ada.get(recordInputs, { input: { month: '2024-01', values: [{ assetId: id, value: '8' }] } });
    const { valuations } = await ada.get<{
      valuations: { asset: { id: string }; input: unknown; previous: unknown }[];
    }>('{ valuations(month: "2023-12") { asset { id } input { value } previous { month value } } }');
    expect(valuations.find(({ asset }) => asset.id === id)).toMatchObject({
      input: null,
      previous: { month: '2023-11', value: '7.50' },
    });
  });

  test('are at most 500 at once and each asset once', async () => {
    const id = await givenAsset(ada);
    const many = Array.from({ length: 501 }, () => ({ assetId: randomUUID(), value: '1' }));
    expect((await ada.refusal(recordInputs, { input: { month: '2024-01', values: many } }))?.errorType).toBe(
      'LIMIT_EXCEEDED',
    );
    const twice = [
      { assetId: id, value: '1' },
      { assetId: id.toUpperCase(), value: '2' },
    ];
    expect(await ada.refusal(recordInputs, { input: { month: '2024-01', values: twice } })).toMatchObject(
      refusedAt('values[1].assetId'),
    );
  });
});

test('a text with a NUL is refused and nothing is stored', async () => {
  expect(await ada.refusal(createAsset, { input: { name: 'a\u0000b', categoryCode: 'CASH' } })).toMatchObject({
    errorType: 'VALIDATION_ERROR',
  });
});

test('the reference data is there: sixteen kinds of things to own or owe, and the member’s own categories', async () => {
  const answer = await ada.get<{
    me: { baseCurrency: string };
    assetCategories: { code: string; kind: string }[];
    categories: { kind: string; name: string; parent: { code: string } | null }[];
    currencies: { code: string; minorUnits: number }[];
  }>(
    `{ me { baseCurrency } assetCategories { code kind } categories { kind name parent { code } } currencies { code minorUnits } }`,
  );
  expect(answer.me.baseCurrency).toBe('EUR');
  expect(answer.assetCategories.filter(({ kind }) => kind === 'LIABILITY').map(({ code }) => code)).toEqual([
    'MORTGAGE',
    'LOAN',
    'CREDIT_CARD',
    'OTHER_DEBT',
  ]);
  expect(answer.assetCategories).toHaveLength(16);
  expect(answer.categories.filter(({ kind }) => kind === 'INCOME')).toHaveLength(6);
  expect(answer.categories.filter(({ parent }) => parent?.code === 'FOOD').map(({ name }) => name)).toEqual([
    'Groceries',
    'Out/Delivery meals',
  ]);
  expect(answer.currencies).toContainEqual({ code: 'JPY', minorUnits: 0 });
});
