import type { Context } from '@aws-appsync/utils';
import { requestAccounts, withAccounts } from '../lib/accounts';
import type { Row } from '../lib/rows';

interface Page {
  items: Row[];
  nextToken: string | null;
}

export function request(ctx: Context) {
  return requestAccounts(ctx, (ctx.prev.result as Page).items);
}

export function response(ctx: Context) {
  const page = ctx.prev.result as Page;
  return { ...page, items: withAccounts(ctx, page.items) };
}
