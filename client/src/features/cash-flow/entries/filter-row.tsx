import { Box, Button } from '@mui/material';
import { useEffect, useState } from 'react';
import { useFormat } from '../../../lib/format-context';
import { subcategoriesInOrder } from './choices';
import { DateRange } from './date-range';
import { LONGEST_SEARCH, type EntryFilters, type EntryKind } from './filters';
import { lineFieldStyle } from './line-field';

interface Category {
  code: string;
  name: string;
  subcategories?: readonly { id: string; name: string; isDefault: boolean }[];
}

export interface FilterRowProps {
  month: string;
  filters: EntryFilters;
  categories: readonly Category[];
  onChange: (change: Partial<EntryFilters>) => void;
}

/** What the list below is narrowed to. */
export function FilterRow({ month, filters, categories, onChange }: FilterRowProps) {
  const format = useFormat();
  const { kind, categoryCode, subcategoryId, dates } = filters;
  const subcategories = categories.find(({ code }) => code === categoryCode)?.subcategories ?? [];
  const [ownRange, setOwnRange] = useState(dates.type === 'range');
  return (
    <Box role="group" aria-label="Filters" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start' }}>
      <Box role="group" aria-label="Kind" sx={kindsStyle}>
        {kinds.map(([value, name]) => (
          <Button key={value} aria-pressed={value === kind} onClick={() => onChange({ kind: value })}>
            {name}
          </Button>
        ))}
      </Box>
      <Box sx={{ flex: { xs: '1 1 100%', sm: '2 1 140px' } }}>
        <SearchField key={kind} value={filters.search} onChange={(search) => onChange({ search })} />
      </Box>
      <Box
        component="select"
        aria-label="Filter by category"
        value={categoryCode ?? ''}
        onChange={(event) => onChange({ categoryCode: event.target.value === '' ? null : event.target.value })}
        sx={{ ...selectStyle, flex: '1 1 130px' }}
      >
        <option value="">All categories</option>
        {categories.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Box>
      {subcategories.length > 0 && (
        <Box
          component="select"
          aria-label="Filter by subcategory"
          value={subcategoryId ?? ''}
          onChange={(event) => onChange({ subcategoryId: event.target.value === '' ? null : event.target.value })}
          sx={{ ...selectStyle, flex: '1 1 130px' }}
        >
          <option value="">All subcategories</option>
          {subcategoriesInOrder(subcategories, format.locale).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Box>
      )}
      <Box
        component="select"
        aria-label="Dates"
        value={ownRange ? 'range' : dates.type}
        onChange={(event) => {
          const type = event.target.value;
          setOwnRange(type === 'range');
          if (type === 'all' || type === 'month') onChange({ dates: { type } });
        }}
        sx={{ ...selectStyle, flex: '1 1 130px' }}
      >
        <option value="month">{format.shortMonth(month)}</option>
        <option value="all">All dates</option>
        <option value="range">From … to …</option>
      </Box>
      {ownRange && <DateRange month={month} dates={dates} onChange={(range) => onChange({ dates: range })} />}
    </Box>
  );
}

const kinds: readonly (readonly [EntryKind, string])[] = [
  ['expense', 'Expenses'],
  ['income', 'Incomes'],
];

interface SearchFieldProps {
  value: string;
  onChange: (search: string) => void;
}

/** Asks when the typing pauses, not with every letter. */
function SearchField({ value, onChange }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  // What was asked for here and has not come back as the value yet: by then more may have been typed.
  const [asked, setAsked] = useState<readonly string[]>([]);
  if (known !== value) {
    setKnown(value);
    setAsked(asked.includes(value) ? asked.slice(asked.indexOf(value) + 1) : []);
    // The address was changed by something else, such as the back button.
    if (!asked.includes(value)) setTyped(value);
  }
  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === (asked.at(-1) ?? value.trim())) return undefined;
    const timer = window.setTimeout(() => {
      setAsked((before) => [...before, wanted]);
      onChange(wanted);
    }, PAUSE_MS);
    return () => window.clearTimeout(timer);
  });
  return (
    <Box
      component="input"
      type="search"
      aria-label="Search descriptions"
      placeholder="Search descriptions"
      value={typed}
      maxLength={LONGEST_SEARCH}
      onChange={(event) => setTyped(event.target.value)}
      sx={{ ...lineFieldStyle, minHeight: { xs: 44, md: 36 } }}
    />
  );
}

const PAUSE_MS = 250;
const selectStyle = { ...lineFieldStyle, minHeight: { xs: 44, md: 36 }, width: 'auto', minWidth: 0 } as const;

/** As the toggles of other screens look, which bring as much again as this whole row. */
const kindsStyle = {
  display: 'flex',
  flex: { xs: '1 1 100%', md: 'none' },
  p: '2px',
  borderRadius: '8px',
  bgcolor: 'action.selected',
  '& button': {
    flex: 1,
    minHeight: { xs: 44, md: 32 },
    px: '10px',
    py: 1,
    fontSize: 13,
    borderRadius: '6px',
    color: 'text.secondary',
  },
  '& button[aria-pressed=true]': { bgcolor: 'background.paper', color: 'text.primary' },
} as const;
