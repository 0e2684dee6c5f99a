import type { Context } from '@aws-appsync/utils';
import type { MutationCopyBudgetsArgs } from '../../schema/__generated__/types';
import { invokeBudgets } from '../lib/budgets';
import { answerOf } from '../lib/lambda';
import { ownerOf } from '../lib/rows';

export function request(ctx: Context<MutationCopyBudgetsArgs>) {
  return invokeBudgets(ownerOf(ctx), 'read', ctx.args.to, 'to');
}

export function response(ctx: Context) {
  return answerOf(ctx);
}
