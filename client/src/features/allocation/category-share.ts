import type { ReactNode } from 'react';
import type { Decimal } from '../../../../domain/money';
import { graphql } from '../../__generated__';
import type { CategoryShare_CategoryFragment, CategoryShare_HoldingFragment } from '../../__generated__/graphql';

// What rows and cards show of a category and of the assets in it.
graphql(`
  fragment CategoryShare_category on AllocationCategory {
    category {
      code
      name
      kind
      marketCapWeighted
      tradable
    }
    value
    previousValue
    pct
    previousPct
    targetPct
    targetValue
    delta
    deltaPct
    action
    reason
    assets {
      ...CategoryShare_holding
    }
  }
`);

graphql(`
  fragment CategoryShare_holding on AllocationAsset {
    asset {
      ...CategoryShare_asset
    }
    open
    value
    previousValue
    pct
    targetPct
    targetValue
    delta
  }
`);

graphql(`
  fragment CategoryShare_asset on Asset {
    id
    name
    currency
    ticker
    marketCap
    subTargetPct
    tradable
    closedOn
    version
  }
`);

export type ShareCategory = CategoryShare_CategoryFragment;
export type ShareHolding = CategoryShare_HoldingFragment;

/** What the table and the cards are given alike. */
export interface SharesProps {
  categories: readonly ShareCategory[];
  month: string;
  currency: string;
  total: string;
  /** What all targets add up to. */
  targetSum: Decimal;
  /** What stands in the place of a target while targets are edited. */
  targetField?: (category: ShareCategory['category']) => ReactNode;
  /** Opens the dialog for the target of one asset inside its category. */
  onEditAsset: (holding: ShareHolding) => void;
}
