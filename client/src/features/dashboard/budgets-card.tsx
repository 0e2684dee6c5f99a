import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { graphql } from '../../__generated__';
import type { BudgetsCard_BudgetsFragment } from '../../__generated__/graphql';
import { Decimal } from '../../../../domain/money';
import { Card } from '../../components/card';
import { NoFigure } from '../../components/no-figure';
import { useFormat } from '../../lib/format-context';
import { spentText } from '../../lib/spent-text';
import { CardFigure } from './card-figure';
import { Meter, meterListStyle } from './meter';

graphql(`
  fragment BudgetsCard_budgets on BudgetMonth {
    month
    currency
    budget
    remaining
    priced
    rates {
      ...NoFigure_rate
    }
    unbudgeted
    categories {
      id
      category {
        id
        name
      }
      budget
      actual
      remaining
      pct
      isSet
      isPriced
    }
  }
`);

/** What is left of each budget, the fullest first; what is overspent says so, in words and colour. */
export function BudgetsCard({ budgets }: { budgets: BudgetsCard_BudgetsFragment }) {
  const format = useFormat();
  const { month, currency, budget, remaining, unbudgeted, categories } = budgets;
  const to = `/cash-flow?month=${month}`;
  const set = categories.filter(({ isSet, isPriced }) => isSet && isPriced).sort((a, b) => used(b) - used(a));
  const left = (value: string) => {
    const over = new Decimal(value).isNegative();
    return `${format.amount(new Decimal(value).abs(), currency)} ${over ? 'over' : 'left'}`;
  };
  if (!budgets.priced) {
    return (
      <Card title={`${format.monthName(month)} budgets`} to={to}>
        <NoFigure rates={budgets.rates} currency={currency} />
      </Card>
    );
  }
  if (set.length === 0) {
    return (
      <Card title="Budgets" to={to}>
        <Typography color="textSecondary" sx={{ mb: 4 }}>
          Say what a month may cost, category by category, and see here how much of it is left.
        </Typography>
        <Button variant="outlined" component={Link} to={to}>
          Set budgets
        </Button>
      </Card>
    );
  }
  return (
    <Card title={`${format.monthName(month)} budgets`} to={to}>
      <CardFigure figure={left(remaining)}>of {format.amount(budget, currency)} in all</CardFigure>
      <Box component="ul" sx={meterListStyle}>
        {set.map((entry) => {
          const over = new Decimal(entry.remaining).isNegative();
          return (
            <Meter
              key={entry.id}
              name={entry.category.name}
              figures={
                <Box component="span" sx={{ color: over ? 'loss' : 'text.primary', fontWeight: over ? 550 : 400 }}>
                  {left(entry.remaining)}
                </Box>
              }
              fill={used(entry)}
              color={over ? 'loss' : 'primary.main'}
            />
          );
        })}
      </Box>
      {!new Decimal(unbudgeted).isZero() && (
        <Typography variant="caption" component="p" className="figures" color="textSecondary" sx={{ mt: 2 }}>
          {spentText(unbudgeted, currency, format)} without a budget
        </Typography>
      )}
    </Card>
  );
}

/** How much of a budget is used, from 0; anything spent of a budget of zero is beyond it. For bars and order only. */
function used({ pct, actual }: { pct?: string | null; actual: string }): number {
  if (pct) return Number(pct) / 100;
  return Number(actual) > 0 ? Infinity : 0;
}
