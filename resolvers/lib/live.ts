import { extensions, runtime, util, type Context } from '@aws-appsync/utils';
import { MOST_NOTICE_IDS } from '../../domain/limits';
import type { BooksArea, BudgetMonth, Income } from '../../schema/__generated__/types';
import { ownerOf } from './rows';

interface Change {
  area: BooksArea;
  /** YYYY-MM; left out where the change is about no month, or about several. */
  month?: string | null | undefined;
  /** What changed, by the id its type gives it. An empty list: nothing did. Left out: any of the area may have. */
  ids?: string[] | undefined;
  /** Expense categories whose budget of the month is to be published too. */
  budgets?: string[] | undefined;
}

/**
 * The request of a mutation's last step: leaves a notice of what the steps before have written. The function is not
 * waited for, and where nothing was written it is not asked at all.
 */
export function tell(ctx: Context, { area, month, ids, budgets }: Change) {
  if (ids && ids.length === 0) runtime.earlyReturn(ctx.prev.result);
  const named = ids && ids.length <= MOST_NOTICE_IDS ? ids : [];
  const notice = { area, month: month ?? null, ids: named, budgets: budgets ?? [] };
  return {
    operation: 'Invoke',
    invocationType: 'Event',
    payload: { id: util.autoId(), owner: ownerOf(ctx), at: util.time.nowISO8601(), ...notice },
  };
}

/** The same for the budgets that a function says it changed: each is published, so that subscribers get it as it is now. */
export function tellOfBudgets(ctx: Context) {
  const { month, changed } = ctx.prev.result as BudgetMonth & { changed: string[] };
  return tell(ctx, { area: 'BUDGETS', month, ids: changed.map((code) => `${code}:${month}`), budgets: changed });
}

/** The same for the income or expense that the steps before answer; one that `moved` may have left another month. */
export function tellOfEntry(ctx: Context, area: 'INCOMES' | 'EXPENSES', moved: boolean) {
  const { id, date } = ctx.prev.result as Pick<Income, 'id' | 'date'>;
  return tell(ctx, { area, month: moved ? null : date.slice(0, 7), ids: [id] });
}

/** The response of that step: the answer stays what it was, whatever became of the notice. */
export function told(ctx: Context): unknown {
  if (ctx.error) console.error('notice', ctx.error.type, ctx.error.message);
  return ctx.prev.result;
}

/**
 * The response of a subscription: lets in events of the caller's own books alone. The owner is that of the token;
 * there is no argument to ask for another, and who has no books cannot listen.
 *
 * @param areas of which to hear; all where it is left out. EVERYTHING reaches every one.
 */
export function hearOwn(ctx: Context, areas?: BooksArea[]): null {
  const isOwn = { fieldName: 'owner', operator: 'eq' as const, value: ownerOf(ctx) };
  const isOfAreas = { fieldName: 'area', operator: 'in' as const, value: [...(areas ?? []), 'EVERYTHING'] };
  extensions.setSubscriptionFilter({ filterGroup: [{ filters: areas ? [isOwn, isOfAreas] : [isOwn] }] });
  return null;
}
