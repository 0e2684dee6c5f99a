import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../__generated__';
import { addMonths } from '../../../../domain/month';
import { today } from '../../lib/now';
import { listVariables, type EntryFilters } from './entries/filters';

const CashFlowQuery = graphql(`
  query CashFlow($month: String!, $previous: String!, $filter: TransactionFilter!, $withList: Boolean!) {
    me {
      ...Format_user
    }
    currencies {
      ...Format_currency
    }
    categories {
      ...Category_category
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
    transactions(filter: $filter) @include(if: $withList) {
      items {
        ...Entry_transaction
      }
      nextToken
    }
  }
`);

/**
 * The one request, and from then on the screen without the list in it: that one is read and brought up to date by
 * itself, and its beginning would come twice. Beside it, whether the list had anything.
 */
export function useScreen(month: string, filters: EntryFilters) {
  const first = useFirst(month, filters);
  const [arrived, setArrived] = useState<{ first: object; isListed: boolean }>();
  const hasArrived = arrived?.first === first;
  const query = useQuery(
    CashFlowQuery,
    hasArrived
      ? { variables: { ...first, withList: false }, fetchPolicy: 'cache-first' }
      : { variables: { ...first, withList: true }, fetchPolicy: 'cache-and-network' },
  );
  const isListed = hasArrived ? arrived.isListed : (query.data?.transactions?.items.length ?? 0) > 0;
  if (!hasArrived && query.data && !query.loading) setArrived({ first, isListed });
  return { query, isListed };
}

/** What the screen's request asks for: the list as it was narrowed when the month was opened. */
function useFirst(month: string, filters: EntryFilters) {
  const variables = () => ({
    month,
    previous: addMonths(month, -1),
    filter: listVariables(filters, month, today()),
  });
  const [first, setFirst] = useState(variables);
  if (first.month === month) return first;
  const next = variables();
  setFirst(next);
  return next;
}
