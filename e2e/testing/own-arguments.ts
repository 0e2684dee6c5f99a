import type { Person } from './person';
import { subcategoriesOf } from './cash-flow';

/** Arguments with which every operation works in somebody's own books, so that one of them can be made nasty. */
export async function ownArguments(person: Person): Promise<Record<string, Record<string, unknown>>> {
  const made = await person.get<Record<string, { id: string }>>(`mutation {
    asset: createAsset(input: { name: "Account", categoryCode: "CASH", currency: "EUR" }) { id }
    changed: createAsset(input: { name: "Fund", categoryCode: "ETF_STOCKS", currency: "EUR" }) { id }
    flat: createAsset(input: { name: "Flat", categoryCode: "REAL_ESTATE", currency: "EUR" }) { id }
    income: createIncome(input: { categoryCode: "SALARY", amount: "1", date: "2024-02-01" }) { id }
    expense: createExpense(input: { categoryCode: "FOOD", amount: "1", date: "2024-02-01" }) { id }
    subcategory: createSubcategory(input: { categoryCode: "FOOD", name: "Market" }) { id }
    targets: setAllocationTargets(input: [{ categoryCode: "CASH", targetPct: "50" }]) { id }
  }`);
  const id = (name: string) => made[name]?.id;
  const account = id('asset');
  const subcategoryId = (await subcategoriesOf(person))['FOOD Groceries'];
  const months = { from: '2024-01', to: '2024-03' };
  const days = { from: '2024-01-01', to: '2024-03-31', search: 'a' };
  const entry = { amount: '12.5', currency: 'EUR', date: '2024-02-01', description: 'a', accountId: account };
  const texts = { institution: 'Bank', ticker: 'A', marketCap: '1', subTargetPct: '1', notes: 'a' };
  const asset = { name: 'Fund', categoryCode: 'ETF_STOCKS', currency: 'EUR', ...texts };
  return {
    'Query.assets': { categoryCode: 'CASH' },
    'Query.asset': { id: account },
    'Query.assetInputs': { ...months, assetId: account },
    'Query.valuations': { month: '2024-02' },
    'Query.equities': { month: '2024-02' },
    'Query.marketCapHistory': { assetId: account },
    'Query.incomes': { ...days, categoryCode: 'SALARY' },
    'Query.expenses': { ...days, categoryCode: 'FOOD', subcategoryId },
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
    'Mutation.updateAsset': { input: { id: id('changed'), ...asset, accountId: account } },
    'Mutation.deleteAsset': { id: account },
    'Mutation.deleteAllAssets': { confirm: '' },
    'Mutation.recordAssetInputs': {
      input: { month: '2024-02', values: [{ assetId: account, value: '1', notes: 'a' }] },
    },
    'Mutation.createIncome': { input: { ...entry, categoryCode: 'SALARY' } },
    'Mutation.updateIncome': { input: { ...entry, id: id('income'), categoryCode: 'SALARY' } },
    'Mutation.deleteIncome': { id: id('income') },
    'Mutation.createExpense': { input: { ...entry, categoryCode: 'FOOD', subcategoryId } },
    'Mutation.updateExpense': { input: { ...entry, id: id('expense'), categoryCode: 'FOOD', subcategoryId } },
    'Mutation.deleteExpense': { id: id('expense') },
    'Mutation.createSubcategory': { input: { categoryCode: 'FOOD', name: 'Another' } },
    'Mutation.updateSubcategory': { input: { id: id('subcategory'), name: 'Market' } },
    'Mutation.deleteSubcategory': { id: id('subcategory') },
    'Mutation.setBudget': { input: { categoryCode: 'FOOD', month: '2024-02', amount: '1' } },
    'Mutation.copyBudgets': { from: '2024-02', to: '2024-03' },
    'Mutation.autoAdjustBudgets': { month: '2024-02' },
    'Mutation.setAllocationTargets': { input: [{ categoryCode: 'CASH', targetPct: '50' }] },
    'Mutation.setExchangeRate': { input: { currency: 'USD', month: '2024-02', rate: '1' } },
    'Mutation.importData': { input: {} },
  };
}
