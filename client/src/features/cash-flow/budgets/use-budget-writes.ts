import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { Budgets_BudgetFragment } from '../../../__generated__/graphql';
import type { Guess } from '../../../components/guessed-currency';
import { apiErrors, problemText } from '../../../lib/api-error';
import { stepOfOne } from '../../../lib/undo/step-between';
import type { Step } from '../../../lib/undo/undo-history';
import { useUndo } from '../../../lib/undo/use-undo';
import type { Versions } from '../../../lib/undo/versions';
import { CopyBudgets, SetBudget } from './budget-mutations';

/** What became of a budget; the problem is a sentence. */
export type BudgetOutcome = { saved: Budgets_BudgetFragment } | { problem: string };

/**
 * What can be done with the budgets of a month. Each says in a sentence why it was refused.
 *
 * @param confirm keeps the currency that budgets are in, where it was only guessed
 */
export function useBudgetWrites(onWritten: () => void, confirm?: Guess['confirm']) {
  const client = useApolloClient();
  const { record, versions } = useUndo();

  async function set(budget: Budgets_BudgetFragment, amount: string | null): Promise<BudgetOutcome> {
    try {
      await confirm?.();
      const saved = await send(client, budget, amount, budget.version);
      // What has no exchange rate cannot be told, and so not be set again.
      if (budget.isPriced) record(stepOf(client, versions, budget, saved));
      onWritten();
      return { saved };
    } catch (error) {
      // Somebody else changed it: the figures are asked for again, and what was typed stays to be sent once more.
      if (apiErrors(error)[0]?.type === 'CONFLICT') onWritten();
      return { problem: problemText(error) };
    }
  }

  async function copy(from: string, to: string): Promise<string | undefined> {
    try {
      await client.mutate({ mutation: CopyBudgets, variables: { from, to } });
      onWritten();
      return undefined;
    } catch (error) {
      return problemText(error);
    }
  }

  return { set, copy };
}

async function send(client: ApolloClient, budget: Budgets_BudgetFragment, amount: string | null, version: number) {
  const input = { categoryId: budget.category.id, month: budget.month, amount, expectedVersion: version };
  const { data } = await client.mutate({ mutation: SetBudget, variables: { input } });
  return data?.setBudget ?? budget;
}

/** A budget that was set as a step. One that auto-adjust had made comes back as if set by hand. */
function stepOf(
  client: ApolloClient,
  versions: Versions,
  before: Budgets_BudgetFragment,
  after: Budgets_BudgetFragment,
): Step {
  const sideOf = ({ isSet, budget, version }: Budgets_BudgetFragment) => ({
    content: isSet ? budget : null,
    version,
  });
  const sides = { id: before.id, before: sideOf(before), after: sideOf(after) };
  return stepOfOne(`Budget for ${before.category.name} set`, versions, sides, async (content, expectedVersion) => {
    const { version } = await send(client, before, content, expectedVersion);
    return version;
  });
}
