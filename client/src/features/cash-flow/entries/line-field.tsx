import { Box, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';

export interface LineFieldProps {
  problem: string | undefined;
  /** How the field shares the line: a flex value, on a phone and on a wide window. */
  flex: string | { xs: string; md: string };
  /** The field, which is to carry these. */
  children: (aria: { 'aria-invalid': boolean; 'aria-describedby'?: string }) => ReactNode;
}

/** A field of a line of entry fields, with what is wrong with it said below. */
export function LineField({ problem, flex, children }: LineFieldProps) {
  const problemId = useId();
  return (
    <Box sx={{ flex, minWidth: 0 }}>
      {children({
        'aria-invalid': problem !== undefined,
        ...(problem === undefined ? {} : { 'aria-describedby': problemId }),
      })}
      {problem !== undefined && (
        <Typography id={problemId} role="alert" variant="caption" sx={{ display: 'block', color: 'loss', mt: 1 }}>
          {problem}
        </Typography>
      )}
    </Box>
  );
}

/** A field as it looks in a line: no higher than a row, and 44 pixels on phones. */
export const lineFieldStyle = {
  width: '100%',
  boxSizing: 'border-box',
  minHeight: { xs: 44, md: 34 },
  px: 2,
  font: 'inherit',
  fontSize: { xs: 16, md: 14 },
  color: 'text.primary',
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'fieldBorder',
  borderRadius: '6px',
  '&::placeholder': { color: 'text.secondary', opacity: 1 },
  '&[aria-invalid="true"]': { borderColor: 'loss' },
  '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -1 },
} as const;

/** How a line of entry fields is laid out: in one line where the window is wide, however little there is beside it. */
export const entryLineStyle = {
  display: 'flex',
  flexWrap: { xs: 'wrap', md: 'nowrap' },
  alignItems: 'flex-start',
  gap: { xs: 2, md: 1 },
  '& + &': { mt: { xs: 2, md: 1 } },
  // Of the room there is, what stands in the fields gets most.
  '& input, & select': { px: { md: 1.5 } },
} as const;
