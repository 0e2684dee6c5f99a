import { Button, Typography } from '@mui/material';
import type { Step } from '../../lib/undo/undo-history';
import { useNextSteps, useUndo } from '../../lib/undo/use-undo';

/** Says that the targets are saved, and takes it back; no more once something else was done. */
export function SavedTargets({ step }: { step: Step }) {
  const { undo } = useUndo();
  const next = useNextSteps();
  if (next.undo !== step) return null;
  return (
    <>
      <Typography role="status" variant="caption" color="textSecondary">
        Targets saved
      </Typography>
      <Button size="small" onClick={() => void undo(step)}>
        Undo
      </Button>
    </>
  );
}
