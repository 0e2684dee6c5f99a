import type { Context } from '@aws-appsync/utils';
import { tellOfTransaction, told } from '../lib/live';

export function request(ctx: Context) {
  return tellOfTransaction(ctx, false);
}

export function response(ctx: Context) {
  return told(ctx);
}
