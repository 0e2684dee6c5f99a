import { useQuery } from '@apollo/client/react';
import { Box, Button } from '@mui/material';
import { Link, useSearchParams } from 'react-router-dom';
import { graphql } from '../../__generated__';
import { Page } from '../../components/page';
import { Problem } from '../../components/problem';
import { createFormat } from '../../lib/format';
import { FormatProvider } from '../../lib/format-context';
import { currentMonth } from '../../lib/now';
import { Composition } from './composition';
import { dashboardColumns } from './dashboard-columns';
import { DashboardEmpty } from './dashboard-empty';
import { DashboardSkeleton } from './dashboard-skeleton';
import { NeedsAttention } from './needs-attention';
import { NetWorthHeadline } from './net-worth-headline';
import { NetWorthHistory } from './net-worth-history';
import { periodRange, toPeriod, type Period } from './period';
import { PeriodToggle } from './period-toggle';
import { recordedPoints } from './recorded-points';

const DashboardQuery = graphql(`
  query Dashboard($from: String!, $to: String!) {
    me {
      ...Format_user
    }
    currencies {
      ...Format_currency
    }
    netWorth(from: $from, to: $to) {
      ...NetWorthHeadline_netWorth
      ...NetWorthHistory_netWorth
      ...Composition_netWorth
      ...NeedsAttention_netWorth
    }
    valuations(month: $to) {
      ...NeedsAttention_valuation
    }
  }
`);

/** What am I worth, since when, and where is it: all of it from one answer. */
export function Component() {
  const [search, setSearch] = useSearchParams();
  const period = toPeriod(search.get('period'));
  const month = currentMonth();
  const query = useQuery(DashboardQuery, { variables: periodRange(period, month) });
  const data = query.data ?? query.previousData;
  const empty = data && recordedPoints(data.netWorth.points).length === 0 && data.netWorth.unpriced.length === 0;
  const show = (next: Period) => setSearch({ period: next }, { replace: true });

  return (
    <FormatProvider user={data?.me} currencies={data?.currencies ?? []}>
      <Page
        title="Net worth"
        picker={!empty && <PeriodToggle value={period} onChange={show} />}
        action={
          !empty && (
            <Button variant="contained" component={Link} to={`/input?month=${month}`}>
              Record {createFormat(data?.me.locale ?? navigator.language).monthName(month)}
            </Button>
          )
        }
      >
        {query.error && <Problem error={query.error} onRetry={() => void query.refetch()} />}
        {!data && !query.error && <DashboardSkeleton />}
        {data && empty && <DashboardEmpty month={month} hasAssets={data.valuations.length > 0} />}
        {data && !empty && (
          <Box sx={{ opacity: query.data ? 1 : 0.6, transition: 'opacity 150ms' }} aria-busy={!query.data}>
            <NetWorthHeadline netWorth={data.netWorth} period={period} />
            <NetWorthHistory netWorth={data.netWorth} />
            <Box sx={dashboardColumns}>
              <Composition netWorth={data.netWorth} />
              <NeedsAttention netWorth={data.netWorth} valuations={data.valuations} />
            </Box>
          </Box>
        )}
      </Page>
    </FormatProvider>
  );
}
