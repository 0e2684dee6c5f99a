import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../lambdas/lib/database';
import { readHoldings } from '../lambdas/allocation/rows';
import { lockBooks, writeAdjusted } from '../lambdas/budgets/adjust-budgets';
import { writeCopied } from '../lambdas/budgets/copy-budgets';
import { viewedBooks } from '../lambdas/lib/caller';
import { readFlows } from '../lambdas/lib/flow-rows';
import { readEquities } from '../lambdas/net-worth/read-equities';
import { readBooks, readHeldValues } from '../lambdas/net-worth/rows';
import { readEnteredMonths, readFirstValues } from '../lambdas/projection/rows';
import { createRuntime, type Runtime } from '../local/appsync/runtime/runtime';
import { bundleResolver } from '../wiring/bundle';
import { listResolvers } from '../wiring/resolver-list';
import { readFunctions, readOwned } from './testing/owned';
import { unownedTables, type CallerNames, type Owned } from './testing/owned-tables';

const person = '11111111-1111-4111-8111-111111111111';
const books = '33333333-3333-4333-8333-333333333333';
const caller = { sub: person, books };
const id = '22222222-2222-4222-8222-222222222222';
const other = '44444444-4444-4444-8444-444444444444';
const entry = { amount: '1', currency: 'EUR', date: '2024-01-31', description: 'a', accountId: id, categoryId: id };
const filter = {
  ...{ from: '2024-01-01', to: '2024-12-31', kind: 'EXPENSE', categoryIds: [id], accountId: id, search: '1,5' },
  ...{ minAmount: '1', maxAmount: '2', uncategorised: false },
};

/** Arguments with which each resolver sends its fullest statements. A new resolver without any fails below. */
const samples: Record<string, object> = {
  'Query.health': {},
  'Query.me': {},
  'Query.assetCategories': {},
  'Query.categories': {},
  'Query.currencies': {},
  'Query.assets': { categoryCode: 'CASH', includeClosed: true },
  'Query.asset': { id },
  'Query.assetInputs': { from: '2024-01', to: '2024-12', assetId: id },
  'Query.valuations': { month: '2024-01' },
  'Query.equities': { month: '2024-01' },
  'Query.accountCheck': { accountId: id, date: '2024-01-31', balance: '1' },
  'Query.auditEvents': { limit: 1000, nextToken: Buffer.from('audit 12').toString('base64') },
  'Query.exchangeRates': { from: '2024-01', to: '2024-12', currency: 'USD' },
  'Query.publishedRates': {},
  'Query.platformMetrics': { from: '2024-01', to: '2024-12' },
  'Query.benchmarks': { month: '2024-01' },
  'Mutation.updateMe': { input: { expectedVersion: 1, name: 'Ada', baseCurrency: 'USD' } },
  'Mutation.deleteMe': { confirm: 'ada@example.com' },
  'Mutation.setExchangeRate': { input: { currency: 'USD', month: '2024-01', rate: '1.1', expectedVersion: 1 } },
  'Query.netWorth': { from: '2024-01', to: '2024-12' },
  'Query.netWorthProjection': {},
  'Query.allocation': { month: '2024-01' },
  'Query.allocationHistory': { from: '2024-01', to: '2024-12' },
  'Query.rebalancing': { month: '2024-01' },
  'Query.allocationTargets': {},
  'Query.marketCapHistory': { assetId: id },
  'Mutation.setAllocationTargets': { input: [{ categoryCode: 'CASH', targetPct: '50' }] },
  'Mutation.deleteAllAssets': { confirm: 'DELETE ALL ASSETS' },
  'Mutation.createAsset': {
    input: { id, name: 'Fund', categoryCode: 'CRYPTO', marketCap: '1', subTargetPct: '1', accountId: id },
  },
  'Mutation.updateAsset': {
    input: { id, expectedVersion: 1, marketCap: '1', securesId: id, closedOn: null, reopenedOn: '2024-01-01' },
  },
  'Mutation.deleteAsset': { id },
  'Mutation.recordAssetInputs': { input: { month: '2024-01', values: [{ assetId: id, value: '1' }] } },
  'Query.transactions': { filter, limit: 10 },
  'Mutation.createTransaction': { input: { id, ...entry } },
  'Mutation.updateTransaction': { input: { id, expectedVersion: 1, ...entry } },
  'Mutation.updateTransactions': {
    input: { transactions: [{ id, expectedVersion: 1, categoryId: id, accountId: id }] },
  },
  'Mutation.deleteTransactions': { input: { transactions: [{ id, expectedVersion: 1 }] } },
  'Mutation.deleteTransaction': { id },
  'Mutation.createTransfer': { input: { id, date: '2024-01-31', fromAccountId: id, toAccountId: other, amount: '1' } },
  'Mutation.linkTransfer': { id, otherId: other },
  'Mutation.unlinkTransfer': { id },
  'Mutation.createCategory': { input: { id, kind: 'EXPENSE', name: 'Market', parentId: id } },
  'Mutation.updateCategory': { input: { id, expectedVersion: 1, name: 'Market' } },
  'Mutation.mergeCategory': { id, into: id },
  'Mutation.archiveCategory': { id },
  'Mutation.deleteCategory': { id },
  'Mutation.setBudget': { input: { categoryId: id, month: '2024-01', amount: '1', expectedVersion: 1 } },
  'Mutation.copyBudgets': { from: '2024-01', to: '2024-02' },
  'Mutation.autoAdjustBudgets': { month: '2024-01' },
  'Mutation.importData': { input: { document: '{}' } },
  'Mutation.publishBudget': { owner: id, month: '2024-01', categoryId: id },
  'Query.budgets': { month: '2024-01' },
  'Query.cashFlow': { from: '2024-01', to: '2024-12' },
  'Query.exportData': {},
  'Query.exportPart': { after: 'a', trail: true },
  'Query.importStatus': { id },
  'Mutation.importPart': { input: { id, position: 1, parts: 1, gzip: 'H4sI' } },
  'Subscription.onAllocationTargetsChange': {},
  'Subscription.onAssetChange': {},
  'Subscription.onAssetInputsRecorded': {},
  'Subscription.onBooksChange': {},
  'Subscription.onBudgetChange': {},
  'Subscription.onCashFlowChange': {},
};

