import { Box, Button } from '@mui/material';
import type { KeyboardEvent } from 'react';
import type { AmountChoice } from '../lib/parse-amount';

export interface AmountQuestionProps {
  choices: readonly AmountChoice[];
  /** How an amount is written in the field that is asked about. */
  write: (value: string) => string;
  onChoose: (choice: AmountChoice) => void;
  /** Esc: back to the field. */
  onLeave?: () => void;
}

/** Which of two amounts is meant: by click, or with the arrows and Enter. */
export function AmountQuestion({ choices, write, onChoose, onLeave }: AmountQuestionProps) {
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    if (step !== undefined) {
      const at = buttons.findIndex((button) => button === event.target);
      buttons[(at + step + buttons.length) % buttons.length]?.focus();
    } else if (event.key === 'Escape') onLeave?.();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <Box
      role="group"
      aria-label="Which amount is meant?"
      onKeyDown={onKeyDown}
      className="figures"
      sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 1, mt: 1 }}
    >
      {choices.map((choice) => (
        <Button
          key={choice.value}
          size="small"
          variant="outlined"
          onClick={() => onChoose(choice)}
          sx={{ minHeight: { xs: 44, md: 28 }, py: 0, px: 2, minWidth: 0 }}
        >
          {write(choice.value)}
        </Button>
      ))}
    </Box>
  );
}
