import { Box, Typography } from '@mui/material';
import { graphql } from '../../__generated__';
import type { CashFlowCard_CashFlowFragment } from '../../__generated__/graphql';
import { Decimal } from '../../../../domain/money';
import { Card } from '../../components/card';
import { NoFigure } from '../../components/no-figure';
import { categoryName } from '../../lib/category-name';
import { useFormat } from '../../lib/format-context';
import { CardFigure } from './card-figure';
import { Meter, meterListStyle } from './meter';

graphql(`
  fragment CashFlowCard_cashFlow on CashFlow {
    currency
    income
    expenses
    net
    savingsRate
    priced
    rates {
      ...NoFigure_rate
    }
    expensesByCategory {
      category {
        id
        name
      }
      amount
    }
  }
`);

export interface CashFlowCardProps {
  cashFlow: CashFlowCard_CashFlowFragment;
  month: string;
}

/** How many of the largest expenses have a row of their own; the others share the last one. */
const LARGEST = 5;

/** What came in, what went out, and what stayed. */
export function CashFlowCard({ cashFlow, month }: CashFlowCardProps) {
  const format = useFormat();
  const { currency, income, expenses, net, savingsRate, expensesByCategory } = cashFlow;
  const amount = (value: string | Decimal) => format.amount(value, currency);
  const widest =
    Math.max(Number(income), Number(expenses), ...expensesByCategory.map(({ amount }) => Number(amount)), 0) || 1;
  const row = (name: string, value: string, color: string, strong = false) => (
    <Meter
      key={name}
      name={name}
      figures={
        <Box component="span" sx={{ color: 'text.primary', fontWeight: strong ? 550 : 400 }}>
          {amount(value)}
        </Box>
      }
      fill={Number(value) / widest}
      color={color}
    />
  );
  if (!cashFlow.priced) {
    return (
      <Card title={`${format.monthName(month)} cash flow`} to={`/cash-flow?month=${month}`}>
        <NoFigure rates={cashFlow.rates} currency={currency} />
      </Card>
    );
  }
  return (
    <Card title={`${format.monthName(month)} cash flow`} to={`/cash-flow?month=${month}`}>
      <CardFigure figure={amount(net)}>
        {savingsRate
          ? `${new Decimal(net).isNegative() ? 'spent beyond income' : 'saved'}, ${format.percent(new Decimal(savingsRate))} of income`
          : 'nothing came in this month'}
      </CardFigure>
      <Box component="ul" sx={meterListStyle}>
        {row('In', income, 'gain', true)}
        {row('Out', expenses, 'text.secondary', true)}
        {foldSmall(expensesByCategory).map(({ name, value }) => row(name, value, 'text.disabled'))}
      </Box>
      {expensesByCategory.length === 0 && (
        <Typography variant="caption" color="textSecondary">
          No expenses are recorded in {format.month(month)}.
        </Typography>
      )}
    </Card>
  );
}

/** The largest expenses, and all others as one. */
function foldSmall(expenses: CashFlowCard_CashFlowFragment['expensesByCategory']): { name: string; value: string }[] {
  const named = expenses.map(({ category, amount }) => ({ name: categoryName(category), value: amount }));
  if (named.length <= LARGEST + 1) return named;
  const rest = named.slice(LARGEST);
  const sum = rest.reduce((total, { value }) => total.plus(value), new Decimal(0));
  return [...named.slice(0, LARGEST), { name: `${rest.length} other categories`, value: sum.toFixed() }];
}
