import { useState } from 'react';
import type {
  AssetDialog_CategoryFragment,
  Format_CurrencyFragment,
  MonthGrid_AssetFragment,
} from '../../__generated__/graphql';
import { AssetDialog } from './asset-dialog';
import type { AssetTask } from './asset-task';
import { CloseAssetDialog } from './close-asset-dialog';
import { DeleteAssetDialog } from './delete-asset-dialog';
import { ReopenAssetDialog } from './reopen-asset-dialog';

export interface AssetDialogsProps {
  task: AssetTask;
  assets: readonly MonthGrid_AssetFragment[];
  categories: readonly AssetDialog_CategoryFragment[];
  currencies: readonly Format_CurrencyFragment[];
  me: { baseCurrency: string; version: number };
  month: string;
  onClose: () => void;
}

/** The dialog for what was asked for. */
export function AssetDialogs({ task, assets, categories, currencies, me, month, onClose }: AssetDialogsProps) {
  const found = task.type === 'add' ? undefined : assets.find(({ id }) => id === task.assetId);
  // One that is deleted elsewhere meanwhile does not take along what is being typed.
  const [asset, setAsset] = useState(found);
  if (found && found !== asset) setAsset(found);
  const shared = { assets, categories, currencies, me, month, onClose };
  if (task.type === 'add') return <AssetDialog {...shared} />;
  if (!asset) return null;
  if (task.type === 'edit') return <AssetDialog asset={asset} {...shared} />;
  if (task.type === 'close') return <CloseAssetDialog asset={asset} onClose={onClose} />;
  if (task.type === 'reopen') return <ReopenAssetDialog asset={asset} onClose={onClose} />;
  if (task.type === 'delete') return <DeleteAssetDialog asset={asset} onClose={onClose} />;
  return null;
}
