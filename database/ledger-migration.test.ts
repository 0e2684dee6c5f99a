import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseFolder } from '../local/testing/prepared-data';
import { openTestDatabase, type TestDatabase } from '../local/testing/test-database';
import { migrate } from './migrate';
import { migrateBefore } from './testing/migrate-before';
import { keptCashFlow, keptValuationSteps, recountCashFlow, recountValuationSteps } from './testing/recount';

const [ada, eve] = ['a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000002'];
/** Of Ada, an income and an expense have one id. */
const shared = '10000000-0000-4000-8000-000000000005';

let books: TestDatabase;
let before: Awaited<ReturnType<typeof readBefore>>;

beforeAll(async () => {
  books = await openTestDatabase({ empty: true });
  await migrateBefore(books.database, '0067');
  const statements = await readFile(new URL('testing/books-before-ledger.sql', import.meta.url), 'utf8');
  await books.database.transaction(async ({ query }) => {
    for (const sql of statements.split('--> statement-breakpoint')) await query(sql.trim().replace(/;$/, ''));
  });
  before = await readBefore();
  await migrate(books.database, databaseFolder);
}, 120_000);

afterAll(() => books.close());

const query = <Row>(sql: string) => books.database.query<Row>(sql);

interface Entry {
  owner: string;
  id: string;
  kind: string;
  category: string;
  amount: string;
  content: string;
}

const common = `date::text || ' ' || currency || ' ' || coalesce(description, '-') || ' ' || coalesce(account_id::text, '-')
  || ' ' || version || ' ' || created_at || ' ' || updated_at as content`;
const totals = `select t.owner_id::text as owner, kind, code, currency, month::text as month, trim_scale(sum(amount))::text as amount, sum(entries)::int as entries`;

/** What the release before knew; expenses with the sign and the category that they are to get. */
async function readBefore() {
  return {
    entries: await query<Entry>(
      `select owner_id::text as owner, id::text as id, 'INCOME' as kind, category_code as category, trim_scale(amount)::text as amount, ${common}
       from income_items
       union all
       select owner_id::text, id::text, 'EXPENSE', coalesce(subcategory_id::text, category_code), trim_scale(-amount)::text, ${common}
       from expense_items`,
    ),
    totals: await query(
      `${totals} from (
         select owner_id, kind, category_code as code, currency, month, case kind when 'INCOME' then amount else -amount end as amount, entries
         from cash_flow_totals
       ) t group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`,
    ),
    subcategories: await query<{ id: string; owner: string }>(
      `select owner_id::text as owner, id::text as id, category_code as parent, name, position, version, created_at::text, updated_at::text
       from expense_subcategories order by 1, 2`,
    ),
    budgets: await query(
      `select owner_id::text as owner, month::text as month, category_code as code, trim_scale(amount)::text as amount, currency, calculated,
         version, created_at::text, updated_at::text
       from budgets order by 1, 2, 3`,
    ),
    trail: await readTrail(),
    steps: await Promise.all([ada, eve].map((owner) => keptValuationSteps(books.database, owner))),
  };
}

function readTrail() {
  return query<{ entity: string }>(
    `select id::text as id, at::text as at, owner_id::text as owner, actor_id::text as actor, entity, entity_key::text as key, action,
       before::text as before, after::text as after
     from audit_events order by audit_events.id`,
  );
}

function readEntries() {
  return query<Entry>(
    `select t.owner_id::text as owner, t.id::text as id, c.kind, coalesce(case when c.parent_id is null then c.code end, c.id::text) as category,
       trim_scale(t.amount)::text as amount, ${common.replaceAll(/\b(version|created_at|updated_at)\b/g, 't.$1')}
     from transactions t
     join transaction_splits s on s.owner_id = t.owner_id and s.transaction_id = t.id and s.amount = t.amount
     join categories c on c.owner_id = s.owner_id and c.id = s.category_id`,
  );
}

