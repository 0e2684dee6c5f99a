import type { ApolloCache } from '@apollo/client';
import type { BooksArea } from '../../__generated__/graphql';

const worth = ['netWorth', 'netWorthProjection', 'equities', 'allocation', 'allocationHistory', 'rebalancing'];
const flows = ['cashFlow', 'budgets'];
const everything = [
  'me',
  ...['assets', 'asset', 'valuations', 'assetInputs', 'marketCapHistory', 'allocationTargets', ...worth],
  ...['categories', 'transactions', 'accountCheck', ...flows],
  ...['exchangeRates', 'publishedRates'],
];

/** Which fields of Query a change in a part of the books makes untrue. Notices and this window's own writes follow it alike. */
const touched: Record<BooksArea, readonly string[]> = {
  ASSETS: [
    'assets',
    'asset',
    'valuations',
    'assetInputs',
    'marketCapHistory',
    'transactions',
    'accountCheck',
    ...worth,
  ],
  ASSET_INPUTS: ['valuations', 'assetInputs', 'accountCheck', ...worth],
  TRANSACTIONS: ['transactions', 'accountCheck', ...flows],
  CATEGORIES: ['categories', 'transactions', 'accountCheck', ...flows],
  BUDGETS: ['budgets'],
  ALLOCATION_TARGETS: ['allocationTargets', 'allocation', 'rebalancing'],
  EXCHANGE_RATES: ['exchangeRates', 'publishedRates', ...worth, ...flows],
  PROFILE: everything,
  EVERYTHING: everything,
};

/** Whether a field of Query is untrue after changes in these areas; the trail tells of every change. */
export function isTouched(field: string, areas: Iterable<BooksArea>): boolean {
  return field === 'auditEvents' || [...areas].some((area) => touched[area].includes(field));
}

/**
 * Drops what a change has made untrue. Whoever shows it asks again, at once or next time.
 *
 * @param isKept what this screen brings up to date itself, by the field and the name of its answer in the cache
 */
export function forget(
  cache: ApolloCache,
  areas: readonly BooksArea[],
  isKept: (field: string, storeFieldName: string) => boolean = () => false,
): void {
  cache.modify({
    id: 'ROOT_QUERY',
    fields: (value: unknown, { DELETE, fieldName, storeFieldName }) =>
      !isTouched(fieldName, areas) || isKept(fieldName, storeFieldName) ? value : DELETE,
  });
  cache.gc();
}
