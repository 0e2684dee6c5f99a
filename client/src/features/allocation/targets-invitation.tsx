import { Box, Button, Typography } from '@mui/material';
import { Card } from '../../components/card';

/** Why targets are worth it, while there are none, and the button that starts them. */
export function TargetsInvitation({ onStart }: { onStart: () => void }) {
  return (
    <Card title="Decide where your money should be" sx={{ mt: 6 }}>
      <Box sx={{ maxWidth: 620 }}>
        <Typography color="textSecondary" sx={{ mb: 4 }}>
          Give each category the share of your assets it should have. From then on this page shows how far you have
          drifted, says what to buy with the next amount you put aside, and keeps you from deciding it anew each month.
        </Typography>
        <Button variant="contained" onClick={onStart}>
          Set targets
        </Button>
      </Box>
    </Card>
  );
}
