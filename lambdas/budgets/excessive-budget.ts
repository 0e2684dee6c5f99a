import { isAmount } from '../../domain/money';
import type { Refusal } from '../lib/answer';

/** Why budgets that were worked out cannot be written: one is too large. Undefined where all can. */
export function excessiveBudget(
  budgets: readonly { category: string; amount: string }[],
  field: string,
): Refusal | undefined {
  const excessive = budgets.find(({ amount }) => !isAmount(amount));
  if (excessive === undefined) return undefined;
  const message = `The budget of ${excessive.category} would have more than 20 digits.`;
  return { type: 'VALIDATION_ERROR', field, code: 'budget_size', message };
}
