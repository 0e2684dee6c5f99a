import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database, Statements } from '../lambdas/lib/database';
import { openTestDatabase, type TestDatabase } from '../local/testing/test-database';
import { tablesWithRowsOf } from './testing/leftovers';
import { newOwner, openAssets, recordValues } from './testing/owner';
import { keptValuationSteps, recountValuationSteps } from './testing/recount';
import { sendValuationWrite, valuationWrite, type ValuationWrite } from './testing/valuation-writes';
import { stateOf, unitsOf, writeAll } from './testing/writers';

let books: TestDatabase;
let here: Database;
let elsewhere: Database;

beforeAll(async () => {
  books = await openTestDatabase();
  here = books.database;
  elsewhere = books.another();
}, 60_000);

afterAll(() => books.close());

test('whatever two writers enter, correct, remove, close, reopen and delete at once, the rollup is what a recount gives', async () => {
  await fc.assert(
    fc.asyncProperty(unitsOf(valuationWrite), unitsOf(valuationWrite), async (left, right) => {
      const owner = await newOwner(here);
      const ids = [randomUUID(), randomUUID(), randomUUID()];
      await openAssets(
        here,
        owner,
        ids.map((id, index) => ({ id, category: 'CASH', currency: index === 0 ? 'EUR' : 'USD' })),
      );
      const send = (statements: Statements, write: ValuationWrite) => sendValuationWrite(statements, owner, ids, write);
      await Promise.all([writeAll(here, left, send), writeAll(elsewhere, right, send)]);
      expect(await keptValuationSteps(here, owner)).toEqual(await recountValuationSteps(here, owner));
      await here.query('delete from users where id = :owner::uuid', { owner });
      expect(await tablesWithRowsOf(here, owner)).toEqual([]);
    }),
    { numRuns: 20 },
  );
}, 60_000);

test('two writers of neighbouring months see each other, though neither had committed when the other began', async () => {
  const owner = await newOwner(here);
  const id = randomUUID();
  await openAssets(here, owner, [{ id, category: 'CASH', currency: 'EUR' }]);
  const enter = (statements: Statements, month: string, value: string) =>
    recordValues(statements, owner, [{ assetId: id, month, value }]);
  let second: Promise<void> | undefined;
  await here.transaction(async (first) => {
    await enter(first, '2024-01', '100');
    second = elsewhere.transaction((statements) => enter(statements, '2024-02', '150'));
    await enter(first, '2024-03', '175');
  });
  await second;
  expect(await keptValuationSteps(here, owner)).toEqual([
    'CASH EUR 2024-01: 100',
    'CASH EUR 2024-02: 50',
    'CASH EUR 2024-03: 25',
  ]);
});

test('a closed asset counts up to the month before, keeps what was entered, and counts again as if it had never been closed when that was a mistake', async () => {
  const owner = await newOwner(here);
  const id = randomUUID();
  await openAssets(here, owner, [{ id, category: 'CASH', currency: 'EUR' }]);
  await recordValues(here, owner, [
    { assetId: id, month: '2024-01', value: '100' },
    { assetId: id, month: '2024-05', value: '250' },
  ]);
  const close = (on: string | null) =>
    here.query('update assets set closed_on = :on::date where owner_id = :owner::uuid and id = :id::uuid', {
      owner,
      id,
      on,
    });
  await close('2024-03-31');
  expect(await keptValuationSteps(here, owner)).toEqual(['CASH EUR 2024-01: 100', 'CASH EUR 2024-03: -100']);
  await close(null);
  expect(await keptValuationSteps(here, owner)).toEqual(['CASH EUR 2024-01: 100', 'CASH EUR 2024-05: 150']);
});

