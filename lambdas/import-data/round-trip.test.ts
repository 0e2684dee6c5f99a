import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDemo } from '../../database/demo/load';
import { openTestDatabase, type TestDatabase } from '../../local/testing/test-database';
import { exportBooks } from '../export-data/export-books';
import { bookTables } from '../lib/books/tables';
import { importBooks } from './import-books';
import { documents } from './testing/documents';
import { ownBooks } from '../lib/testing/own-books';

let testing: TestDatabase;
beforeAll(async () => {
  testing = await openTestDatabase();
});
afterAll(() => testing.close());

async function givenMember(): Promise<string> {
  const id = randomUUID();
  await testing.database.query('insert into users (id, email) values (:id::uuid, :email)', {
    id,
    email: `${id}@example.org`,
  });
  return id;
}

async function exported(owner: string): Promise<string> {
  const answer = await exportBooks(
    testing.database,
    { ...ownBooks(owner), document: true, archive: false },
    new Date(),
  );
  if ('refusal' in answer) throw new Error(answer.refusal.message);
  return answer.data.document;
}

const imported = (owner: string, document: string) =>
  importBooks(testing.database, { ...ownBooks(owner), document, gzip: null });

/** What the rollups of an owner say, whoever that is. */
function rollups(owner: string) {
  return Promise.all(
    [
      'select category_code, currency, month::text as month, delta::text as delta from valuation_steps where owner_id = :owner::uuid order by 1, 2, 3',
      'select kind, category_code, subcategory_id::text as sub, currency, month::text as month, amount::text as amount, entries from cash_flow_totals where owner_id = :owner::uuid order by 1, 2, 3, 4, 5',
    ].map((sql) => testing.database.query(sql, { owner })),
  );
}

