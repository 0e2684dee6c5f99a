import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database, SqlValue, Statements } from '../../lambdas/lib/database';
import { openTestDatabase, type TestDatabase } from '../../local/testing/test-database';
import { newOwner, recordValues } from '../testing/owner';
import { keptCashFlow, keptValuationSteps, recountCashFlow, recountValuationSteps } from '../testing/recount';
import { demoHousehold } from './household';
import { loadDemo } from './load';

const LAST = '2026-06';
const owner = { id: randomUUID(), email: 'demo@example.org', name: 'Alex and Robin' };
const sent: { sql: string; bytes: number }[] = [];
let books: TestDatabase;
let database: Database;

beforeAll(async () => {
  books = await openTestDatabase();
  database = books.database;
  await loadDemo(counting(database), owner, LAST);
}, 120_000);

afterAll(() => books.close());

function counting(statements: Database): Database {
  const count = ({ query }: Statements): Statements => ({
    query(sql, values: Record<string, SqlValue> = {}) {
      sent.push({ sql, bytes: Buffer.byteLength(sql + JSON.stringify(values)) });
      return query(sql, values);
    },
  });
  return { ...count(statements), transaction: (work) => statements.transaction((own) => work(count(own))) };
}

async function counts(id: string): Promise<Record<string, number>> {
  const tables = ['assets', 'asset_inputs', 'transactions', 'transfers', 'budgets', 'category_allocation_targets'];
  const rows = await database.query<{ name: string; count: string }>(
    tables
      .map((name) => `select '${name}' as name, count(*)::text as count from ${name} where owner_id = :id::uuid`)
      .join(' union all '),
    { id },
  );
  return Object.fromEntries(rows.map(({ name, count }) => [name, Number(count)]));
}

describe('loading the demo household', () => {
  test('puts every row of it in the database, each part of a transaction in its category', async () => {
    const { assets, assetInputs, transactions, transfers, budgets, targets } = demoHousehold(LAST);
    expect(await counts(owner.id)).toEqual({
      assets: assets.length,
      asset_inputs: assetInputs.length,
      transactions: transactions.length,
      transfers: transfers.length,
      budgets: budgets.length,
      category_allocation_targets: targets.length,
    });
    const loaded = await database.query<{ id: string; splits: string; version: number }>(
      `select t.id::text as id, t.kind, t.date::text as date, t.account_id::text as "accountId", t.amount::numeric(20, 2)::text as amount,
         t.currency, t.payee, t.description, t.version, (
           select json_agg(json_build_object('kind', c.kind, 'code', c.code, 'amount', s.amount::numeric(20, 2)::text, 'note', s.note) order by s.position)
           from transaction_splits s left join categories c on c.owner_id = s.owner_id and c.id = s.category_id
           where s.owner_id = t.owner_id and s.transaction_id = t.id
         )::text as splits
       from transactions t where t.owner_id = :id::uuid`,
      { id: owner.id },
    );
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    const rows = loaded.map(({ splits, ...row }) => ({ ...row, splits: JSON.parse(splits) as object[] }));
    expect(rows.sort(byId)).toEqual(transactions.map((row) => ({ ...row, version: 1 })).sort(byId));
  });

  test('takes a handful of statements, each far below the limit of a request', () => {
    expect(sent.length).toBeLessThan(20);
    expect(Math.max(...sent.map(({ bytes }) => bytes))).toBeLessThan(1.5 * 1024 * 1024);
  });

  test('leaves rollups that equal a recount of every month', async () => {
    const steps = await keptValuationSteps(database, owner.id);
    expect(steps.length).toBeGreaterThan(1_000);
    expect(steps).toEqual(await recountValuationSteps(database, owner.id));
    const totals = await keptCashFlow(database, owner.id);
    expect(totals.length).toBeGreaterThan(2_000);
    expect(totals).toEqual(await recountCashFlow(database, owner.id));
  });

  test('gives the same books as entering each month by itself', async () => {
    const other = await newOwner(database);
    const { assets, assetInputs } = demoHousehold(LAST);
    await database.query(
      `insert into assets (owner_id, id, category_code, name, currency)
       select :other::uuid, id, category_code, name, currency from assets where owner_id = :id::uuid`,
      { other, id: owner.id },
    );
    for (const month of [...new Set(assetInputs.map((input) => input.month))].sort()) {
      await recordValues(
        database,
        other,
        assetInputs.filter((input) => input.month === month),
      );
    }
    for (const { id, closedOn } of assets.filter((asset) => asset.closedOn !== null)) {
      const sql = 'update assets set closed_on = :closedOn::date where owner_id = :other::uuid and id = :id::uuid';
      await database.query(sql, { other, id, closedOn });
    }
    expect(await keptValuationSteps(database, other)).toEqual(await keptValuationSteps(database, owner.id));
  });

  test('again changes nothing, not even when two start at once', async () => {
    const before = await counts(owner.id);
    await loadDemo(database, owner, LAST);
    expect(await counts(owner.id)).toEqual(before);
    const late = { ...owner, id: randomUUID() };
    await Promise.all([loadDemo(database, late, LAST), loadDemo(books.another(), late, LAST)]);
    expect(await counts(late.id)).toEqual(before);
  });

  test('leaves someone’s own books alone, and gives nobody else a rate that is invented', async () => {
    const mine = await newOwner(database);
    await database.query(
      `insert into assets (owner_id, category_code, name, currency) values (:mine::uuid, 'CASH', 'Mine', 'USD')`,
      { mine },
    );
    await loadDemo(database, { ...owner, id: mine }, LAST);
    expect(await counts(mine)).toMatchObject({ assets: 1, transactions: 0 });
    const rates = (id: string) =>
      database.query(
        `select month_text(month) as month, source from known_rates(:id::uuid, 'USD', '2026-06-01', '2026-06-01')`,
        { id },
      );
    expect(await rates(mine)).toEqual([]);
    expect(await rates(owner.id)).toEqual([{ month: '2026-06', source: 'DEMO' }]);
  });

  test('tells its story in invented rates only where none was published', async () => {
    await books.owner.query(
      `insert into fx_rates (currency, month, rate, source) values ('CHF', '2026-05-01', 9, 'ECB')`,
    );
    expect(
      await database.query(
        `select month_text(month) as month, source, rate::float as rate
         from known_rates(:id::uuid, 'CHF', '2026-05-01', '2026-06-01') order by month`,
        { id: owner.id },
      ),
    ).toEqual([
      { month: '2026-05', source: 'ECB', rate: 9 },
      { month: '2026-06', source: 'DEMO', rate: expect.closeTo(0.94, 1) as number },
    ]);
  });
});
