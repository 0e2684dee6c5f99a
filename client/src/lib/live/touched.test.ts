import { expect, it } from 'vitest';
import { loadSchema } from '../../../../wiring/schema';
import type { BooksArea } from '../../__generated__/graphql';
import { createCache } from '../cache';
import { forget, isTouched } from './touched';

/** What no change of one's books alters, or what is asked for anew each time. */
const apart = /^(assetCategories|currencies|health|exportData|exportPart|importStatus|platformMetrics|benchmarks)$/;

it('every answer is dropped by what makes it untrue: none that the API gives is forgotten', () => {
  const fields = Object.keys(loadSchema().schema.getQueryType()?.getFields() ?? {});
  const left = fields.filter((field) => !isTouched(field, ['EVERYTHING']) && !apart.test(field));
  expect([left, fields.filter((field) => apart.test(field) && isTouched(field, ['EVERYTHING']))]).toEqual([[], []]);
});

it.each([
  ['TRANSACTIONS', ['accountCheck', 'auditEvents', 'budgets', 'cashFlow', 'transactions']],
  ['CATEGORIES', ['accountCheck', 'auditEvents', 'budgets', 'cashFlow', 'categories', 'transactions']],
  ['BUDGETS', ['auditEvents', 'budgets']],
] satisfies [BooksArea, string[]][])('a change of %s touches what it is shown in, and no more', (area, fields) => {
  const all = Object.keys(loadSchema().schema.getQueryType()?.getFields() ?? {});
  expect(all.filter((field) => isTouched(field, [area])).sort()).toEqual(fields);
});

it('what the screen keeps up to date itself stays, by its field and its arguments', () => {
  const cache = createCache();
  cache.restore({
    ROOT_QUERY: {
      __typename: 'Query',
      'cashFlow:{"from":"2026-10"}': 1,
      'cashFlow:{"from":"2026-11"}': 2,
      categories: [],
      transactions: [],
    },
  });
  forget(cache, ['TRANSACTIONS'], (field, stored) => field === 'cashFlow' && stored.includes('2026-11'));
  expect(Object.keys(cache.extract()['ROOT_QUERY'] ?? {})).toEqual([
    '__typename',
    'cashFlow:{"from":"2026-11"}',
    'categories',
  ]);
});
