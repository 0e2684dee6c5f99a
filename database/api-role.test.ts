import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { databaseFolder } from '../local/testing/prepared-data';
import { openTestDatabase, type TestDatabase } from '../local/testing/test-database';
import { migrate } from './migrate';
import { newOwner } from './testing/owner';

let books: TestDatabase;

beforeAll(async () => {
  books = await openTestDatabase();
  // What belongs to a database itself is not copied with its schema.
  await migrate(books.owner, databaseFolder);
}, 120_000);

afterAll(() => books.close());

const refusal = (sql: string) =>
  books.database.query(sql).then(
    () => 'nothing',
    (error: unknown) => (error as Error).message,
  );

describe('the role of the API', () => {
  it('signs in by its own secret, and is no more than it says', async () => {
    const [role] = await books.database.query(
      `select session_user::text as name, rolsuper, rolcreatedb, rolcreaterole, rolbypassrls, rolreplication,
         current_setting('statement_timeout') as timeout
       from pg_roles where rolname = session_user`,
    );
    expect(role).toEqual({
      name: 'finally_api',
      rolsuper: false,
      rolcreatedb: false,
      rolcreaterole: false,
      rolbypassrls: false,
      rolreplication: false,
      timeout: '25s',
    });
  });

  it('has rights on every table but the list of migrations, and on none more than the table below', async () => {
    const rows = await books.owner.query<{ relation: string; rights: string }>(
      `select c.relname::text as relation, coalesce(string_agg(p.name, ' ' order by p.name), '') as rights
       from pg_class c
       left join unnest(array['DELETE', 'INSERT', 'REFERENCES', 'SELECT', 'TRIGGER', 'TRUNCATE', 'UPDATE']) as p (name)
         on has_table_privilege('finally_api', c.oid, p.name)
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'p')
       group by c.relname`,
    );
    const lesser = Object.fromEntries(
      rows
        .filter(({ rights }) => rights !== 'DELETE INSERT SELECT UPDATE')
        .map(({ relation, rights }) => [relation, rights]),
    );
    expect(lesser).toEqual({
      schema_migrations: '',
      currencies: 'SELECT',
      euro_conversions: 'SELECT',
      asset_categories: 'SELECT',
      default_categories: 'SELECT',
      held_values: 'SELECT',
      asset_shapes: 'SELECT',
      asset_input_shapes: 'SELECT',
      category_shapes: 'SELECT',
      transaction_shapes: 'SELECT',
      fx_rates: 'INSERT SELECT UPDATE',
      rate_source: 'SELECT UPDATE',
      asset_closings: 'DELETE INSERT SELECT',
      transfers: 'DELETE INSERT SELECT',
      memberships: 'INSERT SELECT',
      audit_events: 'INSERT SELECT',
    });
  });

  test.each([
    ['make a table', 'create table mine (id int)'],
    ['make a temporary table', 'create temporary table mine (id int)'],
    ['make a schema', 'create schema mine'],
    ['change a table', 'alter table users add column mine int'],
    ['empty a table', 'truncate users cascade'],
    ['see which migrations ran', 'select name from schema_migrations'],
    ['change what all share', `update currencies set name = 'Mine'`],
    ['change what new books begin with', 'delete from default_categories'],
    ['join other transactions by a transfer that is there', 'update transfers set in_id = out_id'],
    ['take an exchange rate away', 'delete from fx_rates'],
    ['correct the trail', `update audit_events set action = 'DELETE'`],
    ['delete from the trail', 'delete from audit_events'],
    ['switch a trigger off', 'alter table assets disable trigger all'],
    ['pass triggers by', `set session_replication_role = 'replica'`],
    ['become the owner', 'set role finally'],
  ])('cannot %s', async (_, sql) => {
    expect(await refusal(sql)).toMatch(/permission denied|must be owner/);
  });

  it('writes, and the triggers keep rollups and trail with its rights', async () => {
    const owner = await newOwner(books.database);
    for (const sql of [
      `insert into assets (owner_id, id, category_code, name, currency, market_cap)
       values (:owner::uuid, :owner::uuid, 'CASH', 'Savings', 'EUR', 5)`,
      `insert into asset_inputs (owner_id, asset_id, month, value) values (:owner::uuid, :owner::uuid, '2024-01-01', 10)`,
      `update asset_inputs set value = 12 where owner_id = :owner::uuid`,
      `insert into transactions (owner_id, account_id, amount, currency, date, splits)
       select owner_id, owner_id, 3, 'EUR', '2024-01-05', array[row (id, 3, null)::split]
       from categories where owner_id = :owner::uuid and code = 'SALARY'`,
      `select merge_category(owner_id, id, (select c.id from categories c where c.owner_id = :owner::uuid and c.code = 'BONUS'))::text
       from categories where owner_id = :owner::uuid and code = 'SALARY'`,
    ])
      await books.database.query(sql, { owner });
    expect(
      await books.database.query(
        `select (select sum(delta)::text from valuation_steps where owner_id = :owner::uuid) as valued,
           (select sum(amount)::text from cash_flow_totals where owner_id = :owner::uuid) as earned,
           (select sum(amount)::text from transaction_splits where owner_id = :owner::uuid) as sorted,
           (select count(*)::int from audit_events where owner_id = :owner::uuid) as events`,
        { owner },
      ),
    ).toEqual([{ valued: '12.0000', earned: '3.0000', sorted: '3.0000', events: 6 }]);
    await books.database.query('delete from users where id = :owner::uuid', { owner });
    expect(
      await books.owner.query('select 1 as row from audit_events where owner_id = :owner::uuid', { owner }),
    ).toEqual([]);
  });
});