/**
 * Statements that reach over everybody's books on purpose: figures for the group `analysts`, which the schema keeps
 * from everyone else. They answer nothing but sums and medians, and none of fewer than 20 people.
 */
const overEverybody = ['Query.platformMetrics', 'Query.benchmarks'];

/** Asked by our own functions alone, which name the owner: live.test.ts holds that a person is refused. */
const ofFunctions = ['Mutation.publishBudget', 'Mutation.publishChange'];

const allSteps = listResolvers().flatMap(({ typeName, fieldName, functions }) =>
  functions.map(({ step, file, dataSource }) => ({ field: `${typeName}.${fieldName}`, step, file, dataSource })),
);
const steps = allSteps.filter(({ field, dataSource }) => dataSource === 'db' && !ofFunctions.includes(field));
const invocations = allSteps.filter(
  ({ field, dataSource }) => !['db', 'none'].includes(dataSource) && !ofFunctions.includes(field),
);

/** The parameters of a statement of ours that say who asks. */
const ofCaller: CallerNames = { sub: 'sub', books: 'books' };

let runtime: Runtime;
let owned: Owned;
beforeAll(async () => {
  runtime = createRuntime();
  owned = await readOwned();
});
afterAll(() => runtime.close());

test('the tables of an owner are those the migrations make', () => {
  expect([...owned.columns.keys()]).toEqual(
    expect.arrayContaining(['users', 'assets', 'asset_inputs', 'valuation_steps', 'audit_events']),
  );
  expect(owned.columns.has('currencies')).toBe(false);
});

test('a function that reads somebody’s rows reads those of the owner it is given first', async () => {
  expect([...owned.functions]).toEqual(['known_rates']);
  expect([...owned.writers]).toContain('merge_category');
  for (const { name, parameters, body } of await readFunctions()) {
    if (!owned.functions.has(name)) continue;
    expect(parameters[0]).toBe('owner');
    expect(await unownedTables(body, { owner: 'owner' }, owned), name).toEqual([]);
  }
});

/** What the step before has answered, for steps that go on from it. */
const answered: Record<string, object> = {
  'Query.accountCheck': { suspects: [{ reason: 'TWICE', ids: [id] }] },
};

describe('every statement a resolver sends says whose rows it means', () => {
  test.each(steps)('$field $step', async ({ field, file }) => {
    const args = samples[field];
    expect(args, `${field} has no sample arguments in this test`).toBeDefined();
    const { code } = await bundleResolver(file);
    const context = {
      arguments: args,
      args,
      identity: { sub: person, claims: { sub: person, email: 'ada@example.com', name: 'Ada' } },
      request: { headers: { 'x-finally-books': books } },
      prev: { result: answered[field] },
      stash: {},
      info: { selectionSetList: ['points/categories'] },
    };
    const { result, failure } = await runtime.evaluate(code, 'request', context);
    expect(failure).toBeUndefined();
    const { statements, variableMap } = result as { statements: string[]; variableMap: Record<string, unknown> };
    const callers: CallerNames = {};
    for (const [name, value] of Object.entries(variableMap)) {
      if (value === person) callers[name.slice(1)] = 'sub';
      if (value === books) callers[name.slice(1)] = 'books';
    }
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements) {
      const unowned = await unownedTables(statement, callers, owned);
      if (overEverybody.includes(field)) expect(statement, `${field} names small groups`).toMatch(/>= 20 then/);
      else expect(unowned, statement).toEqual([]);
    }
  });
});

