import { adjustedBudgets } from '../../../../../domain/budgets';
import { Decimal } from '../../../../../domain/money';
import type { Budgets_BudgetFragment } from '../../../__generated__/graphql';

export interface Adjusted {
  budget: Budgets_BudgetFragment;
  /** What it was: null where there was none. */
  before: string | null;
  /** Whether it is as it was, and why. */
  kept: 'by hand' | 'unchanged' | undefined;
}

/** What auto-adjust did to the budgets of a month: each that is set now, beside what it was. */
export function adjusted(
  before: readonly Budgets_BudgetFragment[],
  after: readonly Budgets_BudgetFragment[],
): Adjusted[] {
  return after
    .filter(({ isSet }) => isSet)
    .map((budget) => {
      const old = before.find(({ id }) => id === budget.id);
      const was = old?.isSet ? old.budget : null;
      const same = was !== null && new Decimal(was).equals(budget.budget);
      return { budget, before: was, kept: !budget.calculated ? 'by hand' : same ? 'unchanged' : undefined };
    });
}

/**
 * The budgets that undoing takes away again: those that were not there. One that was calculated before is only as
 * current as its month; setting the old amount would pass it off as set by hand.
 */
export function undoable(result: readonly Adjusted[]): Budgets_BudgetFragment[] {
  return result.filter(({ before, kept }) => before === null && kept === undefined).map(({ budget }) => budget);
}

/**
 * What auto-adjust would make of the budgets of the month after: each is answered as it would be then. Where spending
 * has no exchange rate, what is to come of its category is only known when it is done.
 */
export function foreseen(
  now: readonly Budgets_BudgetFragment[],
  next: readonly Budgets_BudgetFragment[],
): Budgets_BudgetFragment[] {
  const lines = now.map((budget) => ({ ...budget, category: budget.category.id }));
  const incomplete = lines.filter(({ isPriced }) => !isPriced).map(({ category }) => category);
  const amounts = new Map(adjustedBudgets({ lines, incomplete }).map(({ category, amount }) => [category, amount]));
  return next.map((budget) => {
    const amount = amounts.get(budget.category.id);
    const byHand = budget.isSet && !budget.calculated;
    return amount === undefined || byHand ? budget : { ...budget, budget: amount, isSet: true, calculated: true };
  });
}
