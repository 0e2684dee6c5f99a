import { useQuery } from '@apollo/client/react';
import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { useEffect } from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';
import { graphql } from '../../__generated__';
import { isMonth } from '../../../../domain/month';
import { MonthPicker } from '../../components/month-picker';
import { Page } from '../../components/page';
import { Problem } from '../../components/problem';
import { FormatProvider } from '../../lib/format-context';
import { currentMonth } from '../../lib/now';
import { useAskedFor } from './asked-for';
import { useAssetTask } from './asset-task';
import { ClosedAssets } from './closed-assets';
import { InputEmpty } from './input-empty';
import { InputSkeleton } from './input-skeleton';
import { MonthWorkspace } from './month-workspace';
import { OnDemand } from '../../components/on-demand';
import { onDemand } from '../../lib/on-demand';

// Forms are not needed to enter a month: they come when one is opened.
const AssetDialogs = onDemand(() => import('./asset-dialogs').then((module) => module.AssetDialogs));

const MonthlyInputQuery = graphql(`
  query MonthlyInput($month: String!) {
    me {
      ...Format_user
    }
    currencies {
      ...Format_currency
    }
    assetCategories {
      ...AssetDialog_category
    }
    valuations(month: $month) {
      ...MonthGrid_valuation
    }
    exchangeRates(from: $month, to: $month) {
      ...MonthGrid_rate
    }
    assets(includeClosed: true) {
      ...MonthGrid_asset
    }
  }
`);

/** One month of values: what was worth how much at its end. */
export function Component() {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('month') ?? '';
  const month = isMonth(asked) ? asked : currentMonth();
  const query = useQuery(MonthlyInputQuery, { variables: { month } });
  const { data } = query;
  // A dialog stays while the screen behind it is asked for anew.
  const known = data ?? query.previousData;
  const { task, start, finish } = useAssetTask();
  useScrollToCategory(data !== undefined);
  useAskedFor(data !== undefined, { add: () => start({ type: 'add' }) });

  const open = new Set(data?.valuations.map(({ asset }) => asset.id));
  const closed = data?.assets.filter(({ id, closedOn }) => closedOn !== null && !open.has(id)) ?? [];
  const empty = data?.assets.length === 0;

  return (
    <FormatProvider user={data?.me} currencies={data?.currencies ?? []}>
      <Page
        title="Monthly input"
        picker={<MonthPicker value={month} onChange={(next) => setSearch({ month: next })} />}
        action={
          !empty && (
            <Button
              variant="outlined"
              startIcon={<AddIcon />}
              onClick={() => start({ type: 'add' })}
              sx={{ bgcolor: 'background.paper' }}
            >
              Add asset
            </Button>
          )
        }
      >
        {query.error && <Problem error={query.error} onRetry={() => void query.refetch()} />}
        {!data && !query.error && <InputSkeleton />}
        {empty && <InputEmpty onAdd={() => start({ type: 'add' })} />}
        {data && !empty && (
          <>
            <MonthWorkspace
              key={month}
              month={month}
              valuations={data.valuations}
              rates={data.exchangeRates}
              baseCurrency={data.me.baseCurrency}
              onAction={start}
            />
            <ClosedAssets assets={closed} onAction={start} />
          </>
        )}
        <OnDemand onGiveUp={finish}>
          {known && task && (
            <AssetDialogs
              task={task}
              assets={known.assets}
              categories={known.assetCategories}
              currencies={known.currencies}
              me={known.me}
              month={month}
              onClose={finish}
            />
          )}
        </OnDemand>
      </Page>
    </FormatProvider>
  );
}

/** Links from the dashboard name a category after the #. */
function useScrollToCategory(ready: boolean) {
  const { hash } = useLocation();
  useEffect(() => {
    if (ready && hash) document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'start' });
  }, [ready, hash]);
}
