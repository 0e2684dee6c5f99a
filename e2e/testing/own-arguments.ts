import type { Person } from './person';
import { categoriesOf, givenTransaction } from './cash-flow';

/**
 * Arguments with which every operation works in somebody's own books, so that one of them can be made nasty. What may be
 * said in two ways is here in both: the second is named after the field of the input that is its own.
 */
export async function ownArguments(person: Person): Promise<Record<string, Record<string, unknown>>> {
  const made = await person.get<Record<string, { id: string }>>(`mutation {
    asset: createAsset(input: { name: "Account", categoryCode: "CASH", currency: "EUR" }) { id }
    fund: createAsset(input: { name: "Fund", categoryCode: "ETF_STOCKS", currency: "EUR" }) { id }
    flat: createAsset(input: { name: "Flat", categoryCode: "REAL_ESTATE", currency: "EUR" }) { id }
    changed: createAsset(input: { name: "Account", categoryCode: "CASH", currency: "EUR" }) { id }
    savings: createAsset(input: { name: "Savings", categoryCode: "CASH", currency: "EUR" }) { id }
    changing: createTransaction(input: { amount: "-1", date: "2024-02-01" }) { id }
    deleted: createTransaction(input: { amount: "1", date: "2024-02-01" }) { id }
    edited: createTransaction(input: { amount: "1", date: "2024-02-01" }) { id }
    dropped: createTransaction(input: { amount: "1", date: "2024-02-01" }) { id }
    market: createCategory(input: { kind: EXPENSE, name: "Market" }) { id }
    kept: createCategory(input: { kind: EXPENSE, name: "Kept" }) { id }
    merged: createCategory(input: { kind: EXPENSE, name: "Merged" }) { id }
    spare: createCategory(input: { kind: EXPENSE, name: "Spare" }) { id }
    targets: setAllocationTargets(input: [{ categoryCode: "CASH", targetPct: "50" }]) { id }
  }`);
  const id = (name: string) => made[name]?.id;
  const account = id('asset');
  const { 'EXPENSE FOOD': food, 'EXPENSE FOOD_GROCERIES': categoryId } = await categoriesOf(person);
  const moved = { amount: '1', date: '2024-02-01' };
  const out = await givenTransaction(person, { ...moved, amount: '-1', accountId: id('changed') });
  const into = await givenTransaction(person, { ...moved, accountId: id('savings') });
  const months = { from: '2024-01', to: '2024-03' };
  const filter = {
    ...{ from: '2024-01-01', to: '2024-03-31', search: 'a', minAmount: '1', maxAmount: '9' },
    ...{ categoryIds: [categoryId], accountId: account, uncategorised: false },
  };
  const entry = {
    ...{ amount: '-12.5', currency: 'EUR', date: '2024-02-01', payee: 'a', description: 'a' },
    accountId: id('changed'),
  };
  const splits = [{ categoryId, amount: '-12.5', note: 'a' }];
  const texts = { institution: 'Bank', ticker: 'A', marketCap: '1', subTargetPct: '1', notes: 'a' };
  const asset = { name: 'Fund', categoryCode: 'ETF_STOCKS', currency: 'EUR', ...texts };
  return {
    'Query.assets': { categoryCode: 'CASH' },
    'Query.asset': { id: account },
    'Query.assetInputs': { ...months, assetId: account },
    'Query.valuations': { month: '2024-02' },
    'Query.equities': { month: '2024-02' },
    'Query.marketCapHistory': { assetId: account },
    'Query.transactions': { filter, limit: 1 },
    'Query.accountCheck': { accountId: id('changed'), date: '2024-02-29', balance: '1' },
    'Query.budgets': { month: '2024-02' },
    'Query.cashFlow': { ...months, currency: 'EUR' },
    'Query.netWorth': { ...months, currency: 'EUR' },
    'Query.netWorthProjection': { months: 1, currency: 'EUR', from: '2024-02' },
    'Query.allocation': { month: '2024-02', currency: 'EUR' },
    'Query.allocationHistory': { ...months, currency: 'EUR' },
    'Query.rebalancing': { month: '2024-02', contribution: '1', currency: 'EUR' },
    'Query.exchangeRates': { ...months, currency: 'USD' },
    'Query.auditEvents': { limit: 1 },
    'Query.platformMetrics': months,
    'Query.benchmarks': { month: '2024-02' },
    'Mutation.updateMe': {
      input: { name: 'Eve', baseCurrency: 'EUR', locale: 'en-GB', timeZone: 'UTC', theme: 'DARK' },
    },
    'Mutation.deleteMe': { confirm: 'somebody@example.com' },
    'Mutation.createAsset': { input: { ...asset, categoryCode: 'LOAN', securesId: id('flat') } },
    'Mutation.updateAsset': { input: { id: id('fund'), ...asset, accountId: account } },
    'Mutation.deleteAsset': { id: account },
    'Mutation.deleteAllAssets': { confirm: '' },
    'Mutation.recordAssetInputs': {
      input: { month: '2024-02', values: [{ assetId: account, value: '1', notes: 'a' }] },
    },
    'Mutation.createTransaction': { input: { ...entry, categoryId } },
    'Mutation.createTransaction splits': { input: { ...entry, splits } },
    'Mutation.updateTransaction': { input: { ...entry, id: id('changing'), categoryId } },
    'Mutation.updateTransaction splits': { input: { ...entry, id: id('changing'), splits } },
    'Mutation.deleteTransaction': { id: id('deleted') },
    'Mutation.updateTransactions': {
      input: { transactions: [{ id: id('edited'), expectedVersion: 1, categoryId, accountId: id('changed') }] },
    },
    'Mutation.deleteTransactions': { input: { transactions: [{ id: id('dropped'), expectedVersion: 1 }] } },
    'Mutation.createTransfer': {
      input: { ...moved, fromAccountId: id('changed'), toAccountId: id('savings'), description: 'a' },
    },
    'Mutation.linkTransfer': { id: out.id, otherId: into.id },
    'Mutation.unlinkTransfer': { id: out.id },
    'Mutation.createCategory': { input: { kind: 'EXPENSE', name: 'Another', parentId: food } },
    'Mutation.updateCategory': {
      input: { id: id('market'), name: 'Market', parentId: food, position: 1, archivedOn: '2024-02-01' },
    },
    'Mutation.mergeCategory': { id: id('merged'), into: id('kept') },
    'Mutation.archiveCategory': { id: id('kept') },
    'Mutation.deleteCategory': { id: id('spare') },
    'Mutation.setBudget': { input: { categoryCode: 'FOOD', month: '2024-02', amount: '1' } },
    'Mutation.setBudget categoryId': { input: { categoryId: food, month: '2024-02', amount: '1' } },
    'Mutation.copyBudgets': { from: '2024-02', to: '2024-03' },
    'Mutation.autoAdjustBudgets': { month: '2024-02' },
    'Mutation.setAllocationTargets': { input: [{ categoryCode: 'CASH', targetPct: '50' }] },
    'Mutation.setExchangeRate': { input: { currency: 'USD', month: '2024-02', rate: '1' } },
    'Query.exportPart': {},
    'Query.importStatus': { id: account },
    'Mutation.importData': { input: {} },
    'Mutation.importPart': { input: { id: account, position: 1, parts: 2, gzip: 'H4sI' } },
  };
}
