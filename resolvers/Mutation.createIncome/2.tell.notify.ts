import type { Context } from '@aws-appsync/utils';
import { tellOfEntry, told } from '../lib/live';

export function request(ctx: Context) {
  return tellOfEntry(ctx, 'INCOMES', false);
}

export function response(ctx: Context) {
  return told(ctx);
}
