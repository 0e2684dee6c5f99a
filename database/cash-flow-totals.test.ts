import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database, Statements } from '../lambdas/lib/database';
import { openTestDatabase, type TestDatabase } from '../local/testing/test-database';
import {
  cashFlowWrite,
  firstEntries,
  newLedger,
  sendCashFlowWrite,
  type CashFlowWrite,
} from './testing/cash-flow-writes';
import { ledgerFaults } from './testing/ledger-faults';
import { tablesWithRowsOf } from './testing/leftovers';
import { newOwner, openAssets } from './testing/owner';
import { keptCashFlow, recountCashFlow } from './testing/recount';
import { enterTransactions } from './testing/transactions';
import { unitsOf, writeAll } from './testing/writers';

let books: TestDatabase;
let here: Database;
let elsewhere: Database;

beforeAll(async () => {
  books = await openTestDatabase();
  here = books.database;
  elsewhere = books.another();
}, 60_000);

afterAll(() => books.close());

/** What came in and went out by kind, currency and month, whatever it is sorted under. */
async function sums(owner: string): Promise<unknown[]> {
  return here.query(
    `select kind, currency, month::text, trim_scale(sum(amount))::text as amount, sum(entries)::text as entries
     from cash_flow_totals where owner_id = :owner::uuid group by 1, 2, 3 order by 1, 2, 3`,
    { owner },
  );
}

test('whatever two writers enter, split, join, sort anew and delete at once, the totals are what a recount gives', async () => {
  const merges = fc.array(
    cashFlowWrite.filter(({ write }) => write === 'merge' || write === 'move'),
    { minLength: 1, maxLength: 2 },
  );
  await fc.assert(
    fc.asyncProperty(unitsOf(cashFlowWrite), unitsOf(cashFlowWrite), merges, async (left, right, last) => {
      const ledger = await newLedger(here);
      const { owner } = ledger;
      const send = (statements: Statements, write: CashFlowWrite) => sendCashFlowWrite(statements, ledger, write);
      await send(here, firstEntries);
      await Promise.all([writeAll(here, left, send), writeAll(elsewhere, right, send)]);
      expect(await ledgerFaults(here, owner)).toEqual([]);
      expect(await keptCashFlow(here, owner)).toEqual(await recountCashFlow(here, owner));

      const before = await sums(owner);
      await writeAll(here, [{ together: false, writes: last }], send);
      expect(await sums(owner)).toEqual(before);
      expect(await ledgerFaults(here, owner)).toEqual([]);
      expect(await keptCashFlow(here, owner)).toEqual(await recountCashFlow(here, owner));

      await here.query('delete from users where id = :owner::uuid', { owner });
      expect(await tablesWithRowsOf(here, owner)).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('deleting an account keeps the transactions that went through it, and deleting the member removes them', async () => {
  const owner = await newOwner(here);
  await openAssets(here, owner, [{ id: owner, category: 'CASH', currency: 'EUR' }]);
  const splits = [{ categoryId: null, amount: '2500' }];
  await enterTransactions(here, owner, [{ id: owner, date: '2024-01-27', currency: 'EUR', accountId: owner, splits }]);
  await here.query('delete from assets where owner_id = :owner::uuid', { owner });
  expect(
    await here.query('select account_id::text from transactions where owner_id = :owner::uuid', { owner }),
  ).toEqual([{ account_id: null }]);
  expect(await keptCashFlow(here, owner)).toEqual(await recountCashFlow(here, owner));
  await here.query('delete from users where id = :owner::uuid', { owner });
  expect(await tablesWithRowsOf(here, owner)).toEqual([]);
});

test('a member with transfers, sorted entries, budgets, targets and own rates leaves nothing anywhere', async () => {
  const ledger = await newLedger(here);
  const { owner, accounts, categories } = ledger;
  const [account = ''] = accounts;
  const parts = [...categories.keys()].map((category) => ({ category, amount: '5' }));
  const values = { date: '2024-01-05', currency: 'EUR', pending: false };
  await sendCashFlowWrite(here, ledger, {
    write: 'enter',
    entries: [
      { ...values, number: 1, account: 0, parts },
      { ...values, number: 2, account: 0, parts: [{ category: null, amount: '-7' }] },
      { ...values, number: 3, account: 1, parts: [{ category: null, amount: '7' }] },
    ],
  });
  await sendCashFlowWrite(here, ledger, { write: 'link', out: 2, into: 3 });
  const rows = [
    `insert into asset_inputs (owner_id, asset_id, month, value) values (:owner::uuid, :account::uuid, '2024-01-01', 5)`,
    `insert into budgets (owner_id, month, category_id, amount, currency)
     select :owner::uuid, '2024-01-01', id, 5, 'EUR' from categories
     where owner_id = :owner::uuid and kind = 'EXPENSE' and parent_id is null`,
    `insert into category_allocation_targets (owner_id, category_code, target_pct) values (:owner::uuid, 'CASH', 5)`,
    `insert into owner_fx_rates (owner_id, currency, month, rate) values (:owner::uuid, 'USD', '2024-01-01', 1.1)`,
    `update assets set market_cap = 5, name = 'Card', closed_on = '2024-03-01' where owner_id = :owner::uuid and id = :account::uuid`,
    `update assets set closed_on = null, reopened_on = '2024-06-01' where owner_id = :owner::uuid and id = :account::uuid`,
  ];
  for (const sql of rows) await here.query(sql, { owner, account });
  expect(await tablesWithRowsOf(here, owner)).toEqual([
    'asset_closings',
    'asset_inputs',
    'asset_steps',
    'assets',
    'audit_events',
    'books',
    'budgets',
    'cash_flow_totals',
    'categories',
    'category_allocation_targets',
    'market_cap_history',
    'memberships',
    'owner_fx_rates',
    'transaction_splits',
    'transactions',
    'transfers',
    'users',
    'valuation_steps',
  ]);
  await here.query('delete from users where id = :owner::uuid', { owner });
  expect(await tablesWithRowsOf(here, owner)).toEqual([]);
});