describe('an asset that was closed in March and opened again in June', () => {
  const givenReopened = async (months: Record<string, string>) => {
    const owner = await newOwner(here);
    const id = randomUUID();
    await openAssets(here, owner, [{ id, category: 'CASH', currency: 'EUR' }]);
    const enter = (values: Record<string, string>) =>
      recordValues(
        here,
        owner,
        Object.entries(values).map(([month, value]) => ({ assetId: id, month, value })),
      );
    await enter(months);
    const set = (columns: string) =>
      here.query(`update assets set ${columns} where owner_id = :owner::uuid and id = :id::uuid`, { owner, id });
    await set(`closed_on = '2024-03-31'`);
    await set(`closed_on = null, reopened_on = '2024-06-02'`);
    return { owner, enter, set };
  };

  test('is worth nothing in between, and after it what is entered for June or later', async () => {
    const { owner, enter } = await givenReopened({ '2024-01': '100', '2024-04': '110' });
    expect(await keptValuationSteps(here, owner)).toEqual(['CASH EUR 2024-01: 100', 'CASH EUR 2024-03: -100']);
    await enter({ '2024-07': '70' });
    expect(await keptValuationSteps(here, owner)).toEqual([
      'CASH EUR 2024-01: 100',
      'CASH EUR 2024-03: -100',
      'CASH EUR 2024-07: 70',
    ]);
  });

  test.each(['2024-03', '2024-05'])('takes no value for %s', async (month) => {
    const { owner, enter } = await givenReopened({ '2024-01': '100' });
    await expect(enter({ [month]: '1' })).rejects.toThrow('asset_input_before_close');
    await enter({ '2024-02': '1', '2024-06': '1' });
    expect(await keptValuationSteps(here, owner)).toEqual(await recountValuationSteps(here, owner));
  });

  test('is worth nothing from the very month of its closing, though that had a value, and in the month it was opened again what was entered for it', async () => {
    const { owner } = await givenReopened({ '2024-01': '100', '2024-03': '130', '2024-06': '60' });
    expect(await keptValuationSteps(here, owner)).toEqual([
      'CASH EUR 2024-01: 100',
      'CASH EUR 2024-03: -100',
      'CASH EUR 2024-06: 60',
    ]);
  });

  test('is worth what it was where a closing ended in the month it began in, as restored books may have one', async () => {
    const { owner } = await givenReopened({ '2024-01': '100', '2024-06': '60' });
    await here.query(
      `insert into asset_closings (owner_id, asset_id, closed_on, reopened_on)
       select owner_id, id, '2024-07-05', '2024-07-20' from assets where owner_id = :owner::uuid`,
      { owner },
    );
    expect(await keptValuationSteps(here, owner)).toEqual([
      'CASH EUR 2024-01: 100',
      'CASH EUR 2024-03: -100',
      'CASH EUR 2024-06: 60',
    ]);
  });

  test('is worth what was entered for the months between one closing and the next, and nothing in either', async () => {
    const { owner, set } = await givenReopened({
      '2024-01': '100',
      '2024-04': '110',
      '2024-07': '70',
      '2024-09': '75',
      '2024-10': '80',
    });
    await set(`closed_on = '2024-09-10'`);
    await set(`closed_on = null, reopened_on = '2024-11-02'`);
    const steps = ['CASH EUR 2024-01: 100', 'CASH EUR 2024-03: -100', 'CASH EUR 2024-07: 70', 'CASH EUR 2024-09: -70'];
    expect(await keptValuationSteps(here, owner)).toEqual(steps);
    expect(await recountValuationSteps(here, owner)).toEqual(steps);
  });

  test('is counted once where two closings began in one month, as restored books may have them', async () => {
    const { owner } = await givenReopened({ '2024-01': '100' });
    await here.query(
      `insert into asset_closings (owner_id, asset_id, closed_on, reopened_on)
       select owner_id, id, '2024-03-01', '2024-04-01' from assets where owner_id = :owner::uuid`,
      { owner },
    );
    expect(await keptValuationSteps(here, owner)).toEqual(['CASH EUR 2024-01: 100', 'CASH EUR 2024-03: -100']);
  });

  test('keeps that time when it is closed and opened again later, until that very closing was a mistake', async () => {
    const { owner, enter, set } = await givenReopened({ '2024-01': '100' });
    await enter({ '2024-06': '80' });
    await set(`closed_on = '2024-08-01'`);
    await set(`closed_on = null, reopened_on = '2024-08-20'`);
    expect(await keptValuationSteps(here, owner)).toEqual([
      'CASH EUR 2024-01: 100',
      'CASH EUR 2024-03: -100',
      'CASH EUR 2024-06: 80',
    ]);
    await set(`closed_on = '2024-03-31'`);
    expect(await keptValuationSteps(here, owner)).toEqual(['CASH EUR 2024-01: 100', 'CASH EUR 2024-03: -100']);
    await set('closed_on = null');
    expect(await keptValuationSteps(here, owner)).toEqual(['CASH EUR 2024-01: 100', 'CASH EUR 2024-06: -20']);
  });

  test('keeps its other closings when one of them is told anew', async () => {
    const { owner, set } = await givenReopened({ '2024-01': '100' });
    const closings = () =>
      here.query(
        `select month_text(date_trunc('month', closed_on)::date) as closed, reopened_on::text as reopened
         from asset_closings where owner_id = :owner::uuid order by closed_on`,
        { owner },
      );
    await set(`closed_on = '2024-08-01'`);
    await set(`closed_on = null, reopened_on = '2024-10-02'`);
    const [march, august] = [
      { closed: '2024-03', reopened: '2024-06-02' },
      { closed: '2024-08', reopened: '2024-10-02' },
    ];
    expect(await closings()).toEqual([march, august]);
    await set(`closed_on = '2024-03-15'`);
    await set(`closed_on = null, reopened_on = '2024-05-05'`);
    expect(await closings()).toEqual([{ ...march, reopened: '2024-05-05' }, august]);
  });

  test('tells the day it was opened again only while it is open', async () => {
    const { owner, set } = await givenReopened({});
    const day = () =>
      here.query('select reopened_on::text as day from assets where owner_id = :owner::uuid', { owner });
    expect(await day()).toEqual([{ day: '2024-06-02' }]);
    await set(`reopened_on = '2024-09-01'`);
    expect(await day()).toEqual([{ day: '2024-06-02' }]);
    await set(`closed_on = '2024-10-01'`);
    expect(await day()).toEqual([{ day: null }]);
    await set('closed_on = null');
    expect(await day()).toEqual([{ day: '2024-06-02' }]);
  });
});

