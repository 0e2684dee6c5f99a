import { BatchExecuteStatementCommand, RDSDataClient } from '@aws-sdk/client-rds-data';
import { expect } from 'vitest';
import {
  keptCashFlow,
  keptValuationSteps,
  recountCashFlow,
  recountValuationSteps,
} from '../../database/testing/recount';
import { categoriesOf, createTransfer, givenTransaction } from './cash-flow';
import { givenCategory, mergeCategory } from './categories';
import { givenPerson, signIn, type Person } from './person';
import type { Product } from './product';

const assetCount = 6;
const batchSize = 5;

/** Whom the writers write for: another product and another sign-in after a restart. */
export interface Given {
  product: Product;
  ada: Person;
}

export interface AcknowledgedWrites {
  /** Seven writers, one write after the other each; after each they ask whether to go on, and say how it failed if it did. */
  write(goesOn: (failure?: unknown) => boolean): Promise<void>;
  /** How many of each kind were acknowledged. */
  counts(): Record<string, number>;
  /** Fails where one that was acknowledged is not there, or any is there by half. */
  expectNothingLostOrHalved(): Promise<void>;
}

/** Writes of every kind by which a product is filled, each noted when it was acknowledged. */
export async function acknowledgedWrites(given: () => Given): Promise<AcknowledgedWrites> {
  /** The newest value by month, and the numbers of the batches, transactions and sign-ups. */
  const values = new Map<string, number>();
  const batches = new Set<number>();
  const transactions = new Set<number>();
  const transfers = new Set<number>();
  const merges = new Set<number>();
  const people = new Set<string>();
  /** Numbers go up over all rounds, so that no write is mistaken for another. */
  let number = 0;

  const [user] = await given().product.database.query<{ id: string }>(
    'select id::text from users where email = :email',
    { email: given().ada.email },
  );
  const owner = user?.id ?? '';
  const assetIds = await Promise.all(
    Array.from({ length: assetCount }, async (_, index) => {
      const input = { name: `Account ${index}`, categoryCode: 'CASH', currency: index % 2 === 0 ? 'EUR' : 'USD' };
      const mutation = 'mutation ($input: CreateAssetInput!) { createAsset(input: $input) { id } }';
      return (await given().ada.get<{ createAsset: { id: string } }>(mutation, { input })).createAsset.id;
    }),
  );

  const food = (await categoriesOf(given().ada))['EXPENSE FOOD'] ?? '';

  /** One mutation for the month: the value of every asset is its number. */
  async function recordMonth(n: number): Promise<void> {
    const month = `${2000 + (n % 10)}-${String((n % 12) + 1).padStart(2, '0')}`;
    const input = { month, values: assetIds.map((assetId) => ({ assetId, value: String(n) })) };
    await given().ada.get('mutation ($input: RecordAssetInputsInput!) { recordAssetInputs(input: $input) { id } }', {
      input,
    });
    values.set(month, n);
  }

  /** One batch over the Data API: some transactions with its number as their amount. */
  async function enterBatch(client: RDSDataClient, n: number): Promise<void> {
    const { resourceArn, secretArn, database } = given().product.outputs;
    await client.send(
      new BatchExecuteStatementCommand({
        resourceArn,
        secretArn,
        database,
        sql: `insert into transactions (owner_id, amount, currency, date, description, splits)
              values (:owner, :amount, 'EUR', :date, 'batch', array[row (null, :amount, null)::split])`,
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
    await given().product.database.transaction(async ({ query }) => {
      for (const date of ['2024-01-15', '2024-02-15']) {
        await query(
          `insert into transactions (owner_id, amount, currency, date, description, splits)
           values (:owner::uuid, -:amount::numeric, 'EUR', :date::date, 'pair',
             array[row (:food::uuid, -:amount::numeric, null)::split])`,
          { owner, amount: String(n), date, food },
        );
      }
    });
    transactions.add(n);
  }

  /** One mutation that makes both sides. */
  async function moveMoney(n: number): Promise<void> {
    const [fromAccountId, , toAccountId] = assetIds;
    const input = { date: '2024-03-15', fromAccountId, toAccountId, amount: String(n), description: 'transfer' };
    await given().ada.get(createTransfer, { input });
    transfers.add(n);
  }

  /** A category of its own with an entry in it, which goes into another one. */
  async function mergeAway(n: number): Promise<void> {
    const { ada } = given();
    const id = await givenCategory(ada, `Merged ${n}`);
    await givenTransaction(ada, {
      ...{ date: '2024-04-15', amount: String(-n), description: 'merge' },
      splits: [
        { categoryId: id, amount: String(1 - n) },
        { categoryId: food, amount: '-1' },
      ],
    });
    await ada.get(mergeCategory, { id, into: food });
    merges.add(n);
  }

  /** Amounts of what is described so, with how often each is there. */
  async function counts(description: string): Promise<Map<number, number>> {
    const rows = await given().product.database.query<{ amount: string; count: string }>(
      `select trunc(abs(amount))::text as amount, count(*)::text as count from transactions
       where owner_id = :owner::uuid and description = :description group by 1`,
      { owner, description },
    );
    return new Map(rows.map(({ amount, count }) => [Number(amount), Number(count)]));
  }

  /** Sides of transfers that are no longer joined, and categories whose merge was acknowledged. */
  async function leftBehind(): Promise<string[]> {
    const rows = await given().product.database.query<{ left: string }>(
      `select 'side ' || t.amount as left from transactions t
       where t.owner_id = :owner::uuid and t.description = 'transfer' and not exists (
         select from transfers f where f.owner_id = t.owner_id and t.id in (f.out_id, f.in_id)
       )
       union all
       select name from categories where owner_id = :owner::uuid and name like 'Merged %'`,
      { owner },
    );
    const merged = new Set([...merges].map((n) => `Merged ${n}`));
    return rows.map(({ left }) => left).filter((left) => left.startsWith('side') || merged.has(left));
  }

  function expectWhole(found: Map<number, number>, acknowledged: Set<number>, size: number): void {
    expect([...acknowledged].filter((n) => !found.has(n))).toEqual([]);
    expect([...found].filter(([, count]) => count !== size)).toEqual([]);
  }

  async function expectNothingLostOrHalved(): Promise<void> {
    const months = await given().product.database.query<{ month: string; rows: string; least: string; most: string }>(
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
    expectWhole(await counts('batch'), batches, batchSize);
    expectWhole(await counts('pair'), transactions, 2);
    expectWhole(await counts('transfer'), transfers, 2);
    expectWhole(await counts('merge'), merges, 1);
    expect(await leftBehind()).toEqual([]);
    expect(await keptValuationSteps(given().product.database, owner)).toEqual(
      await recountValuationSteps(given().product.database, owner),
    );
    expect(await keptCashFlow(given().product.database, owner)).toEqual(
      await recountCashFlow(given().product.database, owner),
    );

    const users = await given().product.database.query<{ email: string }>('select email from users');
    const known = new Set(users.map(({ email }) => email));
    expect([...people].filter((email) => !known.has(email))).toEqual([]);
    const last = [...people].at(-1);
    if (last !== undefined) await signIn(given().product, last, 'Correct-horse-7');
  }

  async function write(goesOn: (failure?: unknown) => boolean): Promise<void> {
    const { origin, outputs } = given().product;
    const client = new RDSDataClient({
      endpoint: origin,
      region: outputs.region,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
    });
    const repeat = async (once: (n: number) => Promise<void>) => {
      for (let goes = true; goes;) {
        goes = await once((number += 1)).then(() => goesOn(), goesOn);
      }
    };
    await Promise.all([
      repeat(recordMonth),
      repeat(recordMonth),
      repeat((n) => enterBatch(client, n)),
      repeat(enterTransaction),
      repeat(moveMoney),
      repeat(mergeAway),
      repeat(async (n) => void people.add((await givenPerson(given().product, `guest-${n}`)).email)),
    ]);
    client.destroy();
  }

  return {
    write,
    counts: () => ({
      months: values.size,
      batches: batches.size,
      transactions: transactions.size,
      transfers: transfers.size,
      merges: merges.size,
      signUps: people.size,
      attempts: number,
    }),
    expectNothingLostOrHalved,
  };
}
