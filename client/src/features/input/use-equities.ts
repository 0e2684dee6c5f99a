import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { graphql } from '../../__generated__';
import type { MonthGrid_EquityFragment, MonthGrid_ValuationFragment } from '../../__generated__/graphql';

graphql(`
  fragment MonthGrid_equity on Equity {
    id
    assetId
    currency
    value
    leftOut
  }
`);

const EquitiesOfMonth = graphql(`
  query EquitiesOfMonth($month: String!) {
    equities(month: $month) {
      ...MonthGrid_equity
    }
  }
`);

export type Equities = ReadonlyMap<string, MonthGrid_EquityFragment>;

/** The equities of a month as it is stored. They come after the month itself, and only where a debt is secured on something. */
export function useEquities(month: string, rows: readonly MonthGrid_ValuationFragment[]): Equities {
  const skip = !rows.some(({ asset }) => asset.secures !== null);
  const { data, previousData } = useQuery(EquitiesOfMonth, { variables: { month }, skip });
  // What was there stays until it is asked anew.
  const equities = skip ? undefined : (data ?? previousData)?.equities;
  return useMemo(() => new Map(equities?.map((equity) => [equity.assetId, equity])), [equities]);
}
