import { BatchExecuteStatementCommand, RDSDataClient } from '@aws-sdk/client-rds-data';
import { expect } from 'vitest';
import {
  keptCashFlow,
  keptValuationSteps,
  recountCashFlow,
  recountValuationSteps,
} from '../../database/testing/recount';
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
  /** Five writers, one write after the other each; after each they ask whether to go on, and say how it failed if it did. */
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

  /** One mutation for the month: the value of every asset is its number. */
  async function recordMonth(n: number): Promise<void> {
    const month = `${2000 + (n % 10)}-${String((n % 12) + 1).padStart(2, '0')}`;
    const input = { month, values: assetIds.map((assetId) => ({ assetId, value: String(n) })) };
    await given().ada.get('mutation ($input: RecordAssetInputsInput!) { recordAssetInputs(input: $input) { id } }', {
      input,
    });
    values.set(month, n);
  }

  /** One batch over the Data API: some incomes with its number as their amount. */
  async function enterBatch(client: RDSDataClient, n: number): Promise<void> {
    const { resourceArn, secretArn, database } = given().product.outputs;
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
    await given().product.database.transaction(async ({ query }) => {
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

  /** Amounts of a table with how often each is there. */
  async function counts(table: string): Promise<Map<number, number>> {
    const rows = await given().product.database.query<{ amount: string; count: string }>(
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
    expectWhole(await counts('income_items'), batches, batchSize);
    expectWhole(await counts('expense_items'), transactions, 2);
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
      signUps: people.size,
      attempts: number,
    }),
    expectNothingLostOrHalved,
  };
}
