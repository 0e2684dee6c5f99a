import { Box, Table, TableCell, TableFooter, TableHead, TableRow, Typography } from '@mui/material';
import { addMonths } from '../../../../domain/month';
import { Decimal, ZERO } from '../../../../domain/money';
import { visuallyHidden } from '../../components/visually-hidden';
import { useFormat } from '../../lib/format-context';
import { CategoryRows } from './category-rows';
import type { SharesProps } from './category-share';
import { fullShare } from './share-bar';
import { plainPercent, shareText } from './share-text';
import type { SharesView } from './use-shares-view';

/** Every category in a row with all of its figures, each opening to its assets. */
export function SharesTable({ categories, view, ...shared }: SharesProps & { view: SharesView }) {
  const format = useFormat();
  const { month, currency, total, targetSum } = shared;
  const whole = (of: 'pct' | 'previousPct') =>
    categories.every((entry) => entry[of] === null)
      ? '–'
      : shareText(format, categories.reduce((sum, entry) => sum.plus(entry[of] ?? 0), new Decimal(ZERO)).toFixed());
  return (
    <Box sx={{ overflowX: 'auto', px: 2 }}>
      <Table size="small" aria-label="Current shares and targets" sx={tableStyle}>
        <TableHead>
          <TableRow>
            <TableCell>Category</TableCell>
            <TableCell sx={{ width: '14%' }}>
              <Box component="span" sx={visuallyHidden}>
                Bar
              </Box>
            </TableCell>
            <TableCell align="right">Current</TableCell>
            <TableCell align="right">{format.shortMonthName(addMonths(month, -1))}</TableCell>
            <TableCell align="right">Target</TableCell>
            <TableCell align="right">Drift, points</TableCell>
            <TableCell align="right">Value</TableCell>
            <TableCell align="right">Target value</TableCell>
            <TableCell align="right">To target</TableCell>
            <TableCell>Action</TableCell>
          </TableRow>
        </TableHead>
        {categories.map((entry) => (
          <CategoryRows
            key={entry.category.code}
            entry={entry}
            full={fullShare(categories)}
            open={view.opened.has(entry.category.code)}
            onToggle={() => view.toggle(entry.category.code)}
            {...shared}
          />
        ))}
        <TableFooter>
          <TableRow>
            <TableCell component="th" scope="row">
              All assets
            </TableCell>
            <TableCell />
            <TableCell align="right">{whole('pct')}</TableCell>
            <TableCell align="right">{whole('previousPct')}</TableCell>
            <TableCell align="right">{plainPercent(format, targetSum)}</TableCell>
            <TableCell />
            <TableCell align="right">{format.amount(total, currency)}</TableCell>
            <TableCell colSpan={3}>
              <Typography component="span" variant="caption" color="textSecondary">
                {targetSum.lessThan(100) && `${plainPercent(format, new Decimal(100).minus(targetSum))} unallocated`}
              </Typography>
            </TableCell>
          </TableRow>
        </TableFooter>
      </Table>
    </Box>
  );
}

const tableStyle = {
  '& .MuiTableCell-root': { px: 2, py: '5px', whiteSpace: 'nowrap', height: 42 },
  '& .MuiTableCell-head': { height: 36 },
  '& tr > :first-of-type': { pl: 3 },
  '& tr > :last-of-type': { pr: 3 },
  '& .MuiTableCell-footer': { fontSize: 14, fontWeight: 600, color: 'text.primary', border: 0 },
} as const;
