import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databaseFolder } from '../local/testing/prepared-data';
import { openTestDatabase, type TestDatabase } from '../local/testing/test-database';
import { migrate } from './migrate';
import { migrateBefore } from './testing/migrate-before';

let server: TestDatabase;
let books: TestDatabase;
let folder: string;

beforeAll(async () => {
  // Held open for the whole file, so that the server is too; it has the whole schema.
  server = await openTestDatabase();
}, 120_000);

afterAll(() => server.close());

beforeEach(async () => {
  books = await openTestDatabase({ empty: true });
  folder = await mkdtemp(join(tmpdir(), 'finally-test-'));
  return async () => {
    await books.close();
    await rm(folder, { recursive: true, force: true });
  };
});

/** Fills the folder with migrations, in place of those that are there. */
async function given(migrations: Record<string, string>, referenceData = ''): Promise<void> {
  await rm(join(folder, 'migrations'), { recursive: true, force: true });
  await mkdir(join(folder, 'migrations'));
  for (const [name, sql] of Object.entries(migrations)) await writeFile(join(folder, 'migrations', `${name}.sql`), sql);
  await writeFile(join(folder, 'reference-data.sql'), referenceData);
  await writeFile(join(folder, 'api-role.sql'), '');
}

async function tables(): Promise<string[]> {
  const rows = await books.database.query<{ name: string }>(
    `select table_name::text as name from information_schema.tables where table_schema = 'public' order by 1`,
  );
  return rows.map(({ name }) => name);
}

const [demo, other] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];

const failure = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing',
    (error: unknown) => (error as Error).message,
  );

describe('migrating', () => {
  test('a fresh database runs every migration in order and fills in the reference data', async () => {
    const files = (await readdir(join(databaseFolder, 'migrations'))).map((file) => file.replace('.sql', '')).sort();
    expect(await migrate(books.database, databaseFolder)).toEqual(files);
    const [counts] = await books.database.query(
      `select (select count(*) from currencies)::int > 100 as currencies, (select count(*) from asset_categories)::int as assets,
         (select count(*) from default_categories where parent_code is null)::int as categories,
         (select count(*) from default_categories where parent_code is not null)::int as parts`,
    );
    expect(counts).toEqual({ currencies: true, assets: 16, categories: 15, parts: 29 });
  });

  test('again runs nothing and keeps what is stored', async () => {
    await server.database.query(`insert into users (id, email) values (gen_random_uuid(), 'a@example.org')`);
    expect(await migrate(server.owner, databaseFolder)).toEqual([]);
    expect(await server.database.query('select email from users')).toEqual([{ email: 'a@example.org' }]);
  });

  test('from two places at once runs each migration once', async () => {
    const ran = await Promise.all([migrate(books.database, databaseFolder), migrate(books.another(), databaseFolder)]);
    const files = await readdir(join(databaseFolder, 'migrations'));
    expect(ran.flat().sort()).toEqual(files.map((file) => file.replace('.sql', '')).sort());
  });

  test('from five places at once runs one migration once', async () => {
    await given({ '0001_one': 'create table one (id int)' });
    const ran = await Promise.all(Array.from({ length: 5 }, () => migrate(books.another(), folder)));
    expect(ran.flat()).toEqual(['0001_one']);
  });

  test('runs only what is new, and renews the reference data', async () => {
    await given(
      { '0001_one': 'create table one (id int primary key, name text)' },
      `insert into one values (1, 'old')`,
    );
    await migrate(books.database, folder);
    await given(
      { '0001_one': 'create table one (id int primary key, name text)', '0002_two': 'create table two (id int)' },
      `insert into one values (1, 'new') on conflict (id) do update set name = excluded.name`,
    );
    expect(await migrate(books.database, folder)).toEqual(['0002_two']);
    expect(await books.database.query('select name from one')).toEqual([{ name: 'new' }]);
  });

  test('that fails half-way leaves nothing of that migration, and says which statement of which', async () => {
    await given({
      '0001_one': 'create table one (id int)',
      '0002_two': 'create table two (id int);\n--> statement-breakpoint\ninsert into nowhere values (1);',
      '0003_three': 'create table three (id int)',
    });
    const message = await failure(migrate(books.database, folder));
    expect(message).toContain('Migration 0002_two, statement 2:');
    expect(message).toContain('"nowhere" does not exist');
    expect(await tables()).toEqual(['one', 'schema_migrations']);
  });

  test('goes on where it failed once the migration is mended', async () => {
    await given({ '0001_one': 'create table one (id int)', '0002_two': 'create tabel two (id int)' });
    await failure(migrate(books.database, folder));
    await given({ '0001_one': 'create table one (id int)', '0002_two': 'create table two (id int)' });
    expect(await migrate(books.database, folder)).toEqual(['0002_two']);
    expect(await tables()).toEqual(['one', 'schema_migrations', 'two']);
  });

  test('refuses a migration that was changed after it ran, by its name', async () => {
    await given({ '0001_one': 'create table one (id int)' });
    await migrate(books.database, folder);
    await given({ '0001_one': 'create table one (id bigint)' });
    expect(await failure(migrate(books.database, folder))).toContain('0001_one was changed after it ran');
  });

  test('refuses to go on when a migration that ran is gone', async () => {
    await given({ '0001_one': 'create table one (id int)', '0002_two': 'create table two (id int)' });
    await migrate(books.database, folder);
    await given({ '0002_two': 'create table two (id int)' });
    expect(await failure(migrate(books.database, folder))).toContain('0001_one');
  });
});

