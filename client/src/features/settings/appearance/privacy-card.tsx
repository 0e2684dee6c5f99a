import { FormControlLabel, Switch, Typography } from '@mui/material';
import { Card } from '../../../components/card';
import { usePrivacy } from '../../../lib/privacy';

/** Masks every amount on this device, for a train or a screen that is shared. */
export function PrivacyCard() {
  const { masked, setMasked } = usePrivacy();
  return (
    <Card title="Privacy" sx={{ mt: 6 }}>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        On this device only. Percentages stay readable; amounts show as dots until you turn it off.
      </Typography>
      <FormControlLabel
        control={<Switch checked={masked} onChange={(_, checked) => setMasked(checked)} />}
        label="Hide amounts"
        sx={{ minHeight: 44 }}
      />
    </Card>
  );
}
