import { useApolloClient } from '@apollo/client/react';
import type { Budgets_BudgetFragment } from '../../../__generated__/graphql';
import type { Guess } from '../../../components/guessed-currency';
import { apiErrors, problemText } from '../../../lib/api-error';
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

  async function set(budget: Budgets_BudgetFragment, amount: string | null): Promise<BudgetOutcome> {
    const { category, month, version } = budget;
    try {
      await confirm?.();
      const { data } = await client.mutate({
        mutation: SetBudget,
        variables: { input: { categoryId: category.id, month, amount, expectedVersion: version } },
      });
      onWritten();
      return { saved: data?.setBudget ?? budget };
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
