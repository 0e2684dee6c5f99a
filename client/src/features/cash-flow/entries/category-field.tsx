import { Autocomplete, Box } from '@mui/material';
import { useState, type Ref } from 'react';
import { choiceText, offers, type Choice, type NewSubcategory, type Option } from './choices';
import { lineFieldStyle } from './line-field';

export interface CategoryFieldProps {
  choices: readonly Choice[];
  value: Choice | null;
  onChange: (choice: Choice | null) => void;
  /** Makes a subcategory of what was typed; without it, that is not offered. */
  onCreate?: (wanted: NewSubcategory) => void;
  aria: { 'aria-invalid': boolean; 'aria-describedby'?: string };
  autoFocus?: boolean;
}

/** Category and subcategory in one field: typing searches both, Enter or leaving the field takes the first. */
export function CategoryField({ choices, value, onChange, onCreate, aria, autoFocus = false }: CategoryFieldProps) {
  const [typed, setTyped] = useState('');
  const searching = typed.trim() !== '' && typed !== (value === null ? '' : choiceText(value));

  function take(option: Option | null, reason: string) {
    // Leaving the field takes what was searched for, and never makes something new by accident.
    if (reason === 'blur' && (!searching || option === null || 'create' in option)) return;
    if (option !== null && 'create' in option) onCreate?.(option);
    else onChange(option);
  }

  return (
    <Autocomplete<Option>
      options={offers(choices, searching ? typed : '', onCreate !== undefined)}
      value={value}
      inputValue={typed}
      onInputChange={(_, next) => setTyped(next)}
      onChange={(_, option, reason) => take(option, reason)}
      filterOptions={(all) => all}
      getOptionLabel={optionText}
      getOptionKey={optionText}
      isOptionEqualToValue={(option, chosen) => optionText(option) === optionText(chosen)}
      autoHighlight
      autoSelect
      selectOnFocus
      noOptionsText="No category of this name"
      slotProps={{ popper: { placement: 'bottom-start', sx: { minWidth: 260 } }, listbox: { sx: listStyle } }}
      renderOption={({ key, ...item }, option) => (
        <li key={key} {...item}>
          <Box component="span" sx={optionStyle(option)}>
            {optionText(option)}
          </Box>
        </li>
      )}
      renderInput={({ slotProps: { input, htmlInput } }) => (
        <div ref={input.ref as Ref<HTMLDivElement>}>
          <Box
            component="input"
            {...htmlInput}
            {...aria}
            {...(autoFocus ? { autoFocus } : {})}
            aria-label="Category"
            placeholder="Category"
            sx={lineFieldStyle}
          />
        </div>
      )}
    />
  );
}

function optionText(option: Option): string {
  return 'create' in option ? `Create “${option.create}” in ${option.categoryName}` : choiceText(option);
}

function optionStyle(option: Option) {
  if ('create' in option) return { color: 'primary.main' };
  return { fontWeight: option.subcategory === null ? 550 : 400 };
}

const listStyle = {
  maxHeight: 320,
  fontSize: 14,
  '& li': { minHeight: { xs: 44, md: 32 }, overflowWrap: 'anywhere' },
} as const;
