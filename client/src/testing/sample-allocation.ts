import type { CategoryShare_CategoryFragment, CategoryShare_HoldingFragment } from '../__generated__/graphql';

/** A category of one asset, as the API answers it: Apollo asks for the names of types besides. */
export function shareOf(name: string, value: string, targetPct: string | null): CategoryShare_CategoryFragment {
  const category = { __typename: 'AssetCategory', code: name.toUpperCase(), name, kind: 'ASSET' } as const;
  return Object.assign(
    { __typename: 'AllocationCategory' },
    {
      category: { ...category, marketCapWeighted: false, tradable: true },
      value,
      previousValue: value,
      pct: null,
      previousPct: null,
      targetPct,
      targetValue: null,
      delta: null,
      deltaPct: null,
      action: 'HOLD' as const,
      reason: null,
      assets: [assetOf(name, value)],
    },
  );
}

function assetOf(category: string, value: string): CategoryShare_HoldingFragment {
  const asset = {
    __typename: 'Asset',
    id: `${category} asset`,
    name: `Some ${category}`,
    currency: 'EUR',
    ticker: null,
    marketCap: null,
    subTargetPct: null,
    tradable: null,
    closedOn: null,
    version: 1,
  };
  const unknown = { targetPct: null, targetValue: null, delta: null };
  return Object.assign(
    { __typename: 'AllocationAsset' },
    { asset, open: true, value, previousValue: value, pct: '100.00', ...unknown },
  );
}
