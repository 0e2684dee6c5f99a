import type { CategoryShare_CategoryFragment } from '../__generated__/graphql';

/** A category without assets, as the API answers it: Apollo asks for the names of types besides. */
export function shareOf(name: string, value: string, targetPct: string | null): CategoryShare_CategoryFragment {
  const category = { __typename: 'AssetCategory', code: name.toUpperCase(), name, kind: 'ASSET' } as const;
  return Object.assign(
    { __typename: 'AllocationCategory' },
    {
      category: { ...category, marketCapWeighted: false },
      value,
      previousValue: value,
      pct: null,
      previousPct: null,
      targetPct,
      targetValue: null,
      delta: null,
      deltaPct: null,
      action: 'HOLD' as const,
      assets: [],
    },
  );
}
