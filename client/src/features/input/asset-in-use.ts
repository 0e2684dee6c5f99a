import { graphql } from '../../__generated__';
import type { AssetInUseQuery } from '../../__generated__/graphql';
import { addMonths } from '../../../../domain/month';
import { currentMonth } from '../../lib/now';

/** What hangs on an asset, and what it is that a new one could not be told. */
export const AssetInUse = graphql(`
  query AssetInUse($from: String!, $to: String!, $assetId: ID!) {
    assetInputs(from: $from, to: $to, assetId: $assetId) {
      id
      assetId
      month
      version
    }
    transactions(filter: { accountId: $assetId }, limit: 1) {
      items {
        id
      }
    }
    assets(includeClosed: true) {
      id
      closedOn
      reopenedOn
      marketCap
      subTargetPct
      secures {
        id
      }
      account {
        id
      }
    }
  }
`);

/** All that can ever be entered for it. */
export function everyValueOf(assetId: string) {
  const to = addMonths(currentMonth(), 12);
  return { from: addMonths(to, -599), to, assetId };
}

/**
 * Whether it can be deleted and made again as it was: nothing was entered for it, but for the value it came with, and
 * nothing goes through it or is linked to it.
 */
export function canBeMadeAgain(assetId: string, inUse: AssetInUseQuery, cameWith?: { month: string }): boolean {
  const { assetInputs, transactions, assets } = inUse;
  const itself = assets.find(({ id }) => id === assetId);
  return (
    assetInputs.every(({ month, version }) => month === cameWith?.month && version === 1) &&
    transactions.items.length === 0 &&
    assets.every(({ secures, account }) => secures?.id !== assetId && account?.id !== assetId) &&
    [itself?.closedOn, itself?.reopenedOn, itself?.marketCap, itself?.subTargetPct].every((each) => !each)
  );
}
