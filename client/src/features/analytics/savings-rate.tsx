import { graphql } from '../../__generated__';
import type { SavingsRate_CashFlowFragment } from '../../__generated__/graphql';
import { Decimal } from '../../../../domain/money';
import { StackedChartSkeleton } from '../../components/stacked-history-chart/lazy-stacked-history-chart';
import { useFormat } from '../../lib/format-context';
import { FigureCard } from './figure-card';
import { rollingSavingsRates } from './rolling-savings';
import { InPlace } from '../../components/in-place';
import { onDemand } from '../../lib/on-demand';

graphql(`
  fragment SavingsRate_cashFlow on CashFlow {
    currency
    months {
      month
      income
      expenses
      net
      savingsRate
    }
  }
`);

const RateChart = onDemand(() => import('./rate-chart').then((module) => module.RateChart));

export interface SavingsRateProps {
  cashFlow: SavingsRate_CashFlowFragment;
  /** The first month to show (YYYY-MM); those before it are what the line over a year looks back on. */
  from: string;
}

/** How much of what came in stayed: month by month, and over a year. */
export function SavingsRate({ cashFlow, from }: SavingsRateProps) {
  const format = useFormat();
  const { currency } = cashFlow;
  const rolling = rollingSavingsRates(cashFlow.months);
  const rows = cashFlow.months
    .map((month, index) => ({ ...month, overYear: rolling[index]?.toFixed(2) ?? null }))
    .filter(({ month }) => month >= from);
  const latest = rows.at(-1)?.overYear;
  const percent = (value: string) => format.percent(new Decimal(value));
  const amount = (value: string) => format.amount(value, currency);
  return (
    <FigureCard
      title="Savings rate"
      note={
        latest
          ? `You kept ${percent(latest)} of what came in over the last twelve months. The line is the rate over twelve months; the dots are single months.`
          : 'The share of what came in that stayed. The line over twelve months begins with the first whole year.'
      }
      file="savings-rate"
      table={{
        columns: [
          { key: 'month', label: 'Month', text: format.shortMonth },
          { key: 'income', label: 'In', text: amount },
          { key: 'expenses', label: 'Out', text: amount },
          { key: 'net', label: 'Saved', text: amount },
          { key: 'savingsRate', label: 'Rate', text: percent },
          { key: 'overYear', label: 'Over 12 months', text: percent },
        ],
        rows: rows.toReversed(),
      }}
    >
      <InPlace fallback={<StackedChartSkeleton />}>
        <RateChart points={rows} />
      </InPlace>
    </FigureCard>
  );
}
