import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { AllocationTargetInput } from '../../__generated__/graphql';
import { problemText } from '../../lib/api-error';
import { useSetTargets } from './use-set-targets';

export interface SavedTargetsProps {
  month: string;
  /** The targets as they were before. */
  undo: AllocationTargetInput[];
  onUndone: () => void;
}

/** Says that the targets are saved, and takes it back. */
export function SavedTargets({ month, undo, onUndone }: SavedTargetsProps) {
  const { setTargets, setting } = useSetTargets(month);
  const [problem, setProblem] = useState<string>();
  const takeBack = () => setTargets(undo).then(onUndone, (error: unknown) => setProblem(problemText(error)));
  return (
    <>
      <Typography role="status" variant="caption" color="textSecondary">
        {problem ?? 'Targets saved'}
      </Typography>
      <Button size="small" disabled={setting} onClick={() => void takeBack()}>
        Undo
      </Button>
    </>
  );
}
