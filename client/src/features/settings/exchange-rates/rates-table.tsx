import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { graphql } from '../../../__generated__';
import { visuallyHidden } from '../../../components/visually-hidden';
import { useFormat } from '../../../lib/format-context';
import { formatRate } from './format-rate';
import { isSetHere, type RateMonth } from './rate-months';
import { rateSource } from './rate-source';

graphql(`
  fragment RateRow_rate on ExchangeRate {
    id
    currency
    month
    rate
    source
    sourceMonth
    staleMonths
    stale
    own
    published
    version
  }
`);

export interface RatesTableProps {
  months: readonly RateMonth[];
  currency: string;
  onEdit: (month: RateMonth) => void;
}

/** A row for each month: the rate, where it comes from, and the way to a rate of one's own. */
export function RatesTable({ months, currency, onEdit }: RatesTableProps) {
  const format = useFormat();
  return (
    <Table size="small" aria-label={`Exchange rates of ${currency}`} sx={tableStyle}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: { sm: 120 } }}>Month</TableCell>
          <TableCell align="right" sx={{ width: { sm: 120 } }}>
            1 EUR in {currency}
          </TableCell>
          <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }}>Source</TableCell>
          <TableCell>
            <Box component="span" sx={visuallyHidden}>
              Your own rate
            </Box>
          </TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {months.map((entry) => {
          const { month, rate } = entry;
          const source = rateSource(rate, format);
          return (
            <TableRow key={month}>
              <TableCell component="th" scope="row" sx={{ fontWeight: 400, whiteSpace: 'nowrap' }}>
                {format.shortMonth(month)}
              </TableCell>
              <TableCell align="right" sx={{ fontWeight: isSetHere(rate) ? 600 : 400 }}>
                {rate ? formatRate(rate.rate, format.locale) : '–'}
                <Box sx={{ display: { sm: 'none' } }}>{source}</Box>
              </TableCell>
              <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }}>{source}</TableCell>
              <TableCell align="right">
                <Button
                  size="small"
                  sx={{ mr: -2 }}
                  aria-label={`${isSetHere(rate) ? 'Change' : 'Set'} your rate of ${format.month(month)}`}
                  onClick={() => onEdit(entry)}
                >
                  {isSetHere(rate) ? 'Change' : 'Set own'}
                </Button>
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}

const tableStyle = {
  '& td, & th': { px: { xs: 1, sm: 3 } },
  '& tbody > tr > *': { py: { xs: 2, md: '2px' } },
  '& td:first-of-type, & th:first-of-type': { pl: 0 },
  '& td:last-of-type, & th:last-of-type': { pr: 0 },
  '& tbody tr:last-of-type > *': { borderBottom: 0 },
} as const;
