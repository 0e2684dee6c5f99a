import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database, Statements } from '../lambdas/lib/database';
import { openTestDatabase, type TestDatabase } from '../local/testing/test-database';
import { cashFlowWrite, sendCashFlowWrite, type CashFlowWrite } from './testing/cash-flow-writes';
import { tablesWithRowsOf } from './testing/leftovers';
import { newOwner, openAssets } from './testing/owner';
import { keptCashFlow, recountCashFlow } from './testing/recount';
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

test('whatever two writers enter, change and delete at once, the cash flow totals are what a recount gives', async () => {
  await fc.assert(
    fc.asyncProperty(unitsOf(cashFlowWrite), unitsOf(cashFlowWrite), async (left, right) => {
      const owner = await newOwner(here);
      const send = (statements: Statements, write: CashFlowWrite) => sendCashFlowWrite(statements, owner, write);
      await Promise.all([writeAll(here, left, send), writeAll(elsewhere, right, send)]);
      expect(await keptCashFlow(here, owner)).toEqual(await recountCashFlow(here, owner));
      await here.query('delete from users where id = :owner::uuid', { owner });
      expect(await tablesWithRowsOf(here, owner)).toEqual([]);
    }),
    { numRuns: 20 },
  );
}, 60_000);

test('deleting an account keeps the entries that went through it, and deleting the member removes them', async () => {
  const owner = await newOwner(here);
  await openAssets(here, owner, [{ id: owner, category: 'CASH', currency: 'EUR' }]);
  await sendCashFlowWrite(here, owner, {
    write: 'enter',
    kind: 'INCOME',
    entries: [
      { number: 1, category: 'SALARY', subcategory: null, amount: '2500', currency: 'EUR', date: '2024-01-27' },
    ],
  });
  await here.query('update income_items set account_id = owner_id where owner_id = :owner::uuid', { owner });
  await here.query('delete from assets where owner_id = :owner::uuid', { owner });
  expect(
    await here.query('select account_id::text from income_items where owner_id = :owner::uuid', { owner }),
  ).toEqual([{ account_id: null }]);
  expect(await keptCashFlow(here, owner)).toEqual(await recountCashFlow(here, owner));
  await here.query('delete from users where id = :owner::uuid', { owner });
  expect(await tablesWithRowsOf(here, owner)).toEqual([]);
});

test('a member with linked entries, budgets, targets and own rates leaves nothing anywhere', async () => {
  const owner = await newOwner(here);
  await openAssets(here, owner, [{ id: owner, category: 'CREDIT_CARD', currency: 'EUR' }]);
  const rows = [
    `insert into asset_inputs (owner_id, asset_id, month, value) values (:owner::uuid, :owner::uuid, '2024-01-01', 5)`,
    `insert into expense_items (owner_id, category_code, amount, currency, date, account_id, subcategory_id)
     select :owner::uuid, category_code, 5, 'EUR', '2024-01-05', :owner::uuid, id
     from expense_subcategories where owner_id = :owner::uuid`,
    `insert into income_items (owner_id, category_code, amount, currency, date, account_id)
     values (:owner::uuid, 'SALARY', 5, 'EUR', '2024-01-05', :owner::uuid)`,
    `insert into budgets (owner_id, month, category_code, amount, currency) values (:owner::uuid, '2024-01-01', 'FOOD', 5, 'EUR')`,
    `insert into category_allocation_targets (owner_id, category_code, target_pct) values (:owner::uuid, 'CASH', 5)`,
    `insert into owner_fx_rates (owner_id, currency, month, rate) values (:owner::uuid, 'USD', '2024-01-01', 1.1)`,
    `update assets set market_cap = 5, name = 'Card', closed_on = '2024-03-01' where owner_id = :owner::uuid`,
    `update assets set closed_on = null, reopened_on = '2024-06-01' where owner_id = :owner::uuid`,
  ];
  for (const sql of rows) await here.query(sql, { owner });
  expect(await tablesWithRowsOf(here, owner)).toEqual([
    'asset_closings',
    'asset_inputs',
    'asset_steps',
    'assets',
    'audit_events',
    'books',
    'budgets',
    'cash_flow_totals',
    'category_allocation_targets',
    'expense_items',
    'expense_subcategories',
    'income_items',
    'market_cap_history',
    'memberships',
    'owner_fx_rates',
    'users',
    'valuation_steps',
  ]);
  await here.query('delete from users where id = :owner::uuid', { owner });
  expect(await tablesWithRowsOf(here, owner)).toEqual([]);
});
