import { useQuery } from '@apollo/client/react';
import { Box } from '@mui/material';
import { useDeferredValue } from 'react';
import { useSearchParams } from 'react-router-dom';
import { monthCount } from '../../../../domain/month';
import { graphql } from '../../__generated__';
import { Page } from '../../components/page';
import { Problem } from '../../components/problem';
import { isComplete } from '../../lib/complete-month';
import { createFormat } from '../../lib/format';
import { FormatProvider } from '../../lib/format-context';
import { currentMonth } from '../../lib/now';
import { DashboardEmpty } from './dashboard-empty';
import { DashboardFigures } from './dashboard-figures';
import { DashboardSkeleton } from './dashboard-skeleton';
import { NoRecords } from './no-records';
import { isOver, periodRange, projectionHorizon, toPeriod, type Period } from './period';
import { PeriodToggle } from './period-toggle';
import { RecordMonth } from './record-month';
import { recordedPoints } from '../../lib/recorded-points';

const DashboardQuery = graphql(`
  query Dashboard($from: String!, $to: String!, $ahead: Int!, $projected: Boolean!) {
    me {
      ...Format_user
    }
    currencies {
      ...Format_currency
    }
    ...DashboardFigures_query
    ...DashboardEmpty_query
  }
`);

/** What am I worth, since when, where is it, and what should I do next: all of it from one answer. */
export function Component() {
  const [search, setSearch] = useSearchParams();
  const period = toPeriod(search.get('period'));
  const month = currentMonth();
  const range = periodRange(period, month);
  // One more than is shown: a projection starts a month earlier while nothing is entered in this one.
  const ahead = projectionHorizon(monthCount(range.from, range.to)) + 1;
  const query = useQuery(DashboardQuery, { variables: { ...range, ahead, projected: !isOver(period) } });
  const data = useDeferredValue(query.data ?? query.previousData);
  const empty = data && recordedPoints(data.netWorth.points).length === 0 && data.netWorth.unpriced.length === 0;
  const show = (next: Period) => setSearch({ period: next }, { replace: true });

  return (
    <FormatProvider user={data?.me} currencies={data?.currencies ?? []}>
      <Page
        title="Net worth"
        picker={(!empty || isOver(period)) && <PeriodToggle value={period} onChange={show} />}
        action={
          !empty && (
            <RecordMonth
              month={month}
              complete={data !== undefined && range.to === month && isComplete(data.valuations)}
              format={createFormat(data?.me.locale ?? navigator.language)}
            />
          )
        }
      >
        {query.error && <Problem error={query.error} onRetry={() => void query.refetch()} />}
        {!data && !query.error && <DashboardSkeleton />}
        {data && empty && !isOver(period) && <DashboardEmpty data={data} month={month} />}
        {data && empty && isOver(period) && <NoRecords month={range.to} />}
        {data && !empty && (
          <Box sx={{ opacity: query.data ? 1 : 0.6, transition: 'opacity 150ms' }} aria-busy={!query.data}>
            <DashboardFigures data={data} period={period} />
          </Box>
        )}
      </Page>
    </FormatProvider>
  );
}
