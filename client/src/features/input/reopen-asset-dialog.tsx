import { useMutation } from '@apollo/client/react';
import { FormControlLabel, Radio, RadioGroup, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { Problem } from '../../components/problem';
import { useFormat } from '../../lib/format-context';
import { isClosed } from '../../lib/is-closed';
import { today } from '../../lib/now';
import { forget } from '../../lib/live/touched';
import { REFRESHED, UpdateAsset } from './asset-mutations';
import { useAssetSteps } from './asset-steps';
import type { AssetDialogOfOneProps } from './close-asset-dialog';

/** Opens a closed asset again from a day on, or takes its closing back; one that would close later just stays open. */
export function ReopenAssetDialog({ asset, onClose }: AssetDialogOfOneProps) {
  const format = useFormat();
  // As it was when it was asked: the answer clears it before the dialog is gone.
  const [closedOn] = useState(asset.closedOn ?? '');
  const closed = isClosed(closedOn);
  const [isMistake, setIsMistake] = useState(false);
  const [day, setDay] = useState(today());
  const steps = useAssetSteps();
  const [update, { loading, error }] = useMutation(UpdateAsset, {
    ...REFRESHED,
    update: (cache) => forget(cache, ['ASSETS']),
  });
  const reopen = () => {
    const reopenedOn = isMistake || !closed ? closedOn : day;
    const input = { id: asset.id, expectedVersion: asset.version, closedOn: null, reopenedOn };
    return update({ variables: { input } }).then(
      ({ data }) => {
        if (data) steps.reopened(asset, data.updateAsset, reopenedOn);
        onClose();
      },
      () => undefined,
    );
  };
  const hasGap = day.slice(0, 7) > closedOn.slice(0, 7);
  return (
    <ConfirmDialog
      title={closed ? `Reopen ${asset.name}` : `Keep ${asset.name} open`}
      confirmText={closed ? 'Reopen' : 'Keep open'}
      busy={loading}
      onConfirm={() => void reopen()}
      onCancel={onClose}
    >
      {error && <Problem error={error} />}
      <Typography sx={{ mb: closed ? 3 : 0 }}>
        {closed ? `It was closed on ${format.date(closedOn)}.` : `It is not closed on ${format.date(closedOn)}.`}
      </Typography>
      {closed && (
        <>
          <RadioGroup
            aria-label="What happened"
            value={isMistake ? 'mistake' : 'again'}
            onChange={(_, value) => setIsMistake(value === 'mistake')}
          >
            <FormControlLabel value="again" control={<Radio />} label="It is open again" sx={{ minHeight: 44 }} />
            <FormControlLabel
              value="mistake"
              control={<Radio />}
              label="The closing was a mistake"
              sx={{ minHeight: 44 }}
            />
          </RadioGroup>
          {isMistake ? (
            <Typography sx={{ mt: 3 }}>
              Its last value holds for the months since, as if it had never been closed.
            </Typography>
          ) : (
            <TextField
              label="Open again from"
              type="date"
              value={day}
              onChange={(event) => setDay(event.target.value)}
              helperText={
                hasGap
                  ? 'Until then it stays worth nothing. Enter what it is worth now.'
                  : 'That is no later month: it counts as if it had never been closed.'
              }
              sx={{ mt: 3 }}
            />
          )}
        </>
      )}
    </ConfirmDialog>
  );
}
