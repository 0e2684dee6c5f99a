import { Alert, Button } from '@mui/material';
import { problemText } from '../lib/api-error';

export interface ProblemProps {
  error: unknown;
  onRetry?: () => void;
}

/** Says what went wrong, and offers to try again where that can help. */
export function Problem({ error, onRetry }: ProblemProps) {
  return (
    <Alert
      severity="error"
      variant="outlined"
      action={
        onRetry && (
          <Button size="small" color="inherit" onClick={onRetry}>
            Try again
          </Button>
        )
      }
      sx={{ alignItems: 'center', mb: 6 }}
    >
      {problemText(error)}
    </Alert>
  );
}
