import { Box, Link as TextLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Link } from 'react-router-dom';
import { useFormat } from '../../lib/format-context';
import type { NetWorthChartProps } from './chart-data';

/** The figures of the chart, latest month first; what is projected is marked as such. Months lead to their values. */
export function NetWorthTable({ points, projection = [], currency }: NetWorthChartProps) {
  const format = useFormat();
  const amount = (value: string, strong = false) => (
    <TableCell align="right" sx={{ fontWeight: strong ? 600 : 400 }}>
      {format.amount(value, currency)}
    </TableCell>
  );
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
          {projection.toReversed().map(({ month, netWorth, low, high }) => (
            <TableRow key={month} sx={{ '& th, & td': { color: 'text.secondary' } }}>
              <TableCell component="th" scope="row">
                {format.shortMonth(month)}, projected
              </TableCell>
              <TableCell colSpan={2} align="right">
                {low && high ? `${format.amount(low, currency)} to ${format.amount(high, currency)}` : ''}
              </TableCell>
              {amount(netWorth, true)}
            </TableRow>
          ))}
          {points.toReversed().map((point) => (
            <TableRow key={point.month}>
              <TableCell component="th" scope="row">
                <TextLink component={Link} to={`/input?month=${point.month}`} color="inherit" underline="hover">
                  {format.shortMonth(point.month)}
                </TextLink>
              </TableCell>
              {amount(point.assets)}
              {amount(point.liabilities)}
              {amount(point.netWorth, true)}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
