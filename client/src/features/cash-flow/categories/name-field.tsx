import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { lineFieldStyle } from '../entries/line-field';

export interface NameFieldProps {
  label: string;
  placeholder?: string;
  value: string;
  problem: string | undefined;
  autoFocus?: boolean;
  onChange: (name: string) => void;
  onSubmit: () => void;
  onCancel?: () => void;
}

/** A name in a list: Enter sends it, Esc leaves it. */
export function NameField({
  label,
  placeholder,
  value,
  problem,
  autoFocus,
  onChange,
  onSubmit,
  onCancel,
}: NameFieldProps) {
  const problemId = useId();
  return (
    <Box sx={{ flex: 1, minWidth: 0 }}>
      <Box
        component="input"
        aria-label={label}
        placeholder={placeholder}
        aria-invalid={problem !== undefined}
        {...(problem === undefined ? {} : { 'aria-describedby': problemId })}
        {...(autoFocus ? { autoFocus } : {})}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onSubmit();
          if (event.key !== 'Escape' || !onCancel) return;
          // Only the field is left, not the dialog around it.
          event.stopPropagation();
          onCancel();
        }}
        sx={lineFieldStyle}
      />
      {problem !== undefined && (
        <Typography id={problemId} role="alert" variant="caption" sx={{ color: 'loss', display: 'block', mt: 1 }}>
          {problem}
        </Typography>
      )}
    </Box>
  );
}
