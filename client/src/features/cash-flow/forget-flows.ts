import type { ApolloCache } from '@apollo/client';

/**
 * Drops what was computed from incomes, expenses or budgets that have changed, but for the months that this screen
 * shows: it asks for those again by itself. Whoever shows another one next asks again.
 */
export function forgetFlows(cache: ApolloCache, kept: readonly string[]): void {
  const isKept = (storeFieldName: string) => {
    const months: readonly string[] = storeFieldName.match(/\d{4}-\d{2}/g) ?? [];
    return !storeFieldName.includes('currency') && months.every((month) => month === months[0] && kept.includes(month));
  };
  cache.modify({
    id: 'ROOT_QUERY',
    fields: {
      cashFlow: (value, { DELETE, storeFieldName }) => (isKept(storeFieldName) ? value : DELETE),
      budgets: (value, { DELETE, storeFieldName }) => (isKept(storeFieldName) ? value : DELETE),
    },
  });
  cache.gc();
}