test('books from when invented rates were everybody’s keep them where they are the demo’s, and months without a rate have none', async () => {
  await migrateBefore(books.database, '0040');
  for (const statement of [
    `insert into currencies (code, name, minor_units) values ('EUR', 'Euro', 2), ('USD', 'Dollar', 2), ('CHF', 'Franc', 2)`,
    `insert into asset_categories (code, name, kind, market_cap_weighted, position) values ('CASH', 'Cash', 'ASSET', false, 1)`,
    `insert into users (id, email) values ('${demo}', 'demo@example.org'), ('${other}', 'other@example.org')`,
    `insert into assets (owner_id, id, category_code, name, currency) values
       ('${demo}', '4a435605-0636-83c4-ae4f-cd228c3368fb', 'CASH', 'Account', 'EUR'), ('${other}', gen_random_uuid(), 'CASH', 'Account', 'EUR')`,
    `insert into fx_rates (currency, month, rate, source, source_month) values
       ('USD', '2024-01-01', 1.1, 'DEMO', null), ('USD', '2024-02-01', 1.1, 'DEMO', '2024-01-01'),
       ('CHF', '2024-01-01', 0.9, 'ECB', null), ('CHF', '2024-02-01', 0.9, 'ECB', '2024-01-01')`,
  ])
    await books.database.query(statement);
  await migrate(books.database, databaseFolder);
  expect(
    await books.database.query(
      'select owner_id::text as owner, currency, month_text(month) as month, source from owner_fx_rates order by 1, 2, 3',
    ),
  ).toEqual([{ owner: demo, currency: 'USD', month: '2024-01', source: 'DEMO' }]);
  expect(await books.database.query('select currency, month_text(month) as month, source from fx_rates')).toEqual([
    { currency: 'CHF', month: '2024-01', source: 'ECB' },
  ]);
});

test('who had books before there were members owns them, in their base currency, and no row was written anew', async () => {
  await migrateBefore(books.database, '0065');
  for (const statement of [
    `insert into currencies (code, name, minor_units) values ('EUR', 'Euro', 2), ('CHF', 'Franc', 2)`,
    `insert into asset_categories (code, name, kind, market_cap_weighted, position) values ('CASH', 'Cash', 'ASSET', false, 1)`,
    `insert into income_categories (code, name, position) values ('SALARY', 'Salary', 1)`,
    `insert into users (id, email, name, base_currency) values ('${demo}', 'a@example.org', 'Ada', 'CHF'), ('${other}', 'b@example.org', null, 'EUR')`,
    `insert into assets (owner_id, category_code, name, currency) values ('${demo}', 'CASH', 'Account', 'EUR')`,
    `insert into asset_inputs (owner_id, asset_id, month, value) select owner_id, id, '2024-01-01', 100 from assets`,
    `insert into income_items (owner_id, category_code, amount, currency, date) values ('${demo}', 'SALARY', 5, 'EUR', '2024-01-31')`,
  ])
    await books.database.query(statement);
  const kept = ['assets', 'asset_inputs', 'valuation_steps', 'income_items', 'cash_flow_totals', 'audit_events'];
  const rows = () =>
    Promise.all(
      kept.map((table) =>
        books.database.query(`select ctid::text as at, xmin::text as by, owner_id::text from ${table}`),
      ),
    );
  const before = await rows();
  expect(before.flat().length).toBeGreaterThan(kept.length);
  // Later migrations move what they change; this one changed nothing.
  await migrateBefore(books.database, '0066');
  expect(await rows()).toEqual(before);
  expect(
    await books.database.query(
      `select b.id::text as id, b.base_currency as currency, m.user_id::text as member, m.role
       from books b join memberships m on m.book_id = b.id order by b.id`,
    ),
  ).toEqual(
    [
      { id: demo, currency: 'CHF', member: demo, role: 'OWNER' },
      { id: other, currency: 'EUR', member: other, role: 'OWNER' },
    ].sort((a, b) => a.id.localeCompare(b.id)),
  );
  await books.database.query(`delete from users where id = '${demo}'`);
  expect((await rows()).flat()).toEqual([]);
});
