import type { Context } from '@aws-appsync/utils';
import { firstDayOf } from './checks';
import { ownerOf } from './rows';

/** Asks the Lambda for the budgets of a month, or to make those of the following month from them. */
export function invokeBudgets(ctx: Context, operation: 'read' | 'adjust', month: string, field: string) {
  firstDayOf(month, field);
  return { operation: 'Invoke', payload: { operation, owner: ownerOf(ctx), month } };
}
