import { extensions, runtime, util, type Context } from '@aws-appsync/utils';
import { createPgStatement, sql } from '@aws-appsync/utils/rds';
import { MOST_NOTICE_IDS } from '../../domain/limits';
import type { BooksArea, BudgetMonth, Transaction } from '../../schema/__generated__/types';
import { booksOf } from './books';
import { refuse } from './errors';
import { rowsOf, type Row } from './rows';
import { NO_BOOKS } from './violations/no-books';

interface Change {
  area: BooksArea;
  /** YYYY-MM; left out where the change is about no month, or about several. */
  month?: string | null | undefined;
  /** What changed, by the id its type gives it. An empty list: nothing did. Left out: any of the area may have. */
  ids?: string[] | undefined;
  /** Ids of categories whose budget of the month is to be published too. */
  budgets?: string[] | undefined;
}

/**
 * The request of a mutation's last step: leaves a notice of what the steps before have written. The function is not
 * waited for, and where nothing was written it is not asked at all.
 */
export function tell(ctx: Context, { area, month, ids, budgets }: Change) {
  if (ids && ids.length === 0) runtime.earlyReturn(ctx.prev.result);
  const { sub, books } = booksOf(ctx);
  const named = ids && ids.length <= MOST_NOTICE_IDS ? ids : [];
  const notice = { area, month: month ?? null, ids: named, budgets: budgets ?? [] };
  return {
    operation: 'Invoke',
    invocationType: 'Event',
    payload: { id: util.autoId(), owner: books, actor: sub, at: util.time.nowISO8601(), ...notice },
  };
}

/** The same for the budgets that a function says it changed: each is published, so that subscribers get it as it is now. */
export function tellOfBudgets(ctx: Context) {
  const { month, changed } = ctx.prev.result as BudgetMonth & { changed: string[] };
  return tell(ctx, {
    area: 'BUDGETS',
    month,
    ids: changed.map((category) => `${category}:${month}`),
    budgets: changed,
  });
}

/** The same for the transaction that the steps before answer, and the other side of its transfer; one that `moved` may have left another month. */
export function tellOfTransaction(ctx: Context, moved: boolean) {
  const { id, date, transfer } = ctx.prev.result as Pick<Transaction, 'id' | 'date' | 'transfer'>;
  const month = date.slice(0, 7);
  const isOfMonth = !moved && (transfer ?? { date }).date.slice(0, 7) === month;
  return tell(ctx, {
    area: 'TRANSACTIONS',
    month: isOfMonth ? month : null,
    ids: transfer ? [id, transfer.id] : [id],
  });
}

/** The same for several transactions, which the steps before have left in the stash by `toldOf`. */
export function tellOfTransactions(ctx: Context) {
  const { month, ids } = ctx.stash as ReturnType<typeof toldOf>;
  return tell(ctx, { area: 'TRANSACTIONS', month, ids });
}

/** What there is to tell of transactions: their month where they are all of one, and the other sides of transfers too. */
export function toldOf(rows: Row[]): { month: string | null; ids: string[] } {
  const months = rows.flatMap(({ month, otherMonth }) => [month, otherMonth ?? month]);
  const ids: Record<string, boolean> = {};
  rows.forEach(({ id, otherId }) => {
    ids[id as string] = true;
    if (otherId !== undefined) ids[otherId as string] = true;
  });
  const isOfMonth = months.every((month) => month === months[0]);
  return { month: isOfMonth ? ((months[0] as string | undefined) ?? null) : null, ids: Object.keys(ids) };
}

/** The response of that step: the answer stays what it was, whatever became of the notice. */
export function told(ctx: Context): unknown {
  if (ctx.error) console.error('notice', ctx.error.type, ctx.error.message);
  return ctx.prev.result;
}

/** The request of a subscription: whether the caller may look at the books they mean. */
export function askForBooks(ctx: Context) {
  const { sub, books } = booksOf(ctx);
  return createPgStatement(sql`select books_for(${sub}::uuid, ${books}::uuid, 'VIEW') as books`);
}

/**
 * The response of a subscription: lets in events of these books alone. There is no argument to ask for others. One's own
 * may be opened a moment later: nothing is told of them before.
 *
 * @param areas of which to hear; all where it is left out. EVERYTHING reaches every one.
 */
export function hearOwn(ctx: Context, areas?: BooksArea[]): null {
  const { sub, books } = booksOf(ctx);
  const mayLook = rowsOf(ctx)[0]?.[0]?.books === books || sub === books;
  if (!mayLook) refuse('NOT_FOUND', NO_BOOKS, null, 'books_exist');
  const isOwn = { fieldName: 'owner', operator: 'eq' as const, value: books };
  const isOfAreas = { fieldName: 'area', operator: 'in' as const, value: [...(areas ?? []), 'EVERYTHING'] };
  extensions.setSubscriptionFilter({ filterGroup: [{ filters: areas ? [isOwn, isOfAreas] : [isOwn] }] });
  return null;
}
