import { Box, Button, Typography } from '@mui/material';
import { useFormat } from '../../../lib/format-context';
import { NO_CATEGORY } from '../../../lib/category-name';
import { isFiltered, isNarrowed, NOT_NARROWED, type EntryFilters } from './filters';
import { LISTS } from './lists';

export interface NoEntriesProps {
  filters: EntryFilters;
  month: string;
  onFilter: (change: Partial<EntryFilters>) => void;
}

/** Says why the list is empty, and offers the way out where a filter is the reason. */
export function NoEntries({ filters, month, onFilter }: NoEntriesProps) {
  const format = useFormat();
  return (
    <Box role="status" sx={{ py: 10, textAlign: 'center' }}>
      <Typography color="textSecondary" sx={{ mb: 3 }}>
        {reasonFor(filters, format.month(month))}
      </Typography>
      {isNarrowed(filters) && filters.dates.type !== 'all' && (
        <Button variant="outlined" size="small" onClick={() => onFilter({ dates: { type: 'all' } })} sx={{ mr: 2 }}>
          Search all dates
        </Button>
      )}
      {isFiltered(filters) && (
        <Button
          size="small"
          onClick={() => onFilter({ ...NOT_NARROWED, dates: { type: 'month' } })}
          sx={{ color: 'text.secondary' }}
        >
          Clear filters
        </Button>
      )}
    </Box>
  );
}

function reasonFor(filters: EntryFilters, month: string): string {
  const what = LISTS[filters.kind].toLowerCase();
  if (filters.categoryId === NO_CATEGORY) return 'Nothing is left to sort here.';
  return isFiltered(filters) ? `No ${what} match these filters.` : `No ${what} in ${month} yet.`;
}
