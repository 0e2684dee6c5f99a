import { Box, Button, Typography } from '@mui/material';
import { useFormat } from '../../../lib/format-context';
import { isFiltered, type EntryFilters } from './filters';

export interface NoEntriesProps {
  filters: EntryFilters;
  month: string;
  onFilter: (change: Partial<EntryFilters>) => void;
}

/** Says why the list is empty, and offers the way out where a filter is the reason. */
export function NoEntries({ filters, month, onFilter }: NoEntriesProps) {
  const format = useFormat();
  const what = filters.kind === 'expense' ? 'expenses' : 'incomes';
  const narrowed = filters.search !== '' || filters.categoryCode !== null;
  return (
    <Box role="status" sx={{ py: 10, textAlign: 'center' }}>
      <Typography color="textSecondary" sx={{ mb: 3 }}>
        {isFiltered(filters) ? `No ${what} match these filters.` : `No ${what} in ${format.month(month)} yet.`}
      </Typography>
      {narrowed && filters.dates.type !== 'all' && (
        <Button variant="outlined" size="small" onClick={() => onFilter({ dates: { type: 'all' } })} sx={{ mr: 2 }}>
          Search all dates
        </Button>
      )}
      {isFiltered(filters) && (
        <Button
          size="small"
          onClick={() => onFilter({ search: '', categoryCode: null, dates: { type: 'month' } })}
          sx={{ color: 'text.secondary' }}
        >
          Clear filters
        </Button>
      )}
    </Box>
  );
}
