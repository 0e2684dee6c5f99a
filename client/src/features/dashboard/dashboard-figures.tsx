import { Box } from '@mui/material';
import { graphql } from '../../__generated__';
import type { DashboardFigures_QueryFragment } from '../../__generated__/graphql';
import { AllocationCard } from './allocation-card';
import { BudgetsCard } from './budgets-card';
import { CashFlowCard } from './cash-flow-card';
import { Composition } from './composition';
import { cardColumns, dashboardColumns } from './dashboard-columns';
import { NeedsAttention } from './needs-attention';
import { NetWorthHeadline } from './net-worth-headline';
import { NetWorthHistory } from './net-worth-history';
import type { Period } from './period';

graphql(`
  fragment DashboardFigures_query on Query {
    currencies {
      code
      minorUnits
    }
    netWorth(from: $from, to: $to) {
      ...NetWorthHeadline_netWorth
      ...NetWorthHistory_netWorth
      ...Composition_netWorth
      ...NeedsAttention_netWorth
    }
    netWorthProjection(months: $ahead) @include(if: $projected) {
      ...NetWorthHistory_projection
    }
    valuations(month: $to) {
      ...Composition_valuation
      ...NeedsAttention_valuation
    }
    exchangeRates(from: $to, to: $to) {
      ...Composition_rate
    }
    allocation(month: $to) {
      ...AllocationCard_allocation
      ...Composition_allocation
      ...NeedsAttention_allocation
    }
    cashFlow(from: $to, to: $to) {
      ...CashFlowCard_cashFlow
      ...NeedsAttention_cashFlow
    }
    budgets(month: $to) {
      ...BudgetsCard_budgets
      ...NeedsAttention_budgets
    }
  }
`);

export interface DashboardFiguresProps {
  data: DashboardFigures_QueryFragment;
  period: Period;
}

/** Every figure of the dashboard: headline, history, what it is made of, and how the month goes. */
export function DashboardFigures({ data, period }: DashboardFiguresProps) {
  const { netWorth, netWorthProjection, valuations, exchangeRates: rates, allocation, cashFlow, budgets } = data;
  const month = netWorth.points.at(-1)?.month ?? budgets.month;
  const minorUnits = data.currencies.find(({ code }) => code === netWorth.currency)?.minorUnits ?? 2;
  return (
    <>
      <NetWorthHeadline netWorth={netWorth} period={period} />
      <NetWorthHistory netWorth={netWorth} projection={netWorthProjection} />
      <Box sx={dashboardColumns}>
        <Composition {...{ netWorth, allocation, valuations, rates, minorUnits }} />
        <NeedsAttention {...{ netWorth, valuations, budgets, cashFlow, allocation }} />
      </Box>
      <Box sx={cardColumns}>
        <AllocationCard allocation={allocation} />
        <CashFlowCard cashFlow={cashFlow} month={month} />
        <BudgetsCard budgets={budgets} />
      </Box>
    </>
  );
}
