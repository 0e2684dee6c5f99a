import type { Context } from '@aws-appsync/utils';
import { askForBooks, hearOwn } from './lib/live';

export function request(ctx: Context) {
  return askForBooks(ctx);
}

export function response(ctx: Context) {
  return hearOwn(ctx, ['TRANSACTIONS', 'CATEGORIES']);
}
