import type { Context } from '@aws-appsync/utils';
import type { MutationUpdateExpenseArgs } from '../../schema/__generated__/types';
import { tellOfEntry, told } from '../lib/live';

export function request(ctx: Context<MutationUpdateExpenseArgs>) {
  return tellOfEntry(ctx, 'EXPENSES', Boolean(ctx.args.input.date));
}

export function response(ctx: Context) {
  return told(ctx);
}
