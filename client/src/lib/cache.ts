import { InMemoryCache } from '@apollo/client';
import { keysetPages } from './keyset-pages';

/** The normalised cache: reference data by code, everything else by id, what is computed as part of its query. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          expenses: keysetPages(['from', 'to', 'categoryCode', 'subcategoryId', 'search']),
          auditEvents: keysetPages([]),
          incomes: keysetPages(['from', 'to', 'categoryCode', 'search']),
        },
      },
      AssetCategory: { keyFields: ['code'] },
      IncomeCategory: { keyFields: ['code'] },
      ExpenseCategory: { keyFields: ['code'] },
      Currency: { keyFields: ['code'] },
      NetWorth: { keyFields: false },
      NetWorthPoint: { keyFields: false },
    },
  });
}
