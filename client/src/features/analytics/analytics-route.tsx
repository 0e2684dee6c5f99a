import { useQuery } from '@apollo/client/react';
import { Box, Button, Skeleton } from '@mui/material';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { graphql } from '../../__generated__';
import type { AnalyticsQuery } from '../../__generated__/graphql';
import { Card } from '../../components/card';
import { EmptyState } from '../../components/empty-state';
import { NoFigure } from '../../components/no-figure';
import { Page } from '../../components/page';
import { Problem } from '../../components/problem';
import { RatesNote } from '../../components/rates-note';
import { FormatProvider } from '../../lib/format-context';
import { currentMonth } from '../../lib/now';
import { pricedMonths, pricedPoints } from '../../lib/recorded-points';
import { FIRST_RANGE, monthsOf, openingRange, rangeNames, toRange, type AnalyticsRange } from './analytics-range';
import { Choice } from './choice';
import { HeatMap } from './heat-map';
import { IncomeMix } from './income-mix';
import { MoversCard } from './movers-card';
import { SavingsRate } from './savings-rate';
import { Spending } from './spending';
import { WorthOverTime } from './worth-over-time';

const AnalyticsDocument = graphql(`
  query Analytics($from: String!, $flowFrom: String!, $to: String!) {
    me {
      ...Format_user
    }
    currencies {
      ...Format_currency
    }
    netWorth(from: $from, to: $to) {
      points {
        priced
      }
      rates {
        ...NoFigure_rate
        ...RatesNote_rate
      }
      ...WorthOverTime_netWorth
    }
    cashFlow(from: $flowFrom, to: $to) {
      months {
        priced
      }
      rates {
        ...NoFigure_rate
      }
      ...SavingsRate_cashFlow
      ...Spending_cashFlow
      ...IncomeMix_cashFlow
      ...HeatMap_cashFlow
    }
    allocation(month: $to) {
      priced
      ...Movers_allocation
    }
  }
`);

/** What the months have in common, and what they have not. */
export function Component() {
  const [search, setSearch] = useSearchParams();
  const chosen = toRange(search.get('range'));
  const [opening, setOpening] = useState<AnalyticsRange>();
  const range = chosen ?? opening ?? FIRST_RANGE;
  const month = currentMonth();
  const variables = monthsOf(range, month);
  const query = useQuery(AnalyticsDocument, { variables });
  const data = query.data ?? query.previousData;
  const worthFrom = data?.netWorth.points.find(({ categories }) => categories.length > 0)?.month;
  const flowsFrom = data?.cashFlow.months.find(
    ({ incomesByCategory, expensesByCategory }) => incomesByCategory.length + expensesByCategory.length > 0,
  )?.month;
  const worthless = data && worthFrom === undefined;
  const flowless = data && flowsFrom === undefined;
  // Who has a few months opens on a year that is filled, not on three that are empty.
  if (query.data && chosen === undefined && opening === undefined) {
    setOpening(openingRange([worthFrom, flowsFrom].filter((from) => from !== undefined).sort()[0], month));
  }
  return (
    <FormatProvider user={data?.me} currencies={data?.currencies ?? []}>
      <Page
        title="Analytics"
        picker={
          !(worthless && flowless) && (
            <Choice
              label="Range"
              options={rangeNames}
              value={range}
              onChange={(next) => setSearch({ range: next }, { replace: true })}
            />
          )
        }
      >
        {query.error && <Problem error={query.error} onRetry={() => void query.refetch()} />}
        {!data && !query.error && <AnalyticsSkeleton />}
        {data && worthless && flowless && <AnalyticsEmpty />}
        {data && !(worthless && flowless) && (
          <Box sx={{ ...columns, opacity: query.data ? 1 : 0.6 }} aria-busy={!query.data}>
            <Box sx={{ gridColumn: '1 / -1', '&:empty': { display: 'none' } }}>
              <RatesNote rates={data.netWorth.rates} />
            </Box>
            <Figures data={data} from={variables.from} worthless={worthless} flowless={flowless} />
          </Box>
        )}
      </Page>
    </FormatProvider>
  );
}

interface FiguresProps {
  data: AnalyticsQuery;
  /** The first month of the range (YYYY-MM). */
  from: string;
  worthless: boolean | undefined;
  flowless: boolean | undefined;
}

/** Each figure from the months on that can be priced; in its place what is missing, where there are none. */
function Figures({ data, from, worthless, flowless }: FiguresProps) {
  const { currency } = data.netWorth;
  const netWorth = { ...data.netWorth, points: pricedPoints(data.netWorth.points) };
  const cashFlow = { ...data.cashFlow, months: pricedMonths(data.cashFlow.months) };
  const inFlow = !flowless && cashFlow.months.length > 0;
  return (
    <>
      {!flowless && !inFlow && (
        <Card title="Savings and spending">
          <NoFigure rates={data.cashFlow.rates} currency={currency} />
        </Card>
      )}
      {inFlow && <SavingsRate cashFlow={cashFlow} from={from} />}
      {!worthless &&
        (netWorth.points.length > 0 ? (
          <WorthOverTime netWorth={netWorth} />
        ) : (
          <Card title="Net worth over time">
            <NoFigure rates={netWorth.rates} currency={currency} />
          </Card>
        ))}
      {inFlow && <Spending cashFlow={cashFlow} />}
      <Box sx={{ display: 'grid', gap: 6, alignContent: 'start', minWidth: 0 }}>
        {!worthless && data.allocation.priced && <MoversCard allocation={data.allocation} />}
        {inFlow && <IncomeMix cashFlow={cashFlow} from={from} />}
      </Box>
      {inFlow && (
        <Box sx={{ gridColumn: '1 / -1', minWidth: 0 }}>
          <HeatMap cashFlow={cashFlow} />
        </Box>
      )}
    </>
  );
}

function AnalyticsEmpty() {
  return (
    <EmptyState
      title="Patterns will be here"
      action={
        <Button variant="contained" component={Link} to="/cash-flow?add=expense">
          Add the first expense
        </Button>
      }
    >
      How your savings rate moves, where spending grows from one year to the next, what your net worth is made of. A few
      months of incomes, expenses and values are enough to see the first of them.
    </EmptyState>
  );
}

function AnalyticsSkeleton() {
  return (
    <Box sx={columns} aria-busy="true" aria-label="Loading">
      {[430, 430, 520, 520].map((height, index) => (
        <Skeleton key={index} variant="rounded" sx={{ height, borderRadius: '12px' }} />
      ))}
    </Box>
  );
}

const columns = {
  display: 'grid',
  gap: 6,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
  alignItems: 'start',
} as const;
