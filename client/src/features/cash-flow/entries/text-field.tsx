import { Box } from '@mui/material';
import { LineField, lineFieldStyle, type LineFieldProps } from './line-field';

export interface TextFieldProps extends Pick<LineFieldProps, 'flex'> {
  label: string;
  placeholder?: string;
  value: string;
  problem?: string | undefined;
  type?: 'text' | 'date';
  onChange: (value: string) => void;
}

/** A text or a day in a line. */
export function TextField({
  label,
  placeholder = label,
  value,
  problem,
  type = 'text',
  flex,
  onChange,
}: TextFieldProps) {
  return (
    <LineField problem={problem} flex={flex}>
      {(aria) => (
        <Box
          component="input"
          type={type}
          aria-label={label}
          {...aria}
          {...(type === 'date' ? { min: '1900-01-01', max: '2199-12-31' } : { placeholder, autoComplete: 'off' })}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          sx={lineFieldStyle}
        />
      )}
    </LineField>
  );
}