test('a closing that is restored, or taken away, counts for all the months it covers', async () => {
  const owner = await newOwner(here);
  const id = randomUUID();
  await openAssets(here, owner, [{ id, category: 'CASH', currency: 'EUR' }]);
  await recordValues(here, owner, [
    { assetId: id, month: '2024-01', value: '100' },
    { assetId: id, month: '2024-03', value: '105' },
    { assetId: id, month: '2024-04', value: '110' },
    { assetId: id, month: '2024-05', value: '130' },
    { assetId: id, month: '2024-06', value: '60' },
  ]);
  await here.query(
    `insert into asset_closings (owner_id, asset_id, closed_on, reopened_on)
     values (:owner::uuid, :id::uuid, '2024-03-31', '2024-06-02')`,
    { owner, id },
  );
  expect(await keptValuationSteps(here, owner)).toEqual([
    'CASH EUR 2024-01: 100',
    'CASH EUR 2024-03: -100',
    'CASH EUR 2024-06: 60',
  ]);
  await here.query('delete from asset_closings where owner_id = :owner::uuid', { owner });
  expect(await keptValuationSteps(here, owner)).toEqual([
    'CASH EUR 2024-01: 100',
    'CASH EUR 2024-03: 5',
    'CASH EUR 2024-04: 5',
    'CASH EUR 2024-05: 20',
    'CASH EUR 2024-06: -70',
  ]);
});

