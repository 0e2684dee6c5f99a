import { isAmount } from '../../../../../domain/money';
import { LONGEST_RANGE } from '../../../../../domain/limits';
import { addMonths, isMonth, lastDayOf, monthCount, monthOf } from '../../../../../domain/month';
import { NO_CATEGORY } from '../../../lib/category-name';

/** What one adds. */
export type EntryKind = 'expense' | 'income' | 'transfer';

/** Which days: those of the month on the screen, all that one request may span, or two ends of one's own. */
export type Dates = { type: 'month' } | { type: 'all' } | { type: 'range'; from: string; to: string };

/** What the list of entries is narrowed to. It lives in the address, so that a list can be linked and gone back to. */
export interface EntryFilters {
  kind: EntryKind | 'all';
  search: string;
  /** A category with its parts, a part, or NO_CATEGORY. */
  categoryId: string | null;
  accountId: string | null;
  /** Decimals without a sign, both included. */
  minAmount: string | null;
  maxAmount: string | null;
  dates: Dates;
}

/** The filter that `transactions` is asked with. It names the list in the cache, so it has nothing that asks nothing. */
export interface ListFilter {
  from: string;
  to: string;
  kind?: 'INCOME' | 'EXPENSE' | 'TRANSFER';
  categoryIds?: string[];
  uncategorised?: true;
  accountId?: string;
  minAmount?: string;
  maxAmount?: string;
  search?: string;
}

/** All that narrows a list within its days and its kind, put back. */
export const NOT_NARROWED = {
  search: '',
  categoryId: null,
  accountId: null,
  minAmount: null,
  maxAmount: null,
} as const satisfies Partial<EntryFilters>;

/** Reads filters from an address; what makes no sense there is no filter. */
export function filtersOf(params: URLSearchParams): EntryFilters {
  const kind = params.get('kind');
  return {
    kind: kind === 'income' || kind === 'expense' || kind === 'transfer' ? kind : 'all',
    search: (params.get('q') ?? '').slice(0, LONGEST_SEARCH),
    categoryId: kind === 'transfer' ? null : params.get('category'),
    accountId: params.get('account'),
    minAmount: amountOf(params.get('min')),
    maxAmount: amountOf(params.get('max')),
    dates: datesOf(params.get('dates')),
  };
}

/** The address with filters changed. Another kind drops the category, which is of one kind alone. */
export function withFilters(params: URLSearchParams, change: Partial<EntryFilters>): URLSearchParams {
  const before = filtersOf(params);
  const dropped = ![undefined, 'all', before.kind].includes(change.kind) && before.categoryId !== NO_CATEGORY;
  const filters = { ...before, ...(dropped ? { categoryId: null } : {}), ...change };
  const { kind, dates } = filters;
  const next = new URLSearchParams(params);
  const set = (name: string, value: string | null) =>
    value === null || value === '' ? next.delete(name) : next.set(name, value);
  set('kind', kind === 'all' ? null : kind);
  set('q', filters.search);
  set('category', kind === 'transfer' ? null : filters.categoryId);
  set('account', filters.accountId);
  set('min', filters.minAmount);
  set('max', filters.maxAmount);
  set('dates', dates.type === 'range' ? `${dates.from}..${dates.to}` : dates.type === 'all' ? 'all' : null);
  return next;
}

/** Whether anything but the days and the kind narrows the list. */
export function isNarrowed({ search, categoryId, accountId, minAmount, maxAmount }: EntryFilters): boolean {
  return search !== '' || [categoryId, accountId, minAmount, maxAmount].some((filter) => filter !== null);
}

/** Whether anything but the month and the kind narrows or widens the list. */
export function isFiltered(filters: EntryFilters): boolean {
  return isNarrowed(filters) || filters.dates.type !== 'month';
}

/** What to ask the API for, in the month on the screen and on the given day. */
export function listVariables(filters: EntryFilters, month: string, today: string): ListFilter {
  const { kind, categoryId, accountId, minAmount, maxAmount, dates } = filters;
  const search = filters.search.trim();
  return {
    ...daysOf(dates, month, today),
    ...(kind === 'all' ? {} : { kind: KINDS[kind] }),
    ...(categoryId === NO_CATEGORY
      ? { uncategorised: true }
      : categoryId === null
        ? {}
        : { categoryIds: [categoryId] }),
    ...(accountId === null ? {} : { accountId }),
    ...(minAmount === null ? {} : { minAmount }),
    ...(maxAmount === null ? {} : { maxAmount }),
    ...(search === '' ? {} : { search }),
  };
}

/** What is wrong with two ends of a range; undefined when they can be asked for. */
export function rangeProblem(from: string, to: string): string | undefined {
  if (!isDay(from) || !isDay(to)) return 'Give both days, from 1900 to 2199.';
  if (to < from) return 'The first day is after the last.';
  if (monthCount(monthOf(from), monthOf(to)) > LONGEST_RANGE) return 'A range is at most 50 years.';
  return undefined;
}

/** Whether a text is a day that entries may be recorded on: 30 February is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isMonth(monthOf(text))) return false;
  return text.slice(8) >= '01' && text <= lastDayOf(monthOf(text));
}

export const LONGEST_SEARCH = 500;
const MONTHS_AHEAD = 120;
const KINDS = { expense: 'EXPENSE', income: 'INCOME', transfer: 'TRANSFER' } as const;

function amountOf(text: string | null): string | null {
  return text !== null && isAmount(text) && /^\d/.test(text) ? text : null;
}

function datesOf(text: string | null): Dates {
  if (text === 'all') return { type: 'all' };
  const [from = '', to = ''] = text?.split('..') ?? [];
  return rangeProblem(from, to) === undefined ? { type: 'range', from, to } : { type: 'month' };
}

function daysOf(dates: Dates, month: string, today: string): { from: string; to: string } {
  if (dates.type === 'range') return { from: dates.from, to: dates.to };
  if (dates.type === 'month') return { from: `${month}-01`, to: lastDayOf(month) };
  const last = addMonths(monthOf(today), MONTHS_AHEAD);
  return { from: `${addMonths(last, 1 - LONGEST_RANGE)}-01`, to: lastDayOf(last) };
}
