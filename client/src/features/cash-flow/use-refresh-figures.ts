import { useApolloClient } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { graphql } from '../../__generated__';
import { addMonths } from '../../../../domain/month';
import { forgetFlows } from './forget-flows';

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
        forgetFlows(client.cache, [previous, month]);
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
