import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { LineField, lineFieldStyle, type LineFieldProps } from './line-field';

export interface SelectFieldProps extends Pick<LineFieldProps, 'flex'> {
  label: string;
  value: string;
  problem?: string | undefined;
  onChange: (value: string) => void;
  /** Its options. */
  children: ReactNode;
}

/** A choice of a few in a line. */
export function SelectField({ label, value, problem, flex, onChange, children }: SelectFieldProps) {
  return (
    <LineField problem={problem} flex={flex}>
      {(aria) => (
        <Box
          component="select"
          aria-label={label}
          {...aria}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          sx={lineFieldStyle}
        >
          {children}
        </Box>
      )}
    </LineField>
  );
}
