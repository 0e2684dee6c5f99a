import { Box, Table, TableBody, TableCell, TableHead, TableRow, useTheme } from '@mui/material';
import { Link } from 'react-router-dom';
import { graphql } from '../../__generated__';
import type { HeatMap_CashFlowFragment } from '../../__generated__/graphql';
import { useFormat } from '../../lib/format-context';
import { FigureCard } from './figure-card';
import { warmthOf } from './heat';
import { entriesPath, spendingYears } from './spending-years';

graphql(`
  fragment HeatMap_cashFlow on CashFlow {
    currency
    months {
      month
      expensesByCategory {
        category {
          id
          name
        }
        amount
      }
    }
  }
`);

/** A year of spending at a glance: a row for each category, a column for each month, warmer where more was spent. */
export function HeatMap({ cashFlow: { currency, months } }: { cashFlow: HeatMap_CashFlowFragment }) {
  const format = useFormat();
  const { palette } = useTheme().vars;
  const year = months.slice(-12).map(({ month }) => month);
  const rows = spendingYears(months.slice(-24));
  const amount = (value: string) => format.amount(value, currency);
  return (
    <FigureCard
      title="Month by month"
      note="What each category took, warmest where it took most. A cell opens its entries."
      file="spending-by-month"
      table={{
        columns: [
          { key: 'category', label: 'Category' },
          ...year.map((month) => ({ key: month, label: format.shortMonth(month), text: amount })),
        ],
        rows: rows.map(({ name, months: amounts }) => ({
          category: name,
          ...Object.fromEntries(year.map((month, index) => [month, amounts[index]?.toFixed() ?? null])),
        })),
      }}
    >
      <Box tabIndex={0} role="region" aria-label="Heat map of spending" sx={{ overflowX: 'auto' }}>
        <Table size="small" sx={tableStyle}>
          <TableHead>
            <TableRow>
              <TableCell>Category</TableCell>
              {year.map((month) => (
                <TableCell key={month} align="center" aria-label={format.month(month)}>
                  {format.shortMonthName(month)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ category, name, months: amounts }) => {
              const warmth = warmthOf(amounts);
              return (
                <TableRow key={category}>
                  <TableCell component="th" scope="row">
                    {name}
                  </TableCell>
                  {amounts.map((value, index) => (
                    <TableCell key={year[index]} padding="none">
                      <Box
                        component={Link}
                        to={entriesPath(year[index] ?? '', category)}
                        title={`${name}, ${format.month(year[index] ?? '')}: ${amount(value.toFixed())}`}
                        aria-label={`${name}, ${format.month(year[index] ?? '')}: ${amount(value.toFixed())}`}
                        sx={{
                          ...{ display: 'block', height: { xs: 44, md: 30 }, minWidth: 44, borderRadius: '4px' },
                          background: `color-mix(in srgb, ${palette.primary.main} ${((warmth[index] ?? 0) * 85).toFixed(0)}%, ${palette.action.hover})`,
                        }}
                      />
                    </TableCell>
                  ))}
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </Box>
    </FigureCard>
  );
}

const tableStyle = {
  borderCollapse: 'separate',
  borderSpacing: '2px',
  '& td, & th': { border: 0, px: 1, py: 0, whiteSpace: 'nowrap' },
  '& tr > :first-of-type': { position: 'sticky', left: 0, bgcolor: 'background.paper', pl: 0, pr: 3, zIndex: 1 },
  '& thead th': { fontWeight: 400, color: 'text.secondary', fontSize: 12 },
} as const;
