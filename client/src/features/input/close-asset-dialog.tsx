import { useMutation } from '@apollo/client/react';
import { TextField, Typography } from '@mui/material';
import { useState } from 'react';
import type { MonthGrid_AssetFragment } from '../../__generated__/graphql';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { Problem } from '../../components/problem';
import { today } from '../../lib/now';
import { forget } from '../../lib/live/touched';
import { REFRESHED, UpdateAsset } from './asset-mutations';
import { useAssetSteps } from './asset-steps';

export interface AssetDialogOfOneProps {
  asset: MonthGrid_AssetFragment;
  onClose: () => void;
}

/** Closes an asset on a day: it keeps its history and counts no more from that month on. */
export function CloseAssetDialog({ asset, onClose }: AssetDialogOfOneProps) {
  const [closedOn, setClosedOn] = useState(asset.closedOn ?? today());
  const steps = useAssetSteps();
  const [update, { loading, error }] = useMutation(UpdateAsset, {
    ...REFRESHED,
    update: (cache) => forget(cache, ['ASSETS']),
  });
  const close = () =>
    update({ variables: { input: { id: asset.id, expectedVersion: asset.version, closedOn } } }).then(
      ({ data }) => {
        if (data) steps.closed(asset, data.updateAsset);
        onClose();
      },
      () => undefined,
    );
  return (
    <ConfirmDialog
      title={`Close ${asset.name}`}
      confirmText="Close"
      busy={loading}
      onConfirm={() => void close()}
      onCancel={onClose}
    >
      {error && <Problem error={error} />}
      <Typography sx={{ mb: 5 }}>
        It counts up to the month before, and its history stays. Enter what it paid out in the accounts that received
        it.
      </Typography>
      <TextField label="Closed on" type="date" value={closedOn} onChange={(event) => setClosedOn(event.target.value)} />
    </ConfirmDialog>
  );
}