test.each(invocations)('$field $step tells its function whose books it means, by the token', async (step) => {
  const args = { ...samples[step.field], owner: id, sub: id, books: id };
  const { code } = await bundleResolver(step.file);
  const { result, failure } = await runtime.evaluate(code, 'request', {
    arguments: args,
    args,
    identity: { sub: person },
    request: { headers: { 'x-finally-books': books } },
    prev: { result: { id, date: '2024-01-31', month: '2024-01', changed: [id], isComplete: true } },
    stash: { parted: [id] },
    info: { selectionSetList: [] },
  });
  expect(failure).toBeUndefined();
  const { payload } = result as { payload: object };
  expect(payload).toMatchObject(step.dataSource === 'notify' ? { owner: books, actor: person } : caller);
});

test('every statement a Lambda sends says whose rows it means', async () => {
  const sent: string[] = [];
  const database = {
    query: async (sql: string) => {
      sent.push(sql);
      return [];
    },
  } as unknown as Database;
  await readBooks(database, { ...caller, from: '2024-01', to: '2024-02', currency: null });
  await readHeldValues(database, { ...caller, to: '2024-02', currencies: ['USD'] });
  await readEquities(database, { ...caller, month: '2024-01' });
  await readHoldings(database, { ...caller, month: '2024-01', currency: null, withAssets: true });
  // It misses the row that the real database always answers.
  await readEnteredMonths(database, caller).catch(() => undefined);
  await readFirstValues(database, { ...caller, from: '2024-01', to: '2024-02' });
  await readFlows(database, { ...caller, from: '2024-01', to: '2024-02', currency: null });
  sent.push(lockBooks, writeAdjusted, writeCopied);
  for (const statement of sent) expect(await unownedTables(statement, ofCaller, owned), statement).toEqual([]);
});

describe('a statement that reaches into other people’s rows is found', () => {
  test.each([
    ['select * from assets', ['assets']],
    ['select * from assets where id = :id::uuid', ['assets']],
    ['select * from assets where owner_id = :id::uuid', ['assets']],
    [`select * from assets where owner_id = ${viewedBooks} or true`, ['assets']],
    [
      `select * from assets a join asset_inputs i on i.asset_id = a.id where a.owner_id = ${viewedBooks}`,
      ['asset_inputs'],
    ],
    [`with x as (select * from assets) select * from x where owner_id = ${viewedBooks}`, ['assets']],
    [
      `select id from assets where owner_id = ${viewedBooks} union all select asset_id from asset_steps`,
      ['asset_steps'],
    ],
    ['select content from asset_shapes where id = :id::uuid', ['asset_shapes']],
    [
      `select s.content from transactions e join asset_shapes s on s.id = e.account_id where e.owner_id = ${viewedBooks}`,
      ['asset_shapes'],
    ],
    [`select * from known_rates(:id::uuid, 'USD', '2024-01-01', '2024-02-01')`, ['known_rates']],
    [
      'select k.* from assets a cross join lateral known_rates(a.owner_id, a.currency, now(), now()) k',
      ['assets', 'known_rates'],
    ],
    [`select merge_category(:id::uuid, :id::uuid, :id::uuid)`, ['merge_category']],
    [`select merge_category(${viewedBooks}, :id::uuid, :id::uuid)`, ['merge_category']],
    ['delete from assets where id = :id::uuid', ['assets']],
    ['update assets set name = :id where id = :id::uuid', ['assets']],
    ['insert into assets (owner_id, id) values (:id::uuid, :id::uuid)', ['assets']],
    ['insert into assets (owner_id, id) select b.id, :id::uuid from books b', ['assets', 'books']],
    // Who may only look writes nothing.
    [`delete from assets where owner_id = ${viewedBooks}`, ['assets']],
    [`update assets set name = 'a' where owner_id = ${viewedBooks}`, ['assets']],
    [`insert into assets (owner_id, id) values (${viewedBooks}, :id::uuid)`, ['assets']],
    [`insert into assets (owner_id, id) select b.id, :id::uuid from books b where b.id = ${viewedBooks}`, ['assets']],
    // No other spelling will do: whoever is asked for, or whatever is needed.
    ['select * from assets where owner_id = :books::uuid', ['assets']],
    ['select * from assets where owner_id = :sub::uuid', ['assets']],
    [`select * from assets where owner_id = (select books_for(:id::uuid, :books::uuid, 'VIEW'))`, ['assets']],
    [`select * from assets where owner_id = (select books_for(:books::uuid, :sub::uuid, 'VIEW'))`, ['assets']],
    [`select * from assets where owner_id = (select books_for(:sub::uuid, :books::uuid, :id))`, ['assets']],
    [`select * from assets where owner_id = (select books_for(:sub::uuid, :books::uuid, 'LOOK'))`, ['assets']],
    ['select * from users', ['users']],
    [`select * from users where id = ${viewedBooks}`, ['users']],
    [`select * from assets where owner_id = books_for(:sub::uuid, :books::uuid, 'VIEW')`, ['assets']],
    [`select * from assets where owner_id = (select ${viewedBooks} from assets)`, ['assets', 'assets']],
    [
      `select (select count(*) from assets b where b.id = a.id) from assets a where a.owner_id = ${viewedBooks}`,
      ['assets'],
    ],
  ])('%s', async (statement, tables) => {
    expect((await unownedTables(statement, ofCaller, owned)).sort()).toEqual(tables);
  });
});
