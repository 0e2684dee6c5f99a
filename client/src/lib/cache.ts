import { InMemoryCache } from '@apollo/client';
import { computedAnswers } from './computed-answers';
import { keysetPages } from './keyset-pages';

/** The normalised cache: reference data by code, everything else by id, what is computed by the question it answers. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          // Each page by itself: who shows the list puts them together.
          transactions: { keyArgs: ['filter', 'nextToken'], merge: false },
          auditEvents: keysetPages([]),
          ...computedAnswers,
        },
      },
      AssetCategory: { keyFields: ['code'] },
      Currency: { keyFields: ['code'] },
    },
  });
}
