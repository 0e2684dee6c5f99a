import { Box, Typography } from '@mui/material';
import { memo } from 'react';
import { areComparable } from '../../../../domain/change';
import { graphql } from '../../__generated__';
import type { Flows_CashFlowFragment } from '../../__generated__/graphql';
import { Decimal } from '../../../../domain/money';
import { addMonths } from '../../../../domain/month';
import { Card } from '../../components/card';
import { NoFigure } from '../../components/no-figure';
import { RatesNote } from '../../components/rates-note';
import { useFormat } from '../../lib/format-context';
import { SummaryFigure } from './summary-figure';

/** The one selection of a month's flows: the same wherever they are asked for, so that no answer drops another's part. */
graphql(`
  fragment Flows_cashFlow on CashFlow {
    currency
    income
    expenses
    net
    savingsRate
    priced
    rates {
      ...NoFigure_rate
      ...RatesNote_rate
    }
    incomesByCategory {
      category {
        id
        name
      }
      amount
      subcategories {
        category {
          id
          name
        }
        amount
      }
    }
    expensesByCategory {
      category {
        id
        name
      }
      amount
      subcategories {
        category {
          id
          name
        }
        amount
      }
    }
    unpriced {
      currency
      value
    }
    uncategorised
  }
`);

export interface SummaryProps {
  month: string;
  now: Flows_CashFlowFragment;
  previous: Flows_CashFlowFragment;
}

/** The month in four figures, each beside the month before. Not drawn again because the list reads on. */
export const Summary = memo(function Summary({ month, now, previous }: SummaryProps) {
  const format = useFormat();
  const before = format.shortMonthName(addMonths(month, -1));
  const amount = (value: Decimal) => format.amount(value, now.currency);
  const comparable = areComparable(completeness(previous), completeness(now));
  const compared = (to: string, from: string, good: 'up' | 'down') =>
    comparable
      ? { difference: new Decimal(to).minus(from), written: amount, before, good }
      : `Not comparable with ${before}: a rate is missing`;
  const rate = now.savingsRate === null ? null : new Decimal(now.savingsRate);
  const rateBefore = previous.savingsRate === null ? null : new Decimal(previous.savingsRate);
  if (!now.priced) {
    return (
      <Card title={`${format.month(month)} in figures`}>
        <NoFigure rates={now.rates} currency={now.currency} />
      </Card>
    );
  }
  return (
    <>
      <Box component="dl" aria-label={`${format.month(month)} in figures`} sx={stripStyle}>
        <SummaryFigure
          label="In"
          value={format.amount(now.income, now.currency)}
          change={compared(now.income, previous.income, 'up')}
        />
        <SummaryFigure
          label="Out"
          value={format.amount(now.expenses, now.currency)}
          change={compared(now.expenses, previous.expenses, 'down')}
        />
        <SummaryFigure
          label="Saved"
          value={format.amount(now.net, now.currency)}
          negative={new Decimal(now.net).isNegative()}
          change={compared(now.net, previous.net, 'up')}
        />
        <SummaryFigure
          label="Savings rate"
          value={rate === null ? '—' : format.percent(rate)}
          negative={rate?.isNegative() ?? false}
          change={
            rate !== null && !comparable
              ? `Not comparable with ${before}: a rate is missing`
              : rate !== null && rateBefore !== null
                ? {
                    difference: rate.minus(rateBefore),
                    written: (value) => `${format.percent(value).replace(/\s?%/, '')} points`,
                    before,
                    good: 'up',
                  }
                : rate === null
                  ? 'Nothing came in'
                  : `Nothing came in in ${before}`
          }
        />
        <Unpriced month={month} unpriced={now.unpriced} />
      </Box>
      <RatesNote rates={now.rates} />
    </>
  );
});

/** What the month's figures lack for want of a rate. */
function completeness({ priced, unpriced }: Flows_CashFlowFragment) {
  return { priced, leftOut: [...new Set(unpriced.map(({ currency }) => currency))].sort() };
}

/** What no figure contains, because its currency has no rate. */
function Unpriced({ month, unpriced }: { month: string; unpriced: Flows_CashFlowFragment['unpriced'] }) {
  const format = useFormat();
  if (unpriced.length === 0) return null;
  return (
    <Box sx={{ gridColumn: '1 / -1', borderTop: 1, borderColor: 'divider', px: 5, py: 3 }}>
      <Typography component="dt" variant="caption" sx={{ color: 'notice', fontWeight: 600 }}>
        Left out of these figures
      </Typography>
      {unpriced.map(({ currency, value }) => (
        <Typography component="dd" variant="caption" key={`${currency} ${value}`} sx={{ m: 0, display: 'block' }}>
          {format.amount(new Decimal(value).abs(), currency)} {new Decimal(value).isNegative() ? 'spent' : 'received'}:{' '}
          there is no rate to exchange {currency} in {format.month(month)}.
        </Typography>
      ))}
    </Box>
  );
}

const stripStyle = {
  m: 0,
  display: 'grid',
  gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', md: 'repeat(4, 1fr)' },
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  borderRadius: '12px',
  '& > div:not(:first-of-type)': { borderLeft: { md: 1 }, borderColor: { md: 'divider' } },
} as const;
