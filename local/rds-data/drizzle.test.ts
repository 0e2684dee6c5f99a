import { eq, sql } from 'drizzle-orm';
import { drizzle, type AwsDataApiPgDatabase } from 'drizzle-orm/aws-data-api/pg';
import { boolean, date, jsonb, numeric, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { beforeAll, expect, it } from 'vitest';
import { target, useDataApi } from './testing/fixture';

const { client, execute, api } = useDataApi();

const holdings = pgTable('holdings', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  amount: numeric('amount', { precision: 24, scale: 4 }).notNull(),
  boughtOn: date('bought_on'),
  seenAt: timestamp('seen_at', { mode: 'string' }),
  notes: jsonb('notes'),
  tags: text('tags').array(),
  closed: boolean('closed').notNull().default(false),
});

let database: AwsDataApiPgDatabase;
beforeAll(async () => {
  await execute(`create table holdings (id uuid primary key, name text not null, amount numeric(24, 4) not null,
    bought_on date, seen_at timestamp, notes jsonb, tags text[], closed boolean not null default false)`);
  database = drizzle(client(), { ...target, database: 'finally' });
});

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const holding = (number: number) => ({ id: id(number), name: `Holding ${number}`, amount: '1.0000' });
const names = async () =>
  (await database.select({ name: holdings.name }).from(holdings).orderBy(holdings.id)).map(({ name }) => name);

it('drizzle writes and reads every type it hints, to the last digit', async () => {
  const whole = {
    ...holding(1),
    amount: '12345678901234567890.1234',
    boughtOn: '2024-02-29',
    seenAt: '2024-02-29 12:30:00.500',
    notes: { source: 'statement', lines: [1, 2] },
    tags: ['one', 'two, three'],
    closed: true,
  };
  expect(await database.insert(holdings).values(whole).returning()).toEqual([whole]);
  expect(
    await database
      .select()
      .from(holdings)
      .where(eq(holdings.id, id(1))),
  ).toEqual([whole]);
  await database
    .update(holdings)
    .set({ amount: '0.0001' })
    .where(eq(holdings.id, id(1)));
  const counted = await database.execute(sql`select count(*)::int as n, sum(amount)::text as total from ${holdings}`);
  expect(counted.rows).toEqual([{ n: 1, total: '0.0001' }]);
  await database.delete(holdings);
});

it('a nested transaction that fails takes back its own part and no more', async () => {
  await database.transaction(async (outer) => {
    await outer.insert(holdings).values(holding(1));
    const inner = outer.transaction(async (nested) => {
      await nested.insert(holdings).values(holding(2));
      await nested.transaction(async (deeper) => void (await deeper.insert(holdings).values(holding(3))));
      // The key is taken: PostgreSQL refuses everything until the savepoint.
      await nested.insert(holdings).values(holding(1));
    });
    await expect(inner).rejects.toMatchObject({
      cause: { message: expect.stringContaining('SQLState: 23505') as string },
    });
    await outer.transaction(async (nested) => void (await nested.insert(holdings).values(holding(4))));
    expect(await names()).toEqual([]);
  });
  expect(await names()).toEqual(['Holding 1', 'Holding 4']);
});

it('a transaction that throws leaves nothing, and no connection', async () => {
  const failed = database.transaction(async (outer) => {
    await outer.transaction(async (nested) => void (await nested.insert(holdings).values(holding(5))));
    throw new Error('changed my mind');
  });
  await expect(failed).rejects.toThrow('changed my mind');
  expect(await names()).not.toContain('Holding 5');
  await expect.poll(() => api().connectionsInUse()).toBe(0);
});
