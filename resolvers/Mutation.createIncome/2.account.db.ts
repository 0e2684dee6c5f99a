import type { Context } from '@aws-appsync/utils';
import { requestAccounts, withAccounts } from '../lib/accounts';
import type { Row } from '../lib/rows';

export function request(ctx: Context) {
  return requestAccounts(ctx, [ctx.prev.result as Row]);
}

export function response(ctx: Context) {
  return withAccounts(ctx, [ctx.prev.result as Row])[0];
}
