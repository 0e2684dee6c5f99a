import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { Category_CategoryFragment, Choices_AccountFragment } from '../../../__generated__/graphql';
import { useFormat } from '../../../lib/format-context';
import { AmountRange } from './amount-range';
import { choiceText, inOrder } from './choices';
import { DateRange } from './date-range';
import type { EntryFilters } from './filters';
import { NO_CATEGORY, UNCATEGORISED } from '../../../lib/category-name';
import { lineFieldStyle } from './line-field';
import { LISTS } from './lists';
import { SearchField } from './search-field';

export interface FilterRowProps {
  month: string;
  filters: EntryFilters;
  categories: readonly Category_CategoryFragment[];
  accounts: readonly Choices_AccountFragment[];
  /** How many entries are still to be sorted; undefined while that is not known. */
  unsorted: number | undefined;
  onChange: (change: Partial<EntryFilters>) => void;
  /** Goes on from the search to what was found. */
  onDown: () => void;
}

/** What the list below is narrowed to. */
export function FilterRow({ month, filters, categories, accounts, unsorted = 0, onChange, onDown }: FilterRowProps) {
  const format = useFormat();
  const { kind, categoryId, accountId, minAmount, maxAmount, dates } = filters;
  const [ownRange, setOwnRange] = useState(dates.type === 'range');
  const hasMore = accountId !== null || minAmount !== null || maxAmount !== null;
  const [more, setMore] = useState(hasMore);
  const isInbox = categoryId === NO_CATEGORY;
  const options = (side: 'INCOME' | 'EXPENSE') =>
    inOrder(
      categories.filter((category) => category.kind === side),
      format.locale,
    ).map((category) => (
      <option key={category.id} value={category.id}>
        {choiceText(category)}
      </option>
    ));
  return (
    <Box role="group" aria-label="Filters" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start' }}>
      <Box role="group" aria-label="Kind" sx={kindsStyle}>
        {KINDS.map((value) => (
          <Button key={value} aria-pressed={value === kind} onClick={() => onChange({ kind: value })}>
            {value === 'all' ? 'All' : LISTS[value]}
          </Button>
        ))}
      </Box>
      <Box sx={{ flex: { xs: '1 1 100%', sm: '2 1 100px' } }}>
        <SearchField key={kind} value={filters.search} onChange={(search) => onChange({ search })} onDown={onDown} />
      </Box>
      {kind !== 'transfer' && (
        <Box
          component="select"
          aria-label="Filter by category"
          value={categoryId ?? ''}
          onChange={(event) => onChange({ categoryId: event.target.value === '' ? null : event.target.value })}
          sx={{ ...selectStyle, flex: { xs: '1 1 140px', md: '1 1 128px' } }}
        >
          <option value="">All categories</option>
          <option value={NO_CATEGORY}>{UNCATEGORISED}</option>
          {kind !== 'income' && <optgroup label="Expenses">{options('EXPENSE')}</optgroup>}
          {kind !== 'expense' && <optgroup label="Incomes">{options('INCOME')}</optgroup>}
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
        sx={selectStyle}
      >
        <option value="month">{format.shortMonth(month)}</option>
        <option value="all">All dates</option>
        <option value="range">From … to …</option>
      </Box>
      {!hasMore && (
        <Button size="small" aria-expanded={more} onClick={() => setMore(!more)} sx={quietStyle}>
          {more ? 'Fewer filters' : 'More filters'}
        </Button>
      )}
      {(unsorted > 0 || isInbox) && (
        <Button
          size="small"
          variant="outlined"
          aria-pressed={isInbox}
          onClick={() =>
            onChange({ categoryId: isInbox ? null : NO_CATEGORY, ...(kind === 'transfer' ? { kind: 'all' } : {}) })
          }
          sx={{ ...quietStyle, ...(isInbox ? { bgcolor: 'action.selected' } : {}) }}
        >
          {unsorted > 0 ? `${unsorted} to sort` : 'To sort'}
        </Button>
      )}
      {ownRange && <DateRange month={month} dates={dates} onChange={(range) => onChange({ dates: range })} />}
      {(more || hasMore) && (
        <Box sx={{ flex: '1 1 100%', display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          {(accounts.length > 0 || accountId !== null) && (
            <Box
              component="select"
              aria-label="Filter by account"
              value={accountId ?? ''}
              onChange={(event) => onChange({ accountId: event.target.value === '' ? null : event.target.value })}
              sx={selectStyle}
            >
              <option value="">All accounts</option>
              {accounts.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
              {accountId !== null && !accounts.some(({ id }) => id === accountId) && (
                <option value={accountId}>Another account</option>
              )}
            </Box>
          )}
          <AmountRange min={minAmount} max={maxAmount} onChange={onChange} />
        </Box>
      )}
    </Box>
  );
}

const KINDS: readonly EntryFilters['kind'][] = ['all', 'expense', 'income', 'transfer'];
const selectStyle = {
  ...lineFieldStyle,
  flex: { xs: '1 1 140px', md: '1 1 100px' },
  minHeight: { xs: 44, md: 36 },
  width: 'auto',
  minWidth: 0,
} as const;
const quietStyle = { flex: 'none', minWidth: 0, px: 2, minHeight: { xs: 44, md: 36 }, fontSize: 13 } as const;

/** As the toggles of other screens look, which bring as much again as this whole row. */
const kindsStyle = {
  display: 'flex',
  flex: { xs: '1 1 100%', md: 'none' },
  p: '2px',
  borderRadius: '8px',
  bgcolor: 'action.selected',
  '& button': {
    flex: { xs: 1, md: 'none' },
    minWidth: 0,
    minHeight: { xs: 44, md: 32 },
    px: '10px',
    py: 1,
    fontSize: 13,
    borderRadius: '6px',
    color: 'text.secondary',
  },
  '& button[aria-pressed=true]': { bgcolor: 'background.paper', color: 'text.primary' },
} as const;
