import { Button } from '@mui/material';
import { problemText } from '../lib/api-error';
import { NoticeBar } from './notice-bar';

export interface ProblemProps {
  error: unknown;
  onRetry?: () => void;
}

/** Says what went wrong, and offers to try again where that can help. */
export function Problem({ error, onRetry }: ProblemProps) {
  return (
    <NoticeBar
      action={
        onRetry && (
          <Button size="small" color="inherit" onClick={onRetry} sx={{ my: -1 }}>
            Try again
          </Button>
        )
      }
    >
      {problemText(error)}
    </NoticeBar>
  );
}
