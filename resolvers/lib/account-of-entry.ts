import type { Context } from '@aws-appsync/utils';
import { requestAccounts, withAccounts } from './accounts';
import type { Row } from './rows';

/** The step that adds its account to the income or expense of the step before. */
export function request(ctx: Context) {
  return requestAccounts(ctx, [ctx.prev.result as Row]);
}

export function response(ctx: Context) {
  return withAccounts(ctx, [ctx.prev.result as Row])[0];
}
