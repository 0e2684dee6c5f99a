import { Table, TableBody, TableCell, TableRow, Typography } from '@mui/material';
import { useFormat } from '../../../lib/format-context';
import type { BookSummary } from './book-summary';

/** What a file would bring, before it does. */
export function ImportSummary({ fileName, summary }: { fileName: string; summary: BookSummary }) {
  const format = useFormat();
  const count = new Intl.NumberFormat(format.locale);
  return (
    <>
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        <strong>{fileName}</strong>
      </Typography>
      <Typography color="textSecondary">
        {summary.lines.length === 0 ? 'These books are empty.' : `Totals in ${summary.baseCurrency}.`} The settings of
        the profile come with it.
      </Typography>
      <Table size="small" aria-label="What the file holds" sx={tableStyle}>
        <TableBody>
          {summary.lines.map((line) => (
            <TableRow key={line.name}>
              <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
                {line.name}
              </TableCell>
              <TableCell align="right">{count.format(line.count)}</TableCell>
              <TableCell sx={{ color: 'text.secondary' }}>
                {line.months && range(format.shortMonth(line.months.from), format.shortMonth(line.months.to))}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}

function range(from: string, to: string): string {
  return from === to ? from : `${from} – ${to}`;
}

const tableStyle = {
  maxWidth: 480,
  my: 4,
  '& td, & th': { px: { xs: 1, sm: 3 } },
  '& th': { pl: 0 },
} as const;