describe('books of the release before the ledger', () => {
  test('have the same totals of every month, side, category and currency, to the cent', async () => {
    expect(before.totals).toHaveLength(15);
    expect(
      await query(
        `${totals} from (
           select r.owner_id, r.kind, coalesce(p.code, c.code) as code, r.currency, r.month, r.amount, r.entries
           from cash_flow_totals r
           join categories c on c.owner_id = r.owner_id and c.id = r.category_id and c.kind = r.kind
           left join categories p on p.owner_id = c.owner_id and p.id = c.parent_id
         ) t group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`,
      ),
    ).toEqual(before.totals);
  });

  test('have every entry as a transaction of the same id, day, text, account, version and times', async () => {
    const now = await readEntries();
    const told = ({ owner, id, kind, category, amount, content }: Entry) =>
      `${owner} ${kind === 'EXPENSE' && id === shared ? 'new' : id} ${kind} ${category} ${amount} ${content}`;
    const moved = (entry: Entry) =>
      before.entries.some(({ id }) => id === entry.id) ? entry : { ...entry, id: shared };
    expect(now.map((entry) => told(moved(entry))).sort()).toEqual(before.entries.map(told).sort());
    expect(now.filter(({ id, owner }) => id === shared && owner === ada)).toMatchObject([{ kind: 'INCOME' }]);
    expect(now.filter(({ amount }) => amount === '-69')).toMatchObject([{ kind: 'EXPENSE', category: 'INSURANCE' }]);
    expect(
      await query(
        `select distinct kind, status, source, payee, cardinality(splits) as parts, counted from transactions`,
      ),
    ).toEqual([{ kind: 'ENTRY', status: 'BOOKED', source: 'MANUAL', payee: null, parts: 1, counted: true }]);
  });

  test('keep subcategories as parts of categories, by their ids, names, places, versions and times', async () => {
    const parts = await query(
      `select c.owner_id::text as owner, c.id::text as id, p.code as parent, c.name, c.position, c.version, c.created_at::text, c.updated_at::text
       from categories c join categories p on p.owner_id = c.owner_id and p.id = c.parent_id and p.kind = 'EXPENSE'
       order by 1, 2`,
    );
    expect(parts).toEqual(before.subcategories);
  });

  test('have the categories of new books, by the same codes, and nobody else’s', async () => {
    await query(`insert into users (id, email) values ('c0000000-0000-4000-8000-000000000003', 'new@example.org')`);
    const coded = (owner: string) =>
      query(
        `select c.kind, c.code, c.name, c.position, p.code as parent
         from categories c left join categories p on p.owner_id = c.owner_id and p.id = c.parent_id
         where c.owner_id = '${owner}' and c.code is not null order by 1, 2`,
      );
    const fresh = await coded('c0000000-0000-4000-8000-000000000003');
    expect(fresh).toHaveLength(44);
    for (const owner of [ada, eve]) expect(await coded(owner)).toEqual(fresh);
    const own = await query(
      `select name from categories where owner_id = '${ada}' and code is null order by name collate "C"`,
    );
    expect(own).toEqual([{ name: 'Bäckerei 🥐' }, { name: 'Ønske' }, { name: 'هدايا' }]);
  });

  test('keep budgets of the same months, categories and amounts, calculated or by hand', async () => {
    expect(
      await query(
        `select b.owner_id::text as owner, b.month::text as month, c.code, trim_scale(b.amount)::text as amount, b.currency, b.calculated,
           b.version, b.created_at::text, b.updated_at::text
         from budgets b join categories c on c.owner_id = b.owner_id and c.id = b.category_id and c.kind = 'EXPENSE'
         order by 1, 2, 3`,
      ),
    ).toEqual(before.budgets);
  });

  test('keep the trail of before as it was, with nothing new in it', async () => {
    expect(new Set(before.trail.map(({ entity }) => entity)).size).toBe(8);
    expect(await readTrail()).toEqual(before.trail);
  });

  test('have rollups that a recount agrees with, and net worth as it was', async () => {
    for (const [index, owner] of [ada, eve].entries()) {
      const kept = await keptCashFlow(books.database, owner);
      expect(kept.length).toBeGreaterThan(1);
      expect(kept).toEqual(await recountCashFlow(books.database, owner));
      expect(await keptValuationSteps(books.database, owner)).toEqual(before.steps[index]);
      expect(before.steps[index]).toEqual(await recountValuationSteps(books.database, owner));
    }
  });

  test('are edited like any others from then on: rollup, parts and trail follow', async () => {
    await query(
      `update transactions set amount = -20, splits = array[row (splits[1].category_id, -20, null)::split]
       where owner_id = '${ada}' and id = '20000000-0000-4000-8000-000000000003'`,
    );
    await query(`delete from transactions where owner_id = '${ada}' and id = '20000000-0000-4000-8000-000000000001'`);
    expect(await keptCashFlow(books.database, ada)).toEqual(await recountCashFlow(books.database, ada));
    const events = (await readTrail()).slice(before.trail.length);
    expect(events.map(({ entity }) => entity)).toEqual(['transactions', 'transactions']);
  });
});
