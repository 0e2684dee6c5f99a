import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { graphql } from '../../__generated__';
import type { RebalancingMode } from '../../__generated__/graphql';
import { apiErrors, problemText } from '../../lib/api-error';
import { samePlan, type ShownPlan } from './plan';

graphql(`
  fragment Plan_trade on RebalancingTrade {
    category {
      code
      name
      kind
    }
    value
    pct
    targetPct
    trade
    reason
    after
    pctAfter
  }
`);

const RebalancingPlan = graphql(`
  query Rebalancing($month: String!, $contribution: String!, $mode: RebalancingMode!) {
    rebalancing(month: $month, contribution: $contribution, mode: $mode) {
      contribution
      left
      categories {
        ...Plan_trade
      }
    }
  }
`);

/** How long nothing is typed before the server is asked. */
const PAUSE_MS = 400;

export interface Wish {
  month: string;
  contribution: string;
  mode: RebalancingMode;
}

export interface Confirmation {
  state: 'unasked' | 'checking' | 'confirmed' | 'differs' | 'refused' | 'failed';
  /** The server's plan where it differs from the one on screen: then it is the one that counts. */
  plan?: ShownPlan;
  /** Why the server refuses or could not answer. */
  problem?: string;
}

/**
 * Asks the server for the plan that was worked out here, once typing has paused.
 *
 * @param wish undefined while there is nothing to ask
 * @param plan what was worked out here; undefined where the wish was found infeasible
 */
export function useConfirmedPlan(wish: Wish | undefined, plan: ShownPlan | undefined): Confirmation {
  const settled = useSettled(wish);
  const { data, error, loading } = useQuery(RebalancingPlan, {
    variables: settled ?? { month: '', contribution: '', mode: 'FULL' },
    skip: settled === undefined,
  });
  if (wish === undefined) return { state: 'unasked' };
  if (settled === undefined || loading || !sameWish(settled, wish)) return { state: 'checking' };
  if (error) {
    const refused = apiErrors(error).some(({ type }) => type === 'VALIDATION_ERROR');
    return { state: refused ? 'refused' : 'failed', problem: problemText(error) };
  }
  if (!data) return { state: 'checking' };
  const { categories: trades, left } = data.rebalancing;
  return plan && samePlan(plan, { trades, left })
    ? { state: 'confirmed' }
    : { state: 'differs', plan: { trades, left } };
}

function sameWish(a: Wish, b: Wish): boolean {
  return a.month === b.month && a.contribution === b.contribution && a.mode === b.mode;
}

function useSettled(wish: Wish | undefined): Wish | undefined {
  const [settled, setSettled] = useState<Wish>();
  const { month, contribution, mode } = wish ?? {};
  useEffect(() => {
    const timer = setTimeout(
      () =>
        setSettled(
          month === undefined || contribution === undefined || mode === undefined
            ? undefined
            : { month, contribution, mode },
        ),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [month, contribution, mode]);
  return settled;
}
