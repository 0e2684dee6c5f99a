import { Box, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { graphql } from '../../__generated__';
import type { Spending_CashFlowFragment } from '../../__generated__/graphql';
import { Decimal } from '../../../../domain/money';
import { useFormat } from '../../lib/format-context';
import { FigureCard } from './figure-card';
import { entriesPath, spendingYears } from './spending-years';

graphql(`
  fragment Spending_cashFlow on CashFlow {
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

/** Where it went in twelve months, category by category, against the twelve before. */
export function Spending({ cashFlow: { currency, months } }: { cashFlow: Spending_CashFlowFragment }) {
  const format = useFormat();
  const twoYears = months.slice(-24);
  const years = spendingYears(twoYears);
  const amount = (value: string) => format.amount(value, currency);
  const last = months.at(-1)?.month ?? '';
  return (
    <FigureCard
      title="Spending by category"
      note={`Twelve months up to ${format.month(last)}, against the twelve before. Bars are months, each row on its own scale.`}
      file="spending-by-category"
      table={{
        columns: [
          { key: 'category', label: 'Category' },
          { key: 'last12Months', label: 'Last 12 months', text: amount },
          { key: 'before', label: '12 months before', text: amount },
          { key: 'change', label: 'Change', text: (value) => format.amount(value, currency, { sign: true }) },
          { key: 'changePct', label: 'Change %', text: (value) => format.percent(new Decimal(value), { sign: true }) },
        ],
        rows: years.map(({ name, year, yearBefore, change, changePct }) => ({
          category: name,
          last12Months: year.toFixed(),
          before: yearBefore.toFixed(),
          change: change.toFixed(),
          changePct: changePct?.toFixed(2) ?? null,
        })),
      }}
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {years.map(({ category, name, months: amounts, year, change, changePct }) => (
          <Box component="li" key={category} sx={rowStyle}>
            <Typography component={Link} to={entriesPath(last, category)} sx={nameStyle} noWrap>
              {name}
            </Typography>
            <MonthBars amounts={amounts} />
            <Typography className="figures" align="right">
              {amount(year.toFixed())}
            </Typography>
            {/* More spent is no gain: the sign says it, not a colour. */}
            <Typography className="figures" align="right" variant="caption" color="textSecondary">
              {changePct === null
                ? format.amount(change, currency, { sign: true })
                : format.percent(changePct, { sign: true })}
            </Typography>
          </Box>
        ))}
      </Box>
    </FigureCard>
  );
}

/** Twelve months as bars; the figures are in the table. */
function MonthBars({ amounts }: { amounts: readonly Decimal[] }) {
  const most = amounts.reduce((highest, amount) => Decimal.max(highest, amount), new Decimal(1));
  return (
    <Box
      aria-hidden
      sx={{ display: { xs: 'none', sm: 'flex' }, alignItems: 'flex-end', gap: '2px', height: { xs: 28, lg: 40 } }}
    >
      {amounts.map((amount, index) => (
        <Box
          key={index}
          sx={{
            flex: 1,
            minHeight: '1px',
            height: `${Decimal.max(amount, 0).div(most).times(100).toFixed(1)}%`,
            borderRadius: '1px',
            bgcolor: index === amounts.length - 1 ? 'primary.main' : 'text.disabled',
          }}
        />
      ))}
    </Box>
  );
}

const rowStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr auto 64px', sm: 'minmax(120px, 1fr) 144px 112px 72px' },
  alignItems: 'center',
  gap: 3,
  minHeight: { xs: 44, lg: 64 },
  '& + &': { borderTop: 1, borderColor: 'divider' },
} as const;

const nameStyle = {
  color: 'text.primary',
  textDecoration: 'none',
  '&:hover': { textDecoration: 'underline' },
} as const;