describe('exported books', () => {
  test('of any content come back bit for bit, with the figures that follow from them', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const [ada, eve] = [await givenMember(), await givenMember()];
        expect(await imported(ada, JSON.stringify(document))).toHaveProperty('data');
        const first = await exported(ada);
        expect(JSON.parse(first)).toEqual(document);
        expect(await imported(eve, first)).toHaveProperty('data');
        expect(await exported(eve)).toBe(first);
        expect(await rollups(eve)).toEqual(await rollups(ada));
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  test('of a household of ten years come back bit for bit, by gzip, in a request of 1 MB', async () => {
    const [home, again] = [randomUUID(), await givenMember()];
    await loadDemo(testing.database, { id: home, email: 'home@example.org', name: 'Home' }, '2026-11');
    const document = await exported(home);
    const gzip = gzipSync(document).toString('base64');
    expect(gzip.length).toBeLessThan(1024 * 1024);
    const answer = await importBooks(testing.database, { ...ownBooks(again), document: null, gzip });
    expect(answer).toMatchObject({ data: { assets: JSON.parse(document).assets.length } });
    expect(await exported(again)).toBe(document);
    expect(await rollups(again)).toEqual(await rollups(home));
    const trail = await testing.database.query<{ entity: string; action: string }>(
      'select entity, action from audit_events where owner_id = :again::uuid order by id',
      { again },
    );
    expect(trail).toEqual([
      { entity: 'users', action: 'UPDATE' },
      { entity: 'books', action: 'INSERT' },
    ]);
  });

  test('of before a column was there come back with nothing in it, and targets inside a category as they were', async () => {
    const [ada, eve] = [await givenMember(), await givenMember()];
    const times = { version: 1, createdAt: '2024-01-01T00:00:00.000000Z', updatedAt: '2024-01-01T00:00:00.000000Z' };
    const document = JSON.parse(await exported(ada)) as Record<string, unknown>;
    const assets = [1, 2, 3].map((digit) => ({
      id: `22222222-2222-4222-8222-22222222222${digit}`,
      categoryCode: 'ETF_STOCKS',
      name: `Fund ${digit}`,
      currency: 'EUR',
      ...{ institution: null, ticker: null, marketCap: null, subTargetPct: '80', notes: null, closedOn: null },
      ...times,
    }));
    delete document.assetClosings;
    const old = JSON.stringify({ ...document, assets });
    expect(await imported(eve, old)).toHaveProperty('data');
    expect(await imported(eve, old)).toHaveProperty('data');
    const back = JSON.parse(await exported(eve)) as { assets: Record<string, unknown>[] };
    expect(back.assets.map(({ subTargetPct, tradable, accountId }) => [subTargetPct, tradable, accountId])).toEqual(
      assets.map(() => ['80', null, null]),
    );
  });

  test('of more assets than one statement carries come back with links from each end of them to the other', async () => {
    const [ada, eve] = [await givenMember(), await givenMember()];
    await testing.database.query(
      `insert into assets (owner_id, id, category_code, name, currency, notes, secures_id, account_id)
       select :owner::uuid, md5('linked ' || n)::uuid, case n % 3 when 0 then 'CASH' when 1 then 'VEHICLE' else 'LOAN' end,
         'Asset', 'EUR', repeat('n', 2000), case n % 3 when 2 then md5('linked ' || (n + 200) % 900)::uuid end,
         case n % 3 when 1 then md5('linked ' || (n + 200) % 900)::uuid end
       from generate_series(0, 899) n`,
      { owner: ada },
    );
    const document = await exported(ada);
    expect(document.length).toBeGreaterThan(1_500_000);
    expect(await imported(eve, document)).toMatchObject({ data: { assets: 900 } });
    expect(await exported(eve)).toBe(document);
  });

  test('hold every table of an owner but what follows from them and the audit trail', async () => {
    const columns = await testing.database.query<{ table: string; column: string }>(
      `select c.table_name::text as table, c.column_name::text as column
       from information_schema.columns c
       join information_schema.tables t on t.table_name = c.table_name and t.table_type = 'BASE TABLE'
       where c.table_schema = 'public' and c.column_name <> 'owner_id'
         and c.table_name in (select table_name from information_schema.columns where column_name = 'owner_id')
         and c.table_name not in ('valuation_steps', 'asset_steps', 'cash_flow_totals', 'audit_events')`,
    );
    const kept = bookTables.flatMap(({ table, columns: own }) => own.map(({ column }) => `${table}.${column}`));
    expect(kept.sort()).toEqual(columns.map(({ table, column }) => `${table}.${column}`).sort());
  });

  test('restore once: sent again they are there, and other content is a conflict', async () => {
    const [ada, eve] = [await givenMember(), await givenMember()];
    const asset = `insert into assets (owner_id, category_code, name, currency) values (:owner::uuid, 'CASH', 'Account', 'EUR')`;
    await testing.database.query(asset, { owner: ada });
    const document = await exported(ada);
    const first = await imported(eve, document);
    expect(await imported(eve, document)).toEqual(first);
    await testing.database.query(asset, { owner: eve });
    expect(await imported(eve, document)).toMatchObject({ refusal: { type: 'CONFLICT' } });
    expect(await imported(randomUUID(), document)).toMatchObject({ refusal: { type: 'NOT_FOUND' } });
  });

  test('with names from before they were put in order come back in order, and sent again they are there', async () => {
    const [ada, eve] = [await givenMember(), await givenMember()];
    await testing.database.query(
      `insert into assets (owner_id, category_code, name, currency) values (:owner::uuid, 'CASH', 'Account', 'EUR')`,
      { owner: ada },
    );
    const document = (await exported(ada)).replace('"Account"', '" Account\u200b"');
    const first = await imported(eve, document);
    expect(first).toHaveProperty('data');
    expect(JSON.parse(await exported(eve))).toMatchObject({ assets: [{ name: 'Account' }] });
    expect(await imported(eve, document)).toEqual(first);
  });

  test('restore into books that somebody else fills at the same moment never mix with theirs', async () => {
    const [ada, eve] = [await givenMember(), await givenMember()];
    const asset = `insert into assets (owner_id, category_code, name, currency) values (:owner::uuid, 'CASH', 'Account', 'EUR')`;
    await testing.database.query(asset, { owner: ada });
    const document = await exported(ada);
    const [answer] = await Promise.all([imported(eve, document), testing.another().query(asset, { owner: eve })]);
    const { assets } = JSON.parse(await exported(eve)) as { assets: unknown[] };
    // Either the new asset came first, and nothing was restored, or it was added to restored books.
    expect(assets).toHaveLength('refusal' in answer ? 1 : 2);
  });
});

describe('a document that is not one', () => {
  const broken = async (change: (document: Record<string, unknown>) => void) => {
    const owner = await givenMember();
    const document = JSON.parse(await exported(await givenMember())) as Record<string, unknown>;
    change(document);
    const before = await exported(owner);
    const answer = await imported(owner, JSON.stringify(document));
    expect(await exported(owner)).toBe(before);
    return answer;
  };
  const times = { version: 1, createdAt: '2024-01-01T00:00:00.000000Z', updatedAt: '2024-01-01T00:00:00.000000Z' };
  const income = {
    id: '22222222-2222-4222-8222-222222222222',
    categoryCode: 'SALARY',
    amount: '1',
    currency: 'EUR',
    date: '2024-01-01',
    description: null,
    accountId: null,
    ...times,
  };
  const subcategory = (index: number) => ({
    id: `44444444-4444-4444-8444-44444444444${index}`,
    categoryCode: 'FOOD',
    isDefault: false,
    position: 1000,
    ...times,
  });
  const asset = {
    ...{ id: '33333333-3333-4333-8333-333333333333', categoryCode: 'CASH', name: 'Account', currency: 'JPY' },
    ...{ institution: null, ticker: null, marketCap: null, subTargetPct: null, notes: null, closedOn: null, ...times },
  };

  test.each<[string, (document: Record<string, unknown>) => void, string]>([
    ['of another format', (d) => (d.format = 'other'), 'format is not that of exported books'],
    ['of a later version', (d) => (d.version = 2), 'version is of a newer FinAlly'],
    ['without a list', (d) => delete d.assets, 'assets is not a list'],
    ['with a field nobody knows', (d) => (d.extra = 1), 'has extra, which is unknown'],
    ['with an amount in a float', (d) => (d.incomes = [{ ...income, amount: 1.5 }]), 'incomes[0].amount'],
    ['with 1e-9', (d) => (d.incomes = [{ ...income, amount: '1e-9' }]), 'incomes[0].amount is not a decimal'],
    ['with 2024-02-30', (d) => (d.incomes = [{ ...income, date: '2024-02-30' }]), 'a date does not exist'],
    ['with an amount of zero', (d) => (d.incomes = [{ ...income, amount: '0' }]), 'income_amount_positive'],
    [
      'with an amount of more decimals than its currency has',
      (d) => (d.incomes = [income, { ...income, amount: '1.234' }]),
      'incomes[1].amount is 1.234. Euro amounts have at most 2 decimals.',
    ],
    [
      'with a value of more decimals than the currency of its asset has',
      (d) => {
        d.assets = [asset];
        d.assetInputs = [{ assetId: asset.id, month: '2024-01', value: '-1.5', notes: null, ...times }];
      },
      'assetInputs[0].value is -1.5. Yen amounts have no decimals.',
    ],
    [
      'with two subcategories that look alike',
      (d) => {
        d.expenseSubcategories = ['Bread', ' bread'].map((name, index) => ({ ...subcategory(index), name }));
      },
      'two subcategories of a category have the same name',
    ],
    [
      'with an account held at an account of nobody',
      (d) => (d.assets = [{ ...asset, categoryCode: 'VEHICLE', accountId: income.id }]),
      'asset_account_exists',
    ],
    [
      'with a debt secured on itself',
      (d) => (d.assets = [{ ...asset, categoryCode: 'LOAN', securesId: asset.id }]),
      'asset_secures_owned',
    ],
    ['with NUL', (d) => (d.incomes = [{ ...income, description: '\0' }]), 'a character that cannot be stored'],
    ['with one id twice', (d) => (d.incomes = [income, income]), 'something is there twice'],
    [
      'with a category nobody knows',
      (d) => (d.incomes = [{ ...income, categoryCode: 'X' }]),
      'refers to what is not there',
    ],
    ['with an account of nobody', (d) => (d.incomes = [{ ...income, accountId: income.id }]), 'income_account_exists'],
    [
      'with a time zone nobody knows',
      (d) => (d.profile = { ...(d.profile as object), timeZone: 'Mars/Base' }),
      'user_time_zone_known',
    ],
  ])('%s is refused, and nothing of it stays', async (_, change, sentence) => {
    const answer = await broken(change);
    const { type, message = '', code = '' } = ('refusal' in answer && answer.refusal) || {};
    expect(type).toBe('VALIDATION_ERROR');
    expect(`${message} ${code}`).toContain(sentence);
    expect(message).not.toMatch(/SQL|violates|relation|DETAIL|[a-z]_[a-z]/);
  });

  test.each([
    [{ document: null, gzip: null }, 'Give the exported books'],
    [{ document: '{}', gzip: 'x' }, 'Give the exported books'],
    [{ document: 'nonsense', gzip: null }, 'it is not JSON'],
    [{ document: null, gzip: 'nonsense' }, 'not gzip'],
    [{ document: null, gzip: gzipSync(Buffer.alloc(64 * 1024 * 1024)).toString('base64') }, 'more than 32 MB'],
  ])('in no form that can be read is refused', async (form, sentence) => {
    const answer = await importBooks(testing.database, { ...ownBooks(await givenMember()), ...form });
    expect(answer).toMatchObject({ refusal: { type: 'VALIDATION_ERROR', message: expect.stringContaining(sentence) } });
  });
});
