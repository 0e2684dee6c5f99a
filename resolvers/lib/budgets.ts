import type { BudgetMonth, Budget } from '../../schema/__generated__/types';
import type { Caller } from './books';
import { firstDayOf } from './checks';
import { refuse } from './errors';

/** Asks the Lambda for the budgets of a month, or to make those of the following month from them. */
export function invokeBudgets(by: Caller, operation: 'read' | 'adjust', month: string, field: string) {
  firstDayOf(month, field);
  return { operation: 'Invoke', payload: { operation, ...by, month } };
}

/** One category of what the Lambda answered. */
export function budgetOf({ categories }: BudgetMonth, categoryId: string): Budget {
  return categories.find(({ category }) => category.id === categoryId.toLowerCase()) ?? refuseNoBudgets('categoryId');
}

export function refuseNoBudgets(field: string): never {
  return refuse('VALIDATION_ERROR', 'There is no such category to spend on.', field, 'budget_category_exists');
}
