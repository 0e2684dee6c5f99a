import { useMutation, useQuery } from '@apollo/client/react';
import { Skeleton } from '@mui/material';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { Problem } from '../../components/problem';
import { useFormat } from '../../lib/format-context';
import { isClosed } from '../../lib/is-closed';
import { forget } from '../../lib/live/touched';
import { AssetInUse, canBeMadeAgain, everyValueOf } from './asset-in-use';
import { DeleteAsset, REFRESHED } from './asset-mutations';
import { useAssetSteps } from './asset-steps';
import type { AssetDialogOfOneProps } from './close-asset-dialog';

/** Deletes an asset after saying what goes with it. */
export function DeleteAssetDialog({ asset, onClose }: AssetDialogOfOneProps) {
  const format = useFormat();
  const values = useQuery(AssetInUse, { variables: everyValueOf(asset.id), fetchPolicy: 'network-only' });
  const steps = useAssetSteps();
  const [remove, { loading, error }] = useMutation(DeleteAsset, {
    ...REFRESHED,
    update: (cache) => forget(cache, ['ASSETS']),
  });
  const confirm = () =>
    remove({ variables: { id: asset.id } }).then(
      ({ data }) => {
        if (data && values.data && canBeMadeAgain(asset.id, values.data)) steps.deleted(data.deleteAsset);
        onClose();
      },
      () => undefined,
    );
  const months = values.data?.assetInputs.map(({ month }) => month) ?? [];
  const [first, last] = [months[0], months.at(-1)];

  return (
    <ConfirmDialog
      title={`Delete ${asset.name}?`}
      confirmText="Delete"
      destructive
      busy={loading}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      {error && <Problem error={error} />}
      {values.loading && <Skeleton width="80%" />}
      {values.data && !first && 'No value was ever entered for it.'}
      {first && last && first === last && `Its value of ${format.month(first)} is deleted with it.`}
      {first &&
        last &&
        first !== last &&
        `Its ${months.length} values, ${format.month(first)} to ${format.month(last)}, are deleted with it, and your net worth of those months changes.`}
      {first && !isClosed(asset.closedOn) && ' To keep its history, close it instead.'}
    </ConfirmDialog>
  );
}
