import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useFormat } from '../../lib/format-context';
import type { StackedHistoryProps } from './stacked-history';

/** The figures of the chart, latest month and uppermost layer first. */
export function StackedHistoryTable({ title, months, series, totals, formatter }: StackedHistoryProps) {
  const format = useFormat();
  const layers = series.toReversed();
  const indices = months.map((_, index) => index).toReversed();
  return (
    <Box
      tabIndex={0}
      role="region"
      aria-label={`${title} as a table`}
      sx={{ maxHeight: 420, overflow: 'auto', mt: 4, overscrollBehaviorX: 'contain' }}
    >
      <Table size="small" stickyHeader sx={tableStyle}>
        <TableHead>
          <TableRow>
            <TableCell>Month</TableCell>
            {layers.map(({ id, label }) => (
              <TableCell key={id} align="right">
                {label}
              </TableCell>
            ))}
            {totals && <TableCell align="right">Total</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {indices.map((index) => (
            <TableRow key={months[index]}>
              <TableCell component="th" scope="row">
                {format.shortMonth(months[index] ?? '')}
              </TableCell>
              {layers.map(({ id, values }) => (
                <TableCell key={id} align="right">
                  {values[index] === null || values[index] === undefined ? '–' : formatter(values[index])}
                </TableCell>
              ))}
              {totals && (
                <TableCell align="right" sx={{ fontWeight: 600 }}>
                  {totals[index]}
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

const tableStyle = {
  '& th': { bgcolor: 'background.paper', whiteSpace: 'nowrap' },
  '& td': { whiteSpace: 'nowrap' },
  '& td, & th': { px: { xs: 2, sm: 3 } },
  '& tr > :first-of-type': { position: 'sticky', left: 0, pl: 0 },
  '& thead tr > :first-of-type': { zIndex: 3 },
  '& tbody tr > :first-of-type': { zIndex: 1 },
} as const;
