import { useMutation, useQuery } from '@apollo/client/react';
import { Skeleton } from '@mui/material';
import { graphql } from '../../__generated__';
import { addMonths } from '../../../../domain/month';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { Problem } from '../../components/problem';
import { useFormat } from '../../lib/format-context';
import { isClosed } from '../../lib/is-closed';
import { currentMonth } from '../../lib/now';
import { forget } from '../../lib/live/touched';
import { DeleteAsset, REFRESHED } from './asset-mutations';
import type { AssetDialogOfOneProps } from './close-asset-dialog';

const ValuesToLose = graphql(`
  query ValuesToLose($from: String!, $to: String!, $assetId: ID!) {
    assetInputs(from: $from, to: $to, assetId: $assetId) {
      id
      assetId
      month
    }
  }
`);

/** Deletes an asset after saying what goes with it. */
export function DeleteAssetDialog({ asset, onClose }: AssetDialogOfOneProps) {
  const format = useFormat();
  const to = addMonths(currentMonth(), 12);
  const values = useQuery(ValuesToLose, {
    variables: { from: addMonths(to, -599), to, assetId: asset.id },
    fetchPolicy: 'network-only',
  });
  const [remove, { loading, error }] = useMutation(DeleteAsset, {
    ...REFRESHED,
    update: (cache) => forget(cache, ['ASSETS']),
  });
  const confirm = () => remove({ variables: { id: asset.id } }).then(onClose, () => undefined);
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
