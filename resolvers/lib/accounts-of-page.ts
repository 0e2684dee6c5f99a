import type { Context } from '@aws-appsync/utils';
import { requestAccounts, withAccounts } from './accounts';
import type { Row } from './rows';

interface Page {
  items: Row[];
  nextToken: string | null;
}

/** The step that adds their accounts to the page of incomes or expenses of the step before. */
export function request(ctx: Context) {
  return requestAccounts(ctx, (ctx.prev.result as Page).items);
}

export function response(ctx: Context) {
  const page = ctx.prev.result as Page;
  return { ...page, items: withAccounts(ctx, page.items) };
}
