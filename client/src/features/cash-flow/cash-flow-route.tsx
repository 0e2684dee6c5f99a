import AddIcon from '@mui/icons-material/Add';
import { Box, Button } from '@mui/material';
import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { isMonth } from '../../../../domain/month';
import type { Guess } from '../../components/guessed-currency';
import { InPlace } from '../../components/in-place';
import { MonthPicker } from '../../components/month-picker';
import { Page } from '../../components/page';
import { Problem } from '../../components/problem';
import { FormatProvider } from '../../lib/format-context';
import { currentMonth } from '../../lib/now';
import { Budgets } from './budgets/budgets';
import { cashFlowColumns } from './cash-flow-columns';
import { CashFlowEmpty } from './cash-flow-empty';
import { CashFlowSkeleton } from './cash-flow-skeleton';
import { Entries } from './entries/entries';
import { filtersOf, isFiltered, withFilters, type EntryFilters } from './entries/filters';
import { isBlank } from './is-blank';
import { isUntouched, suggested } from './suggested';
import { SankeyCard } from './sankey/sankey-card';
import { Summary } from './summary';
import { useAddRequest } from './use-add-request';
import { useRefreshFigures } from './use-refresh-figures';
import { useScreen } from './use-screen';
import { OnDemand } from '../../components/on-demand';
import { onDemand } from '../../lib/on-demand';

// For newcomers alone.
const GuessedCurrency = onDemand(() =>
  import('../../components/guessed-currency').then((module) => module.GuessedCurrency),
);
const CategoriesDialog = onDemand(() =>
  import('./categories/categories-dialog').then((module) => module.CategoriesDialog),
);

/** One month of what came in and what went out. One request brings the screen; the list then asks for its own pages. */
export function Component() {
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('month') ?? '';
  const month = isMonth(wanted) ? wanted : currentMonth();
  const filters = filtersOf(search);
  const { query, isListed } = useScreen(month, filters);
  const [guess, setGuess] = useState<Guess>();
  const known = query.data ?? query.previousData;
  const data = known && guess ? suggested(known, guess.currency) : known;
  const { asked, ask } = useAddRequest();
  const { refresh, error } = useRefreshFigures(month);
  const managing = search.get('manage') === 'categories';
  const manage = (open: boolean) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (open) next.set('manage', 'categories');
        else next.delete('manage');
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  const shown = data?.budgets.month ?? month;
  // A transfer is in no figure, and a refund may leave nothing of what was spent: the list says whether anything is there.
  const nothing = data !== undefined && !isListed && isBlank(data.cashFlow) && isBlank(data.previous);
  const blank = nothing && asked === 0 && !isFiltered(filters);
  const filter = useCallback(
    (change: Partial<EntryFilters>) =>
      setSearch((now) => withFilters(now, change), { replace: true, preventScrollReset: true }),
    [setSearch],
  );

  const goTo = (next: string, change: Partial<EntryFilters> = {}) =>
    setSearch((now) => {
      const there = withFilters(now, change);
      there.set('month', next);
      return there;
    });

  return (
    <FormatProvider user={data?.me} currencies={data?.currencies ?? []}>
      <Page
        title="Cash flow"
        picker={<MonthPicker value={month} onChange={goTo} />}
        action={
          !blank && (
            <Button variant="contained" startIcon={<AddIcon />} onClick={ask}>
              Add {filters.kind === 'all' ? 'expense' : filters.kind}
            </Button>
          )
        }
      >
        {(query.error ?? error) !== undefined && (
          <Problem error={query.error ?? error} onRetry={() => (query.error ? void query.refetch() : refresh())} />
        )}
        {!data && !query.error && <CashFlowSkeleton />}
        {data && (
          <Box
            aria-busy={!query.data}
            sx={{ display: 'grid', gap: 6, opacity: query.data ? 1 : 0.6, transition: 'opacity 150ms' }}
          >
            {isUntouched(data) && (
              <InPlace fallback={null}>
                <GuessedCurrency version={data.me.version} currencies={data.currencies} onGuess={setGuess} />
              </InPlace>
            )}
            {!blank && <Summary month={shown} now={data.cashFlow} previous={data.previous} />}
            {!blank && data.cashFlow.priced && <SankeyCard month={shown} flows={data.cashFlow} onFilter={filter} />}
            <Box sx={cashFlowColumns}>
              {blank ? (
                <CashFlowEmpty onAdd={ask} />
              ) : (
                <Entries
                  month={shown}
                  filters={filters}
                  onFilter={filter}
                  onShow={goTo}
                  categories={data.categories}
                  accounts={data.assets}
                  currencies={data.currencies}
                  baseCurrency={data.me.baseCurrency}
                  owner={data.me.id}
                  confirm={guess?.confirm}
                  asked={asked}
                  onWritten={refresh}
                  onAsk={ask}
                  onManage={() => manage(true)}
                />
              )}
              <Budgets key={shown} budgets={data.budgets} confirm={guess?.confirm} onWritten={refresh} />
            </Box>
          </Box>
        )}
        <OnDemand onGiveUp={() => manage(false)}>
          {data && managing && (
            <CategoriesDialog
              categories={data.categories}
              owner={data.me.id}
              kind={filters.kind === 'income' ? 'INCOME' : 'EXPENSE'}
              onClose={() => manage(false)}
            />
          )}
        </OnDemand>
      </Page>
    </FormatProvider>
  );
}
