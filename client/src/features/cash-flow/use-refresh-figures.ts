import { useApolloClient } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { graphql } from '../../__generated__';
import { addMonths } from '../../../../domain/month';
import { forget } from '../../lib/live/touched';

const FiguresQuery = graphql(`
  query CashFlowFigures($month: String!, $previous: String!) {
    cashFlow(from: $month, to: $month) {
      ...Flows_cashFlow
    }
    previous: cashFlow(from: $previous, to: $previous) {
      ...Flows_cashFlow
    }
    budgets(month: $month) {
      ...Budgets_month
    }
  }
`);

/**
 * Asks for the figures of the month again after a write, and leaves the entries as they are. One request at a time: a
 * write during one is followed by another, because the first may have been answered without it.
 */
export function useRefreshFigures(month: string) {
  const client = useApolloClient();
  const running = useRef(false);
  const wanted = useRef(false);
  const [error, setError] = useState<unknown>();

  const refresh = useCallback(async () => {
    wanted.current = true;
    if (running.current) return;
    running.current = true;
    try {
      while (wanted.current) {
        wanted.current = false;
        const previous = addMonths(month, -1);
        forget(client.cache, ['TRANSACTIONS'], isShown(previous, month));
        await client.query({ query: FiguresQuery, variables: { month, previous }, fetchPolicy: 'network-only' });
      }
      setError(undefined);
    } catch (reason) {
      setError(reason);
    } finally {
      running.current = false;
    }
  }, [client, month]);
  return { refresh: useCallback(() => void refresh(), [refresh]), error };
}

/** The list is kept up by whoever wrote; of the figures, those that are asked for again right now stay until they are there. */
function isShown(...months: string[]) {
  return (field: string, stored: string) => {
    const asked: readonly string[] = stored.match(/\d{4}-\d{2}/g) ?? [];
    const isFresh =
      !stored.includes('currency') && asked.every((month) => month === asked[0] && months.includes(month));
    return field === 'transactions' || (!['auditEvents', 'accountCheck'].includes(field) && isFresh);
  };
}
