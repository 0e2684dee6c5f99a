import { useQuery } from '@apollo/client/react';
import AddIcon from '@mui/icons-material/Add';
import { Box, Button } from '@mui/material';
import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { graphql } from '../../__generated__';
import { addMonths, isMonth } from '../../../../domain/month';
import type { Guess } from '../../components/guessed-currency';
import { InPlace } from '../../components/in-place';
import { MonthPicker } from '../../components/month-picker';
import { Page } from '../../components/page';
import { Problem } from '../../components/problem';
import { FormatProvider } from '../../lib/format-context';
import { currentMonth, today } from '../../lib/now';
import { Budgets } from './budgets/budgets';
import { cashFlowColumns } from './cash-flow-columns';
import { CashFlowEmpty } from './cash-flow-empty';
import { CashFlowSkeleton } from './cash-flow-skeleton';
import { Entries } from './entries/entries';
import { filtersOf, isFiltered, listVariables, withFilters, type EntryFilters } from './entries/filters';
import { isBlank } from './is-blank';
import { isUntouched, suggested } from './suggested';
import { SankeyCard } from './sankey/sankey-card';
import { Summary } from './summary';
import { useAddRequest } from './use-add-request';
import { useRefreshFigures } from './use-refresh-figures';
import { OnDemand } from '../../components/on-demand';
import { onDemand } from '../../lib/on-demand';

// For newcomers alone.
const GuessedCurrency = onDemand(() =>
  import('../../components/guessed-currency').then((module) => module.GuessedCurrency),
);
const SubcategoriesDialog = onDemand(() =>
  import('./subcategories/subcategories-dialog').then((module) => module.SubcategoriesDialog),
);

const CashFlowQuery = graphql(`
  query CashFlow(
    $month: String!
    $previous: String!
    $from: AWSDate!
    $to: AWSDate!
    $categoryCode: ID
    $subcategoryId: ID
    $search: String
    $ofExpenses: Boolean!
    $ofIncomes: Boolean!
  ) {
    me {
      ...Format_user
    }
    currencies {
      ...Format_currency
    }
    incomeCategories {
      ...Choices_incomeCategory
    }
    expenseCategories {
      ...Choices_expenseCategory
    }
    assets {
      ...Choices_account
    }
    cashFlow(from: $month, to: $month) {
      ...Flows_cashFlow
    }
    previous: cashFlow(from: $previous, to: $previous) {
      ...Flows_cashFlow
    }
    budgets(month: $month) {
      ...Budgets_month
    }
    expenses(from: $from, to: $to, categoryCode: $categoryCode, subcategoryId: $subcategoryId, search: $search)
      @include(if: $ofExpenses) {
      items {
        ...Entry_expense
      }
      nextToken
    }
    incomes(from: $from, to: $to, categoryCode: $categoryCode, search: $search) @include(if: $ofIncomes) {
      items {
        ...Entry_income
      }
      nextToken
    }
  }
`);

/** One month of what came in and what went out. One request brings the screen; the list then asks for its own pages. */
export function Component() {
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('month') ?? '';
  const month = isMonth(wanted) ? wanted : currentMonth();
  const filters = filtersOf(search);
  const first = useFirst(month, filters);
  const query = useScreen(first);
  const [guess, setGuess] = useState<Guess>();
  const known = query.data ?? query.previousData;
  const data = known && guess ? suggested(known, guess.currency) : known;
  const { asked, ask } = useAddRequest();
  const { refresh, error } = useRefreshFigures(month);
  const [managing, setManaging] = useState(false);
  const shown = data?.budgets.month ?? month;
  const blank =
    data !== undefined && asked === 0 && !isFiltered(filters) && isBlank(data.cashFlow) && isBlank(data.previous);
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
              {filters.kind === 'income' ? 'Add income' : 'Add expense'}
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
                  expenseCategories={data.expenseCategories}
                  incomeCategories={data.incomeCategories}
                  accounts={data.assets}
                  currencies={data.currencies}
                  baseCurrency={data.me.baseCurrency}
                  owner={data.me.id}
                  confirm={guess?.confirm}
                  asked={asked}
                  onWritten={refresh}
                  onAsk={ask}
                  onManage={() => setManaging(true)}
                />
              )}
              <Budgets key={shown} budgets={data.budgets} confirm={guess?.confirm} onWritten={refresh} />
            </Box>
          </Box>
        )}
        <OnDemand onGiveUp={() => setManaging(false)}>
          {data && managing && (
            <SubcategoriesDialog
              categories={data.expenseCategories}
              onWritten={refresh}
              onClose={() => setManaging(false)}
            />
          )}
        </OnDemand>
      </Page>
    </FormatProvider>
  );
}

/**
 * The one request, and from then on the screen without the list in it: that one is read and brought up to date by
 * itself, and its beginning would come twice.
 */
function useScreen(first: ReturnType<typeof useFirst>) {
  const [arrived, setArrived] = useState<object>();
  const query = useQuery(
    CashFlowQuery,
    arrived === first
      ? { variables: { ...first, ofExpenses: false, ofIncomes: false }, fetchPolicy: 'cache-first' }
      : { variables: first, fetchPolicy: 'cache-and-network' },
  );
  if (arrived !== first && query.data && !query.loading) setArrived(first);
  return query;
}

/** What the screen's request asks for: the list as it was narrowed when the month was opened. */
function useFirst(month: string, filters: EntryFilters) {
  const variables = () => ({
    month,
    previous: addMonths(month, -1),
    ...listVariables(filters, month, today()),
    ofExpenses: filters.kind === 'expense',
    ofIncomes: filters.kind === 'income',
  });
  const [first, setFirst] = useState(variables);
  if (first.month === month) return first;
  const next = variables();
  setFirst(next);
  return next;
}
