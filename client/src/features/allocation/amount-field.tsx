import { Box, InputBase, Typography } from '@mui/material';
import { useId } from 'react';

export interface AmountFieldProps {
  label: string;
  text: string;
  onType: (text: string) => void;
  onLeave: () => void;
  problem: string | undefined;
  /** Under the field while there is no problem. */
  help: string | undefined;
}

/** A labelled amount, and under it what is wrong with it or what came of it. */
export function AmountField({ label, text, onType, onLeave, problem, help }: AmountFieldProps) {
  const id = useId();
  const helpId = `${id}-help`;
  return (
    <Box>
      <Typography component="label" htmlFor={id} sx={{ display: 'block', fontSize: 13, lineHeight: '18px', mb: 1 }}>
        {label}
      </Typography>
      <InputBase
        id={id}
        fullWidth
        value={text}
        onChange={(event) => onType(event.target.value)}
        onBlur={onLeave}
        slotProps={{
          input: {
            'aria-invalid': problem !== undefined,
            'aria-describedby': helpId,
            inputMode: 'decimal',
            autoComplete: 'off',
            className: 'figures',
            onFocus: (event) => event.target.select(),
          },
        }}
        sx={fieldStyle(problem !== undefined)}
      />
      <Typography
        id={helpId}
        role="status"
        variant="caption"
        sx={{ display: 'block', mt: 1, minHeight: 16, color: problem === undefined ? 'text.secondary' : 'loss' }}
      >
        {problem ?? help}
      </Typography>
    </Box>
  );
}

function fieldStyle(refused: boolean) {
  return {
    borderRadius: '8px',
    border: 1,
    borderColor: refused ? 'loss' : 'fieldBorder',
    bgcolor: 'background.paper',
    height: { xs: 44, md: 36 },
    '& input': { px: 3, py: 0, height: '100%', fontWeight: 550 },
    '&.Mui-focused': {
      borderColor: 'primary.main',
      outline: '2px solid',
      outlineColor: 'primary.main',
      outlineOffset: -1,
    },
    '& input:focus-visible': { outline: 'none' },
  } as const;
}
