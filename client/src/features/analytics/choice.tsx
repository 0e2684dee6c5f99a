import { ToggleButton, ToggleButtonGroup } from '@mui/material';

export interface ChoiceProps<Value extends string> {
  label: string;
  options: readonly (readonly [Value, string])[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few ways to look at a figure. */
export function Choice<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  return (
    <ToggleButtonGroup
      exclusive
      sx={{ width: 'auto', '& .MuiToggleButton-root': { px: 3, whiteSpace: 'nowrap' } }}
      aria-label={label}
      value={value}
      onChange={(_, chosen: Value | null) => chosen !== null && onChange(chosen)}
    >
      {options.map(([key, name]) => (
        <ToggleButton key={key} value={key}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
