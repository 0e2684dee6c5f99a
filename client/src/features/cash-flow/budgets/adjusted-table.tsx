import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useFormat } from '../../../lib/format-context';
import type { Adjusted } from './adjusted';

export interface AdjustedTableProps {
  result: readonly Adjusted[];
  month: string;
  /** What the two columns of amounts are called. */
  headings: readonly [string, string];
}

/** What each budget was and becomes. */
export function AdjustedTable({ result, month, headings: [before, after] }: AdjustedTableProps) {
  const format = useFormat();
  if (result.length === 0) {
    return <Typography color="textSecondary">There is nothing to make a budget from.</Typography>;
  }
  return (
    <Table size="small" aria-label={`Budgets of ${format.month(month)}`}>
      <TableHead>
        <TableRow>
          <TableCell>Category</TableCell>
          <TableCell align="right">{before}</TableCell>
          <TableCell align="right">{after}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {result.map(({ budget: { category, budget, currency }, before: was, kept }) => (
          <TableRow key={category.id}>
            <TableCell component="th" scope="row" sx={{ fontSize: 14, fontWeight: 400, color: 'text.primary' }}>
              {category.name}
              {kept === 'by hand' && (
                <Typography component="span" variant="caption" color="textSecondary" sx={{ ml: 2 }}>
                  set by hand
                </Typography>
              )}
            </TableCell>
            <TableCell align="right" sx={{ color: 'text.secondary' }}>
              {was === null ? <span aria-label="None">–</span> : format.amount(was, currency)}
            </TableCell>
            <TableCell align="right" sx={{ fontWeight: kept ? 400 : 600 }}>
              {format.amount(budget, currency)}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
