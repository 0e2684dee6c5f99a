import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useFormat } from '../../lib/format-context';
import { LiveValue } from '../live-value';
import type { NetWorthChartProps } from './chart-data';

/** The figures of the chart, latest month first. */
export function NetWorthTable({ points, currency }: NetWorthChartProps) {
  const format = useFormat();
  return (
    <Box tabIndex={0} role="region" aria-label="Net worth as a table" sx={{ maxHeight: 420, overflow: 'auto', mt: 2 }}>
      <Table
        size="small"
        stickyHeader
        sx={{ '& th': { bgcolor: 'background.paper' }, '& td, & th': { px: { xs: 1, sm: 3 } } }}
      >
        <TableHead>
          <TableRow>
            <TableCell>Month</TableCell>
            <TableCell align="right">Assets</TableCell>
            <TableCell align="right">Debts</TableCell>
            <TableCell align="right">Net worth</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {points.toReversed().map((point) => (
            <TableRow key={point.month}>
              <TableCell component="th" scope="row">
                {format.shortMonth(point.month)}
              </TableCell>
              <TableCell align="right">
                <LiveValue>{format.amount(point.assets, currency)}</LiveValue>
              </TableCell>
              <TableCell align="right">
                <LiveValue>{format.amount(point.liabilities, currency)}</LiveValue>
              </TableCell>
              <TableCell align="right" sx={{ fontWeight: 600 }}>
                <LiveValue>{format.amount(point.netWorth, currency)}</LiveValue>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
