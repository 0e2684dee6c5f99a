import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Statements } from '../lambdas/lib/database';
import { openTestDatabase, type TestDatabase } from '../local/testing/test-database';
import { newLedger, type Ledger } from './testing/cash-flow-writes';
import { ledgerFaults } from './testing/ledger-faults';
import { keptCashFlow } from './testing/recount';
import { refusedBy } from './testing/refused-by';
import { enterTransactions } from './testing/transactions';

let books: TestDatabase;
let ledger: Ledger;
let paid: string;
let received: string;

beforeAll(async () => {
  books = await openTestDatabase();
}, 120_000);
beforeEach(async () => {
  ledger = await newLedger(books.database);
  paid = await enter('-5', 0);
  received = await enter('5', 1);
});
afterAll(() => books.close());

async function enter(amount: string, place: number | null, status?: 'PENDING'): Promise<string> {
  const id = randomUUID();
  const accountId = place === null ? null : (ledger.accounts[place] ?? null);
  const splits = [{ categoryId: ledger.categories.get('EXPENSE FOOD') ?? null, amount }];
  await enterTransactions(books.database, ledger.owner, [
    { id, date: '2024-01-31', currency: 'EUR', accountId, splits, ...(status && { status }) },
  ]);
  return id;
}

const send = (sql: string, given: Record<string, string> = {}, database: Statements = books.database) =>
  database.query(sql, { owner: ledger.owner, ...given });
const join = (out: string, into: string, database?: Statements) =>
  refusedBy(
    send(
      'insert into transfers (owner_id, out_id, in_id) values (:owner::uuid, :out::uuid, :into::uuid)',
      { out, into },
      database,
    ),
  );
const change = (id: string, set: string) =>
  refusedBy(send(`update transactions set ${set} where owner_id = :owner::uuid and id = :id::uuid`, { id }));
const sides = () =>
  send(
    `select t.kind, trim_scale(t.amount)::text as amount, cardinality(t.splits) as parts, t.splits[1].category_id::text as category
     from transactions t where t.owner_id = :owner::uuid order by t.amount`,
  );

describe('two transactions joined to a transfer', () => {
  test('lose their categories, and are in no cash flow', async () => {
    const food = ledger.categories.get('EXPENSE FOOD');
    await change(paid, `splits = array[row ('${food}', -2, 'a')::split, row (null, -3, 'b')::split]`);
    expect(await keptCashFlow(books.database, ledger.owner)).not.toEqual([]);
    expect(await join(paid, received)).toBeUndefined();
    expect(await sides()).toEqual([
      { kind: 'TRANSFER', amount: '-5', parts: 1, category: null },
      { kind: 'TRANSFER', amount: '5', parts: 1, category: null },
    ]);
    expect(await keptCashFlow(books.database, ledger.owner)).toEqual([]);
    expect(await ledgerFaults(books.database, ledger.owner)).toEqual([]);
  });

  test('are refused where they do not go out of one account and into another', async () => {
    expect(await join(received, paid)).toBe('transfer_signs');
    expect(await join(paid, await enter('-5', 1))).toBe('transfer_signs');
    expect(await join(paid, await enter('5', 0))).toBe('transfer_accounts');
    expect(await join(paid, await enter('5', null))).toBe('transfer_accounts');
    expect(await join(await enter('-5', null), received)).toBe('transfer_accounts');
    expect(await join(paid, paid)).toBe('transfer_signs');
  });

  test('are each of one transfer only, and both there', async () => {
    expect(await join(paid, randomUUID())).toBe('transfer_in_exists');
    expect(await join(randomUUID(), received)).toBe('transfer_out_exists');
    expect(await join(paid, received)).toBeUndefined();
    expect(await join(paid, await enter('5', 1))).toBe('transfers_pkey');
    expect(await join(await enter('-5', 0), received)).toBe('transfer_in_once');
  });

  test.each(['OPENING_BALANCE', 'ADJUSTMENT'])('are never an %s', async (kind) => {
    await change(received, `kind = '${kind}', splits = array[row (null, 5, null)::split]`);
    expect(await join(paid, received)).toBe('transfer_of_entries');
  });

  test('are not joined across the books of two people', async () => {
    const mine = paid;
    ledger = await newLedger(books.database);
    expect(await join(mine, await enter('5', 1))).toBe('transfer_out_exists');
  });

  test('do not turn round, nor take a category', async () => {
    await join(paid, received);
    expect(await change(paid, `account_id = '${ledger.accounts[1]}'`)).toBe('transfer_accounts');
    expect(await change(received, `account_id = '${ledger.accounts[0]}'`)).toBe('transfer_accounts');
    expect(await change(paid, 'account_id = null')).toBeUndefined();
    expect(await change(paid, `account_id = '${ledger.accounts[0]}'`)).toBeUndefined();
    expect(await change(paid, 'amount = 5, splits = array[row (null, 5, null)::split]')).toBe('transfer_signs');
    expect(await change(received, 'amount = -5, splits = array[row (null, -5, null)::split]')).toBe('transfer_signs');
    expect(await change(received, 'amount = 4.9, splits = array[row (null, 4.9, null)::split]')).toBeUndefined();
    const food = ledger.categories.get('EXPENSE FOOD');
    expect(await change(paid, `splits = array[row ('${food}', -5, null)::split]`)).toBe('transaction_of_no_category');
  });

  test('are two transactions still to be sorted when they are parted', async () => {
    await join(paid, received);
    await send('delete from transfers where owner_id = :owner::uuid');
    expect(await sides()).toMatchObject([
      { kind: 'ENTRY', category: null },
      { kind: 'ENTRY', category: null },
    ]);
    const nobody = '00000000-0000-0000-0000-000000000000';
    expect(await keptCashFlow(books.database, ledger.owner)).toEqual([
      `EXPENSE ${nobody} EUR 2024-01: -5 (1)`,
      `INCOME ${nobody} EUR 2024-01: 5 (1)`,
    ]);
  });

  test('leave one that is still to be sorted where the other is deleted', async () => {
    await join(paid, received);
    await send('delete from transactions where owner_id = :owner::uuid and id = :received::uuid', { received });
    expect(await sides()).toEqual([{ kind: 'ENTRY', amount: '-5', parts: 1, category: null }]);
    expect(await ledgerFaults(books.database, ledger.owner)).toEqual([]);
  });

  test('stay joined where the account of one is deleted', async () => {
    await join(paid, received);
    await send('delete from assets where owner_id = :owner::uuid and id = :id::uuid', { id: ledger.accounts[0] ?? '' });
    expect(await sides()).toMatchObject([{ kind: 'TRANSFER' }, { kind: 'TRANSFER' }]);
  });

  test('are looked at as they are once others who change them are done', async () => {
    const pending = await enter('-5', 0, 'PENDING');
    const other = await enter('5', 1, 'PENDING');
    const elsewhere = books.another();
    let joining: Promise<unknown> = Promise.resolve();
    await books.database.transaction(async (statements) => {
      const turn = 'set amount = 5, splits = array[row (null, 5, null)::split]';
      await send(
        `update transactions ${turn} where owner_id = :owner::uuid and id = :pending::uuid`,
        { pending },
        statements,
      );
      joining = join(pending, other, elsewhere);
      await expect
        .poll(() => books.owner.query('select from pg_locks where not granted'), { interval: 20 })
        .not.toEqual([]);
    });
    expect(await joining).toBe('transfer_signs');
    expect(await ledgerFaults(books.database, ledger.owner)).toEqual([]);
  });
});
