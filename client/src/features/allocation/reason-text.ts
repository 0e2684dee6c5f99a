import type { RebalancingReason } from '../../__generated__/graphql';

/** Why a plan leaves a category as it is, in a few words that follow its action or its name. */
export const reasonWords: Record<RebalancingReason, string> = {
  NO_TARGET: 'no target',
  UNPRICED: 'part of it has no rate',
  NOT_TRADABLE: 'cannot be traded',
  TOTAL_UNKNOWN: 'not sold while something has no rate',
};
