import { Box } from '@mui/material';
import { useMemo, useState, type ReactNode } from 'react';
import { nameOrder } from '../../../../domain/names';
import { HUNDRED } from '../../../../domain/percentages';
import { graphql } from '../../__generated__';
import type { Workspace_AllocationFragment } from '../../__generated__/graphql';
import { AllocationHeadline } from './allocation-headline';
import { AllocationEmpty } from './allocation-empty';
import type { ShareCategory } from './category-share';
import { belowShares } from './allocation-columns';
import { CashCard } from './cash-card';
import { CurrentShares, type CurrentSharesProps } from './current-shares';
import { RebalancingSkeleton } from './rebalancing-skeleton';
import { SavedTargets } from './saved-targets';
import { TargetsInvitation } from './targets-invitation';
import { UnpricedNotice } from './unpriced-notice';
import { useSharesView } from './use-shares-view';
import { useFormat } from '../../lib/format-context';
import type { Step } from '../../lib/undo/undo-history';
import { InPlace } from '../../components/in-place';
import { OnDemand } from '../../components/on-demand';
import { onDemand } from '../../lib/on-demand';

// What lies below the fold comes after the first paint, and what is only opened now and then when it is.
const RebalancingCard = onDemand(() => import('./rebalancing-card').then((module) => module.RebalancingCard));
const EditedShares = onDemand(() => import('./edited-shares').then((module) => module.EditedShares));
const AssetTargetDialog = onDemand(() => import('./asset-target-dialog').then((module) => module.AssetTargetDialog));

graphql(`
  fragment Workspace_allocation on Allocation {
    ...AllocationHeadline_allocation
    priced
    unallocatedPct
    categories {
      ...CategoryShare_category
    }
    unpriced {
      ...UnpricedNotice_item
    }
  }
`);

export interface AllocationWorkspaceProps {
  allocation: Workspace_AllocationFragment;
  minorUnits: number;
  /** Whether another month is on its way. */
  pending: boolean;
  /** Whether the history holds anything. */
  recorded: boolean;
  editing: boolean;
  onEditing: (editing: boolean) => void;
  history: ReactNode;
}

/** One month of the allocation, and what can be done about it. Targets being edited outlast a change of month. */
export function AllocationWorkspace(props: AllocationWorkspaceProps) {
  const { allocation, minorUnits, pending, recorded, editing, onEditing, history } = props;
  const { unpriced, month, currency, total, unallocatedPct } = allocation;
  const { locale } = useFormat();
  const categories = useMemo(() => withAssetsByName(allocation.categories, locale), [allocation.categories, locale]);
  const view = useSharesView();
  const [saved, setSaved] = useState<Step>();
  const [editedAsset, setEditedAsset] = useState<string>();
  const edited = categories.find(({ assets }) => assets.some(({ asset }) => asset.id === editedAsset));
  const cash = categories.find(({ category }) => category.code === 'CASH');
  const targeted = categories.some(({ targetPct }) => targetPct !== null);
  if (!editing && categories.every(({ assets }) => assets.length === 0)) {
    return <AllocationEmpty month={month} elsewhere={recorded} />;
  }

  const shares: CurrentSharesProps = {
    view,
    categories,
    month,
    currency,
    total,
    targetSum: HUNDRED.minus(unallocatedPct),
    onEditAsset: ({ asset }) => setEditedAsset(asset.id),
  };
  const current = <CurrentShares {...shares} aside={saved && <SavedTargets step={saved} />} />;
  return (
    <>
      <Box sx={{ opacity: pending ? 0.6 : 1, transition: 'opacity 150ms' }} aria-busy={pending}>
        <AllocationHeadline allocation={allocation} />
        <UnpricedNotice items={unpriced} />
        {!allocation.priced ? null : editing ? (
          <OnDemand fallback={current} onGiveUp={() => onEditing(false)}>
            <EditedShares
              {...shares}
              onLeave={(step) => {
                setSaved(step);
                onEditing(false);
              }}
            />
          </OnDemand>
        ) : (
          current
        )}
        {targeted && allocation.priced && (
          <InPlace fallback={<RebalancingSkeleton />}>
            <RebalancingCard categories={categories} month={month} currency={currency} minorUnits={minorUnits} />
          </InPlace>
        )}
        {!targeted && !editing && <TargetsInvitation onStart={() => onEditing(true)} />}
        <Box sx={belowShares}>
          {history}
          {cash && <CashCard cash={cash} currency={currency} />}
        </Box>
      </Box>
      <OnDemand onGiveUp={() => setEditedAsset(undefined)}>
        {edited && editedAsset && (
          <AssetTargetDialog
            entry={edited}
            assetId={editedAsset}
            month={month}
            onClose={() => setEditedAsset(undefined)}
          />
        )}
      </OnDemand>
    </>
  );
}

/** The assets of each category in the order of their names. */
function withAssetsByName(categories: readonly ShareCategory[], locale: string): ShareCategory[] {
  const compare = nameOrder(locale);
  return categories.map((category) => ({
    ...category,
    assets: category.assets.toSorted((a, b) => compare(a.asset.name, b.asset.name)),
  }));
}
