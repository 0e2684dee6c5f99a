import type { MarkedBooks } from './marked-books';

/**
 * Arguments by which somebody else reaches for marked books: their ids wherever an id goes. Every field of the API is
 * here. A create names their things as what it refers to, and in `takenIds` as its own id.
 */
export function hostileArguments(theirs: MarkedBooks): Record<string, Record<string, unknown>> {
  const { assets, incomes, expenses, subcategories, tokens } = theirs;
  const [assetId] = assets;
  const [subcategoryId] = subcategories;
  const months = { from: '2024-01', to: '2024-06' };
  const days = { from: '2024-01-01', to: '2024-12-31', search: 'MARK', limit: 1000 };
  const entry = { amount: '1', date: '2024-02-01', accountId: assetId };
  return {
    'Query.health': {},
    'Query.me': {},
    'Query.assetCategories': {},
    'Query.incomeCategories': {},
    'Query.expenseCategories': {},
    'Query.currencies': {},
    'Query.assets': { categoryCode: null, includeClosed: true },
    'Query.asset': { id: assetId },
    'Query.assetInputs': { ...months, assetId },
    'Query.valuations': { month: '2024-02' },
    'Query.equities': { month: '2024-02' },
    'Query.marketCapHistory': { assetId: assets[1] },
    'Query.incomes': { ...days, nextToken: tokens.incomes },
    'Query.expenses': { ...days, subcategoryId, nextToken: tokens.expenses },
    'Query.budgets': { month: '2024-02' },
    'Query.cashFlow': months,
    'Query.netWorth': months,
    'Query.netWorthProjection': { months: 12, from: '2024-02' },
    'Query.allocation': { month: '2024-02' },
    'Query.allocationHistory': months,
    'Query.allocationTargets': {},
    'Query.rebalancing': { month: '2024-02', contribution: '1000', mode: 'FULL' },
    'Query.exchangeRates': { ...months, currency: 'USD' },
    'Query.publishedRates': {},
    'Query.exportData': {},
    'Query.auditEvents': { limit: 1000, nextToken: tokens.auditEvents },
    'Query.platformMetrics': months,
    'Query.benchmarks': { month: '2024-02' },
    'Mutation.updateMe': { input: { name: 'Eve' } },
    'Mutation.deleteMe': { confirm: theirs.email },
    'Mutation.createAsset': { input: { name: 'Mine', categoryCode: 'CRYPTO', accountId: assetId } },
    'Mutation.updateAsset': { input: { id: assetId, name: 'Mine' } },
    'Mutation.deleteAsset': { id: assetId },
    'Mutation.deleteAllAssets': { confirm: 'DELETE ALL ASSETS' },
    'Mutation.recordAssetInputs': { input: { month: '2024-02', values: [{ assetId, value: '1' }] } },
    'Mutation.createIncome': { input: { ...entry, categoryCode: 'SALARY' } },
    'Mutation.updateIncome': { input: { id: incomes[0], amount: '1' } },
    'Mutation.deleteIncome': { id: incomes[0] },
    'Mutation.createExpense': { input: { ...entry, accountId: null, categoryCode: 'FOOD', subcategoryId } },
    'Mutation.updateExpense': { input: { id: expenses[0], amount: '1' } },
    'Mutation.deleteExpense': { id: expenses[0] },
    'Mutation.createSubcategory': { input: { categoryCode: 'FOOD', name: 'Mine' } },
    'Mutation.updateSubcategory': { input: { id: subcategoryId, name: 'Mine' } },
    'Mutation.deleteSubcategory': { id: subcategoryId },
    'Mutation.setBudget': { input: { categoryCode: 'FOOD', month: '2024-02', amount: '1' } },
    'Mutation.copyBudgets': { from: '2024-02', to: '2024-03' },
    'Mutation.autoAdjustBudgets': { month: '2024-02' },
    'Mutation.setAllocationTargets': { input: [{ categoryCode: 'CASH', targetPct: '1' }] },
    'Mutation.setExchangeRate': { input: { currency: 'USD', month: '2024-02', rate: '1' } },
    'Mutation.importData': { input: { document: borrowed(theirs) } },
    'Mutation.publishChange': {
      input: {
        ...{ id: '00000000-0000-4000-8000-000000000000', owner: theirs.userId, actor: theirs.userId },
        ...{ area: 'EVERYTHING', ids: [assetId], at: '2024-02-01T00:00:00Z' },
      },
    },
    'Mutation.publishBudget': { owner: theirs.userId, actor: theirs.userId, month: '2024-02', categoryCode: 'FOOD' },
  };
}

/** Ids that are taken in their books, for things of one's own: nobody's ids are in anybody's way. */
export function takenIds({ assets, incomes, expenses, subcategories }: MarkedBooks): [string, object][] {
  const entry = { amount: '1', date: '2024-02-01' };
  return [
    ['Mutation.createAsset', { id: assets[1], name: 'Mine', categoryCode: 'CASH' }],
    ['Mutation.createIncome', { ...entry, id: incomes[1], categoryCode: 'SALARY' }],
    ['Mutation.createExpense', { ...entry, id: expenses[1], categoryCode: 'FOOD' }],
    ['Mutation.createSubcategory', { id: subcategories[1], categoryCode: 'FOOD', name: 'Mine too' }],
  ];
}

/** A document of one income that went through their account. */
function borrowed({ document, assets: [accountId] }: MarkedBooks): string {
  const lists = JSON.parse(document) as Record<string, unknown>;
  const empty = Object.entries(lists).map(([name, value]) => [name, Array.isArray(value) ? [] : value]);
  const at = '2024-02-01T00:00:00.000000Z';
  const income = { id: accountId, categoryCode: 'SALARY', amount: '1', currency: 'EUR', date: '2024-02-01' };
  const edits = { version: 1, createdAt: at, updatedAt: at };
  const profile = { ...(lists.profile as object), name: 'Eve' };
  const incomes = [{ ...income, description: null, accountId, ...edits }];
  return JSON.stringify({ ...Object.fromEntries(empty), profile, incomes });
}
