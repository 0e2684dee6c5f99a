import type { Context } from '@aws-appsync/utils';
import type { MutationUpdateTransactionArgs } from '../../schema/__generated__/types';
import { tellOfTransaction, told } from '../lib/live';

export function request(ctx: Context<MutationUpdateTransactionArgs>) {
  return tellOfTransaction(ctx, Boolean(ctx.args.input.date));
}

export function response(ctx: Context) {
  return told(ctx);
}
