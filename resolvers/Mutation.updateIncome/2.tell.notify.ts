import type { Context } from '@aws-appsync/utils';
import type { MutationUpdateIncomeArgs } from '../../schema/__generated__/types';
import { tellOfEntry, told } from '../lib/live';

export function request(ctx: Context<MutationUpdateIncomeArgs>) {
  return tellOfEntry(ctx, 'INCOMES', Boolean(ctx.args.input.date));
}

export function response(ctx: Context) {
  return told(ctx);
}
