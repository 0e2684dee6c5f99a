import { gql } from '@apollo/client';
import { getNamedType, GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { loadSchema } from '../../../wiring/schema';
import { createCache } from './cache';
import { computedAnswers } from './computed-answers';

const dashboard = gql`
  query AllocationOnCard($month: String!) {
    allocation(month: $month) {
      total
      categories {
        category {
          code
        }
        value
      }
    }
  }
`;
const allocationPage = gql`
  query AllocationOnPage($month: String!) {
    allocation(month: $month) {
      total
      unallocatedPct
      categories {
        category {
          code
        }
        value
        assets {
          value
        }
      }
    }
  }
`;
const cash = {
  __typename: 'AllocationCategory',
  category: { __typename: 'AssetCategory', code: 'CASH' },
  value: '5.00',
};
const seenOnDashboard = { allocation: { __typename: 'Allocation', total: '5.00', categories: [cash] } };
const seenOnPage = {
  allocation: {
    ...seenOnDashboard.allocation,
    unallocatedPct: '100.00',
    categories: [{ ...cash, assets: [{ __typename: 'AllocationAsset', value: '5.00' }] }],
  },
};
const variables = { month: '2026-11' };

describe('what one screen was told of a month', () => {
  it('is still there after another screen asked for other fields of the same month', () => {
    const cache = createCache();
    cache.writeQuery({ query: allocationPage, variables, data: seenOnPage });
    cache.writeQuery({ query: dashboard, variables, data: seenOnDashboard });
    expect(cache.readQuery({ query: allocationPage, variables })).toEqual(seenOnPage);
    expect(cache.readQuery({ query: dashboard, variables })).toEqual(seenOnDashboard);
  });

  it('is added to by what another screen asks for', () => {
    const cache = createCache();
    cache.writeQuery({ query: dashboard, variables, data: seenOnDashboard });
    cache.writeQuery({ query: allocationPage, variables, data: seenOnPage });
    expect(cache.readQuery({ query: allocationPage, variables })).toEqual(seenOnPage);
  });

  it.each([
    ['a figure that differs', { total: '6.00', categories: [{ ...cash, value: '6.00' }] }],
    [
      'a row that came',
      { total: '5.00', categories: [cash, { ...cash, category: { ...cash.category, code: 'ETF' } }] },
    ],
    [
      'a row that became another',
      { total: '5.00', categories: [{ ...cash, category: { ...cash.category, code: 'ETF' } }] },
    ],
    ['rows that went', { total: '5.00', categories: [] }],
    ['rows that nobody knows any more', { total: '5.00', categories: null }],
  ])('is never mixed with %s: then the new answer alone counts', (_, changed) => {
    const cache = createCache();
    cache.writeQuery({ query: allocationPage, variables, data: seenOnPage });
    const data = { allocation: { __typename: 'Allocation', ...changed } };
    cache.writeQuery({ query: dashboard, variables, data });
    expect(cache.readQuery({ query: dashboard, variables })).toEqual(data);
    expect(cache.readQuery({ query: allocationPage, variables })).toBeNull();
  });

  it('is another answer for another month', () => {
    const cache = createCache();
    cache.writeQuery({ query: allocationPage, variables, data: seenOnPage });
    cache.writeQuery({ query: dashboard, variables: { month: '2026-10' }, data: seenOnDashboard });
    expect(cache.readQuery({ query: allocationPage, variables: { month: '2026-10' } })).toBeNull();
  });
});

it('holds for every computed answer that screens share', () => {
  const fields = Object.values(loadSchema().schema.getQueryType()?.getFields() ?? {});
  // Lists read page by page, and what one screen alone asks for.
  const apart =
    /^(accountCheck|auditEvents|health|transactions|exportData|exportPart|importStatus|marketCapHistory|platformMetrics|benchmarks|allocationHistory|netWorthProjection|publishedRates|rebalancing)$/;
  const computed = fields.filter(({ name, type }) => {
    const named = getNamedType(type);
    const known = named instanceof GraphQLObjectType ? named.getFields() : {};
    return !apart.test(name) && !('id' in known) && !('code' in known);
  });
  expect(computed.map(({ name }) => name).sort()).toEqual(Object.keys(computedAnswers).sort());
});
