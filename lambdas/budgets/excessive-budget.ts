import { isAmount } from '../../domain/money';
import type { Category } from '../../schema/__generated__/types';
import type { Refusal } from '../lib/answer';

/** Why budgets that were worked out cannot be written: one is too large. Undefined where all can. */
export function excessiveBudget(
  budgets: readonly { category: string; amount: string }[],
  { field, categories }: { field: string; categories: readonly Category[] },
): Refusal | undefined {
  const excessive = budgets.find(({ amount }) => !isAmount(amount));
  if (excessive === undefined) return undefined;
  const name = categories.find(({ id }) => id === excessive.category)?.name ?? 'a category';
  const message = `The budget of ${name} would have more than 20 digits.`;
  return { type: 'VALIDATION_ERROR', field, code: 'budget_size', message };
}
