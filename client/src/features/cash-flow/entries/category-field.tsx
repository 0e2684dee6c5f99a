import { Autocomplete, Box, type AutocompleteRenderGroupParams } from '@mui/material';
import { useRef, type Ref } from 'react';
import { choiceFor, choiceText, offers, type Choice, type NewCategory, type Option } from './choices';
import type { Draft } from './draft';
import { lineFieldStyle } from './line-field';

export interface CategoryFieldProps {
  choices: readonly Choice[];
  choice: Choice | null;
  /** What stands in the field. */
  sought: string;
  onChange: (change: Pick<Draft, 'choice' | 'sought'>) => void;
  /** Makes a part of a category of what was typed; without it, that is not offered. */
  onCreate?: (wanted: NewCategory) => void;
  label?: string;
  placeholder?: string;
  aria: { 'aria-invalid': boolean; 'aria-describedby'?: string };
  autoFocus?: boolean;
}

/**
 * Categories and their parts in one field: typing searches both, Enter takes the first. Leaving the field takes what is
 * called or begins so, and else leaves what was typed as it is.
 */
export function CategoryField({
  choices,
  choice,
  sought,
  onChange,
  onCreate,
  label = 'Category',
  placeholder = 'Category',
  aria,
  autoFocus = false,
}: CategoryFieldProps) {
  // What the arrow keys lead to was chosen, unlike what is highlighted because it comes first.
  const pointedAt = useRef<Option>(null);
  const searching = choice === null && sought.trim() !== '';

  function take(option: Option | null, reason: string) {
    if (option === null) onChange({ choice: null, sought: '' });
    else if (reason === 'blur') leave(option);
    else if ('create' in option) onCreate?.(option);
    else onChange({ choice: option, sought: choiceText(option) });
  }

  /** Takes what is highlighted only where the text stands for it, and never makes something new by accident. */
  function leave(option: Option) {
    if ('create' in option) return;
    const meant = option === pointedAt.current || (searching && choiceFor([option], sought) !== undefined);
    if (meant) onChange({ choice: option, sought: choiceText(option) });
  }

  return (
    <Autocomplete<Option>
      options={offers(choices, searching ? sought : '', onCreate !== undefined)}
      value={choice}
      inputValue={sought}
      onInputChange={(_, next, reason) => {
        // Whatever else wants to write into the field would write over what was typed.
        if (reason !== 'input' && reason !== 'clear') return;
        pointedAt.current = null;
        onChange({ choice: null, sought: next });
      }}
      onHighlightChange={(_, option, reason) => {
        pointedAt.current = reason === 'keyboard' ? option : null;
      }}
      onChange={(_, option, reason) => take(option, reason)}
      filterOptions={(all) => all}
      getOptionLabel={optionText}
      getOptionKey={optionKey}
      isOptionEqualToValue={(option, chosen) => optionKey(option) === optionKey(chosen)}
      // Where both kinds are offered, "Other" is of either.
      {...(choices.some(({ kind }) => kind !== choices[0]?.kind) ? { groupBy: kindOf, renderGroup } : {})}
      autoHighlight
      autoSelect
      selectOnFocus
      noOptionsText="No category of this name"
      slotProps={{
        popper: { placement: 'bottom-start', sx: { minWidth: 260 } },
        // Without an edge it could not be told from the surface below it in the dark.
        paper: { sx: { border: 1, borderColor: 'fieldBorder', boxShadow: 3 } },
        listbox: { sx: listStyle },
      }}
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
            aria-label={label}
            placeholder={placeholder}
            sx={lineFieldStyle}
          />
        </div>
      )}
    />
  );
}

function optionText(option: Option): string {
  return 'create' in option ? `Create “${option.create}” in ${option.parent.name}` : choiceText(option);
}

function renderGroup({ key, group, children }: AutocompleteRenderGroupParams) {
  return (
    <li key={key}>
      <Box sx={{ px: 4, pt: 2, fontSize: 12, color: 'text.secondary' }}>{group}</Box>
      <Box component="ul" sx={{ p: 0 }}>
        {children}
      </Box>
    </li>
  );
}

function optionKey(option: Option): string {
  return 'create' in option ? `${option.parent.id} ${option.create}` : option.id;
}

function kindOf(option: Option): string {
  return ('create' in option ? option.parent : option).kind === 'INCOME' ? 'Incomes' : 'Expenses';
}

function optionStyle(option: Option) {
  if ('create' in option) return { color: 'primary.main' };
  return { fontWeight: option.parent === null ? 550 : 400 };
}

const listStyle = {
  maxHeight: 320,
  fontSize: 14,
  '& li': { minHeight: { xs: 44, md: 32 }, overflowWrap: 'anywhere' },
} as const;