test.each(['2024-03', '2024-04'])('a value for %s is refused while the asset is closed since March', async (month) => {
  const owner = await newOwner(here);
  const id = randomUUID();
  await openAssets(here, owner, [{ id, category: 'CASH', currency: 'EUR', closedOn: '2024-03-01' }]);
  const refused = await recordValues(here, owner, [{ assetId: id, month, value: '1' }]).catch(
    (error: unknown) => error,
  );
  expect(refused).toBeInstanceOf(Error);
  expect((refused as Error).message).toContain('asset_input_before_close');
  expect(stateOf(refused)).toBe('23514');
  expect(await keptValuationSteps(here, owner)).toEqual([]);
});

test('an asset is open until the day of its closing has begun anywhere on earth', async () => {
  const [open] = await here.query(
    `select is_open(null) as never, is_open(today) as today, is_open(today + 1) as tomorrow
     from (select (now() at time zone 'Pacific/Kiritimati')::date as today) first`,
  );
  expect(open).toEqual({ never: true, today: false, tomorrow: true });
});

test('one statement that corrects one month and adds its neighbours counts each once', async () => {
  const owner = await newOwner(here);
  const id = randomUUID();
  await openAssets(here, owner, [{ id, category: 'CASH', currency: 'EUR' }]);
  const enter = (values: Record<string, string>) =>
    recordValues(
      here,
      owner,
      Object.entries(values).map(([month, value]) => ({ assetId: id, month, value })),
    );
  await enter({ '2024-01': '100', '2024-05': '300' });
  await enter({ '2024-01': '110', '2024-03': '200' });
  expect(await keptValuationSteps(here, owner)).toEqual([
    'CASH EUR 2024-01: 110',
    'CASH EUR 2024-03: 90',
    'CASH EUR 2024-05: 100',
  ]);
});

test('a value is entered without going through what others own', async () => {
  const [owner, other] = await Promise.all([newOwner(here), newOwner(here)]);
  const assetId = randomUUID();
  await openAssets(here, owner, [{ id: assetId, category: 'CASH', currency: 'EUR' }]);
  // Of few, PostgreSQL may rightly read all there are rather than look up one.
  await books.owner.transaction(async (statements) => {
    await statements.query('alter table assets disable trigger user');
    await statements.query('alter table asset_inputs disable trigger user');
    await statements.query(
      `with other as (
         insert into assets (owner_id, category_code, name, currency)
         select :other::uuid, 'CASH', 'Asset ' || n, 'EUR' from generate_series(1, 20000) n returning id
       ), valued as (
         insert into asset_inputs (owner_id, asset_id, month, value) select :other::uuid, id, '2024-01-01', 1 from other
       )
       insert into asset_steps (owner_id, asset_id, month, delta) select :other::uuid, id, '2024-01-01', 1 from other`,
      { other },
    );
    await statements.query('alter table assets enable trigger user');
    await statements.query('alter table asset_inputs enable trigger user');
  });
  await books.owner.query('analyze assets, asset_inputs, asset_steps, valuation_steps');
  await recordValues(here, owner, [{ assetId, month: '2024-01', value: '1' }]);
  const read = await here.transaction(async (statements) => {
    await recordValues(statements, owner, [{ assetId, month: '2024-02', value: '2' }]);
    return statements.query<{ name: string; rows: number }>(
      `select relname::text as name, (seq_tup_read + coalesce(idx_tup_fetch, 0))::int as rows
       from pg_stat_xact_user_tables where relname in ('assets', 'asset_inputs', 'asset_steps', 'valuation_steps')`,
    );
  });
  expect(read.map(({ name }) => name).sort()).toEqual(['asset_inputs', 'asset_steps', 'assets', 'valuation_steps']);
  for (const { name, rows } of read) expect(rows, name).toBeLessThan(100);
});
