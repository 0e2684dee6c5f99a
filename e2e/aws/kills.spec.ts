import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BatchExecuteStatementCommand, RDSDataClient } from '@aws-sdk/client-rds-data';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  keptCashFlow,
  keptValuationSteps,
  recountCashFlow,
  recountValuationSteps,
} from '../../database/testing/recount';
import { givenPerson, signIn, type Person } from '../testing/person';
import { freePort, startProduct, type Product } from '../testing/product';

/** A few in every run; `KILLS=100 npm run e2e -- kills` for the claim itself. */
const kills = Number(process.env.KILLS ?? 5);
const assetCount = 6;
const batchSize = 5;

let directory: string;
let port: number;
let product: Product;
let ada: Person;
let owner: string;
let assetIds: string[] = [];

/** What was acknowledged: the newest value by month, and the numbers of the batches, transactions and sign-ups. */
const values = new Map<string, number>();
const batches = new Set<number>();
const transactions = new Set<number>();
const people = new Set<string>();
const written = [values, batches, transactions, people];
/** Numbers go up over all rounds, so that no write is mistaken for another. */
let number = 0;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'finally-kills-'));
  port = await freePort();
  product = await startProduct({ directory, port });
  ada = await givenPerson(product, 'ada');
  const [user] = await product.database.query<{ id: string }>('select id::text from users where email = :email', {
    email: ada.email,
  });
  owner = user?.id ?? '';
  assetIds = await Promise.all(
    Array.from({ length: assetCount }, async (_, index) => {
      const input = { name: `Account ${index}`, categoryCode: 'CASH', currency: index % 2 === 0 ? 'EUR' : 'USD' };
      const mutation = 'mutation ($input: CreateAssetInput!) { createAsset(input: $input) { id } }';
      return (await ada.get<{ createAsset: { id: string } }>(mutation, { input })).createAsset.id;
    }),
  );
});
afterAll(async () => {
  await product.stop();
  await rm(directory, { recursive: true, force: true, maxRetries: 5 });
});

/** Writes one after the other, each noted only when it was acknowledged, until the server is gone. */
async function untilKilled(write: (n: number) => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await write((number += 1));
    } catch {
      return;
    }
  }
}

/** One mutation for the month: the value of every asset is its number. */
async function recordMonth(n: number): Promise<void> {
  const month = `${2000 + (n % 10)}-${String((n % 12) + 1).padStart(2, '0')}`;
  const input = { month, values: assetIds.map((assetId) => ({ assetId, value: String(n) })) };
  await ada.get('mutation ($input: RecordAssetInputsInput!) { recordAssetInputs(input: $input) { id } }', { input });
  values.set(month, n);
}

/** One batch over the Data API: some incomes with its number as their amount. */
async function enterBatch(client: RDSDataClient, n: number): Promise<void> {
  const { resourceArn, secretArn, database } = product.outputs;
  await client.send(
    new BatchExecuteStatementCommand({
      resourceArn,
      secretArn,
      database,
      sql: `insert into income_items (owner_id, category_code, amount, currency, date)
            values (:owner, 'SALARY', :amount, 'EUR', :date)`,
      parameterSets: Array.from({ length: batchSize }, (_, day) => [
        { name: 'owner', value: { stringValue: owner }, typeHint: 'UUID' as const },
        { name: 'amount', value: { stringValue: String(n) }, typeHint: 'DECIMAL' as const },
        { name: 'date', value: { stringValue: `2024-0${1 + day}-15` }, typeHint: 'DATE' as const },
      ]),
    }),
  );
  batches.add(n);
}

/** Two statements in one transaction. */
async function enterTransaction(n: number): Promise<void> {
  await product.database.transaction(async ({ query }) => {
    for (const date of ['2024-01-15', '2024-02-15']) {
      await query(
        `insert into expense_items (owner_id, category_code, amount, currency, date)
         values (:owner::uuid, 'FOOD', :amount::numeric, 'EUR', :date::date)`,
        { owner, amount: String(n), date },
      );
    }
  });
  transactions.add(n);
}

