import { Box, Button, Typography } from '@mui/material';
import type { Ref } from 'react';
import { AmountQuestion } from '../../components/amount-question';
import type { AmountChoice } from '../../lib/parse-amount';

/** What has to be said about an amount, or asked, before it can be saved. */
export type Remark =
  | { kind: 'invalid' | 'refused'; text: string }
  | { kind: 'asked'; choices: readonly AmountChoice[]; column: boolean }
  /** What another window has stored since this was begun, as figures are written; null where it took the value away. */
  | { kind: 'conflict'; theirs: string | null };

export interface CellRemarkProps {
  id: string;
  ref: Ref<HTMLDivElement>;
  remark: Remark;
  write: (amount: string) => string;
  onAnswer: (choice: AmountChoice) => void;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  /** Esc: back to the field. */
  onLeave: () => void;
}

/** Under a cell: what is wrong with it, or what only the person can say. */
export function CellRemark({ id, ref, remark, write, onAnswer, onKeepMine, onTakeTheirs, onLeave }: CellRemarkProps) {
  if (remark.kind === 'asked') {
    return (
      <Box ref={ref}>
        <Line id={id} colour="notice">
          {remark.column ? 'Which, in the pasted column?' : 'Which do you mean?'}
        </Line>
        <AmountQuestion choices={remark.choices} write={write} onChoose={onAnswer} onLeave={onLeave} />
      </Box>
    );
  }
  if (remark.kind === 'conflict') {
    return (
      <Box ref={ref} onKeyDown={(event) => event.key === 'Escape' && onLeave()}>
        <Line id={id} colour="notice">
          {remark.theirs === null ? 'Removed' : `Now ${remark.theirs}`}, by another window
        </Line>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 1, mt: 1 }}>
          <Answer onClick={onKeepMine}>Keep mine</Answer>
          <Answer onClick={onTakeTheirs}>Take theirs</Answer>
        </Box>
      </Box>
    );
  }
  return (
    <Box ref={ref}>
      <Line id={id} colour="loss">
        {remark.text}
      </Line>
    </Box>
  );
}

function Line({ id, colour, children }: { id: string; colour: 'loss' | 'notice'; children: string | string[] }) {
  return (
    <Typography
      id={id}
      variant="caption"
      role="alert"
      sx={{ display: 'block', color: colour, mt: 1, textAlign: 'right', overflowWrap: 'anywhere' }}
    >
      {children}
    </Typography>
  );
}

function Answer({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <Button
      size="small"
      variant="outlined"
      onClick={onClick}
      sx={{ minHeight: { xs: 44, md: 28 }, py: 0, px: 2, minWidth: 0 }}
    >
      {children}
    </Button>
  );
}
