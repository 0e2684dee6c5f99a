import type { MarkedBooks } from './marked-books';

/**
 * Arguments by which somebody else reaches for marked books: their ids wherever an id goes. Every field of the API is
 * here. A create names their things as what it refers to, and in `takenIds` as its own id.
 */
export function hostileArguments(theirs: MarkedBooks): Record<string, Record<string, unknown>> {
  const { assets, categories, transactions, transfer, tokens } = theirs;
  const [assetId] = assets;
  const [categoryId] = categories;
  const months = { from: '2024-01', to: '2024-06' };
  const filter = {
    from: '2024-01-01',
    to: '2024-12-31',
    search: 'MARK',
    categoryIds: [categoryId],
    accountId: assetId,
  };
  const entry = { amount: '1', date: '2024-02-01' };
  return {
    'Query.health': {},
    'Query.me': {},
    'Query.assetCategories': {},
    'Query.categories': {},
    'Query.currencies': {},
    'Query.assets': { categoryCode: null, includeClosed: true },
    'Query.asset': { id: assetId },
    'Query.assetInputs': { ...months, assetId },
    'Query.valuations': { month: '2024-02' },
    'Query.equities': { month: '2024-02' },
    'Query.marketCapHistory': { assetId: assets[1] },
    'Query.transactions': { filter, limit: 1000, nextToken: tokens.transactions },
    'Query.accountCheck': { accountId: assetId, date: '2024-12-31', balance: '1' },
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
    'Query.exportPart': { after: tokens.exportPart, trail: true },
    'Query.importStatus': { id: theirs.stagedImport },
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
    'Mutation.createTransaction': { input: { ...entry, accountId: assetId, splits: [{ amount: '1', categoryId }] } },
    'Mutation.updateTransaction': { input: { id: transactions[0], amount: '1' } },
    'Mutation.deleteTransaction': { id: transactions[0] },
    'Mutation.updateTransactions': {
      input: { transactions: [{ id: transactions[0], expectedVersion: 1, categoryId, accountId: assetId }] },
    },
    'Mutation.deleteTransactions': { input: { transactions: [{ id: transactions[0], expectedVersion: 1 }] } },
    'Mutation.createTransfer': {
      input: { ...entry, fromAccountId: assetId, toAccountId: assets[1], receivedAmount: '1' },
    },
    'Mutation.linkTransfer': { id: transactions[0], otherId: transactions[1] },
    'Mutation.unlinkTransfer': { id: transfer[0] },
    'Mutation.createCategory': { input: { kind: 'EXPENSE', name: 'Mine', parentId: categoryId } },
    'Mutation.updateCategory': { input: { id: categoryId, name: 'Mine' } },
    'Mutation.mergeCategory': { id: categories[1], into: categoryId },
    'Mutation.archiveCategory': { id: categoryId },
    'Mutation.deleteCategory': { id: categories[1] },
    'Mutation.setBudget': { input: { categoryId, month: '2024-02', amount: '1' } },
    'Mutation.copyBudgets': { from: '2024-02', to: '2024-03' },
    'Mutation.autoAdjustBudgets': { month: '2024-02' },
    'Mutation.setAllocationTargets': { input: [{ categoryCode: 'CASH', targetPct: '1' }] },
    'Mutation.setExchangeRate': { input: { currency: 'USD', month: '2024-02', rate: '1' } },
    'Mutation.importData': { input: { document: borrowed(theirs) } },
    'Mutation.importPart': { input: { id: theirs.stagedImport, position: 1, parts: 2, gzip: 'H4sI' } },
    'Mutation.publishChange': {
      input: {
        ...{ id: '00000000-0000-4000-8000-000000000000', owner: theirs.userId, actor: theirs.userId },
        ...{ area: 'EVERYTHING', ids: [assetId], at: '2024-02-01T00:00:00Z' },
      },
    },
    'Mutation.publishBudget': { owner: theirs.userId, actor: theirs.userId, month: '2024-02', categoryId },
  };
}

/** Ids that are taken in their books, for things of one's own: nobody's ids are in anybody's way. */
export function takenIds({ assets, categories, transactions, transfer }: MarkedBooks): [string, object][] {
  const entry = { amount: '1', date: '2024-02-01' };
  return [
    ['Mutation.createAsset', { id: assets[1], name: 'Mine', categoryCode: 'CASH' }],
    ['Mutation.createTransaction', { ...entry, id: transactions[1] }],
    ['Mutation.createTransaction', { ...entry, id: transfer[1] }],
    ['Mutation.createCategory', { id: categories[1], kind: 'EXPENSE', name: 'Mine too' }],
  ];
}

/** A document of one transaction that went through their account. */
function borrowed({ document, assets: [accountId] }: MarkedBooks): string {
  const lists = JSON.parse(document) as Record<string, unknown> & { transactions: object[] };
  const empty = Object.entries(lists).map(([name, value]) => [name, Array.isArray(value) ? [] : value]);
  const profile = { ...(lists.profile as object), name: 'Eve' };
  const plain = {
    payee: null,
    description: null,
    amount: '1',
    splits: [{ categoryId: null, amount: '1', note: null }],
  };
  const transactions = lists.transactions.slice(0, 1).map((item) => ({ ...item, ...plain, accountId }));
  return JSON.stringify({ ...Object.fromEntries(empty), profile, transactions });
}