/** Ends the server at a random moment of the writing; every third time PostgreSQL loses its power with it. */
async function writeAndKill(round: number): Promise<void> {
  const client = new RDSDataClient({
    endpoint: product.origin,
    region: product.outputs.region,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  const writers = [
    untilKilled(recordMonth),
    untilKilled(recordMonth),
    untilKilled((n) => enterBatch(client, n)),
    untilKilled(enterTransaction),
    untilKilled(async (n) => void people.add((await givenPerson(product, `guest-${n}`)).email)),
  ];
  // Before the first kill each of them has written once.
  while (written.some(({ size }) => size === 0)) await sleep(10);
  await sleep(Math.random() * 2000);
  if (round % 3 === 0) process.kill(await postmaster(), 'SIGKILL');
  await product.kill();
  await Promise.all(writers);
  client.destroy();
}

async function postmaster(): Promise<number> {
  const home = join(directory, 'postgres');
  const place = (await readFile(join(home, 'place'), 'utf8').catch(() => '')).trim() || home;
  return Number((await readFile(join(place, 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

/** Amounts of a table with how often each is there. */
async function counts(table: string): Promise<Map<number, number>> {
  const rows = await product.database.query<{ amount: string; count: string }>(
    `select trunc(amount)::text as amount, count(*)::text as count from ${table} where owner_id = :owner::uuid group by 1`,
    { owner },
  );
  return new Map(rows.map(({ amount, count }) => [Number(amount), Number(count)]));
}

function expectWhole(found: Map<number, number>, acknowledged: Set<number>, size: number): void {
  expect([...acknowledged].filter((n) => !found.has(n))).toEqual([]);
  expect([...found].filter(([, count]) => count !== size)).toEqual([]);
}

async function expectNothingLostOrHalved(): Promise<void> {
  const months = await product.database.query<{ month: string; rows: string; least: string; most: string }>(
    `select left(month::text, 7) as month, count(*)::text as rows, trunc(min(value))::text as least,
       trunc(max(value))::text as most
     from asset_inputs where owner_id = :owner::uuid group by month`,
    { owner },
  );
  const found = new Map(months.map((month) => [month.month, month]));
  for (const { month, rows, least, most } of months) {
    expect({ month, rows, least }).toEqual({ month, rows: String(assetCount), least: most });
  }
  // A later number was under way when the server went; an earlier one would mean a loss.
  expect([...values].filter(([month, n]) => Number(found.get(month)?.least ?? 0) < n)).toEqual([]);
  expectWhole(await counts('income_items'), batches, batchSize);
  expectWhole(await counts('expense_items'), transactions, 2);
  expect(await keptValuationSteps(product.database, owner)).toEqual(
    await recountValuationSteps(product.database, owner),
  );
  expect(await keptCashFlow(product.database, owner)).toEqual(await recountCashFlow(product.database, owner));

  const users = await product.database.query<{ email: string }>('select email from users');
  const known = new Set(users.map(({ email }) => email));
  expect([...people].filter((email) => !known.has(email))).toEqual([]);
  const last = [...people].at(-1);
  if (last !== undefined) await signIn(product, last, 'Correct-horse-7');
}

test(
  `after each of ${kills} kills under writes every acknowledged write is there, and none by half`,
  async () => {
    for (let round = 1; round <= kills; round += 1) {
      await writeAndKill(round);
      product = await startProduct({ directory, port });
      ada = await signIn(product, ada.email, ada.password);
      await expectNothingLostOrHalved();
    }
    expect(number).toBeGreaterThan(kills);
    const counted = { batches: batches.size, transactions: transactions.size, signUps: people.size, attempts: number };
    process.stdout.write(`${kills} kills: ${JSON.stringify(counted)}\n`);
  },
  60_000 + kills * 60_000,
);
