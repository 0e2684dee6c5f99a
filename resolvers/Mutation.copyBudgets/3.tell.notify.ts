import type { Context } from '@aws-appsync/utils';
import type { MutationCopyBudgetsArgs } from '../../schema/__generated__/types';
import { tellOfBudgets, told } from '../lib/live';

export function request(ctx: Context<MutationCopyBudgetsArgs>) {
  return tellOfBudgets(ctx, ctx.args.to, ctx.stash.changed as string[]);
}

export function response(ctx: Context) {
  return told(ctx);
}
