import type { Context } from '@aws-appsync/utils';
import { tell, told } from '../lib/live';

/** Transactions, budgets and every figure by category are other ones now. */
export function request(ctx: Context) {
  return tell(ctx, { area: 'EVERYTHING' });
}

export function response(ctx: Context) {
  return told(ctx);
}
