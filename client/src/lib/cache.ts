import { InMemoryCache } from '@apollo/client';

/** The normalised cache: reference data by code, everything else by id, what is computed as part of its query. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      AssetCategory: { keyFields: ['code'] },
      Currency: { keyFields: ['code'] },
      NetWorth: { keyFields: false },
      NetWorthPoint: { keyFields: false },
    },
  });
}
