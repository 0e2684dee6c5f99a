import type { Context } from '@aws-appsync/utils';
import { tellOfTransactions, told } from '../lib/live';

export function request(ctx: Context) {
  return tellOfTransactions(ctx);
}

export function response(ctx: Context) {
  return told(ctx);
}
