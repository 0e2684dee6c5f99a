import { LONGEST_RANGE } from '../../../../../domain/limits';
import { addMonths, isMonth, lastDayOf, monthCount, monthOf } from '../../../../../domain/month';

export type EntryKind = 'expense' | 'income';

/** Which days: those of the month on the screen, all that one request may span, or two ends of one's own. */
export type Dates = { type: 'month' } | { type: 'all' } | { type: 'range'; from: string; to: string };

/** What the list of entries is narrowed to. It lives in the address, so that a list can be linked and gone back to. */
export interface EntryFilters {
  kind: EntryKind;
  search: string;
  categoryCode: string | null;
  subcategoryId: string | null;
  dates: Dates;
}

/** The arguments of `incomes` and `expenses`. All are always there: they name the list in the cache. */
export interface ListVariables {
  from: string;
  to: string;
  categoryCode: string | null;
  subcategoryId: string | null;
  search: string | null;
}

/** Reads filters from an address; what makes no sense there is no filter. */
export function filtersOf(params: URLSearchParams): EntryFilters {
  const kind = params.get('kind') === 'income' ? 'income' : 'expense';
  const categoryCode = params.get('category');
  return {
    kind,
    search: (params.get('q') ?? '').slice(0, LONGEST_SEARCH),
    categoryCode,
    subcategoryId: kind === 'expense' && categoryCode !== null ? params.get('subcategory') : null,
    dates: datesOf(params.get('dates')),
  };
}

/** The address with filters changed. Another kind or category drops what was chosen below it. */
export function withFilters(params: URLSearchParams, change: Partial<EntryFilters>): URLSearchParams {
  const before = filtersOf(params);
  const below = {
    ...(change.kind !== undefined && change.kind !== before.kind ? { categoryCode: null, subcategoryId: null } : {}),
    ...(change.categoryCode !== undefined ? { subcategoryId: null } : {}),
  };
  const { kind, search, categoryCode, subcategoryId, dates } = { ...before, ...below, ...change };
  const next = new URLSearchParams(params);
  const set = (name: string, value: string | null) =>
    value === null || value === '' ? next.delete(name) : next.set(name, value);
  set('kind', kind === 'income' ? kind : null);
  set('q', search);
  set('category', categoryCode);
  set('subcategory', categoryCode === null ? null : subcategoryId);
  set('dates', dates.type === 'range' ? `${dates.from}..${dates.to}` : dates.type === 'all' ? 'all' : null);
  return next;
}

/** Whether anything but the month and the kind narrows or widens the list. */
export function isFiltered({ search, categoryCode, dates }: EntryFilters): boolean {
  return search !== '' || categoryCode !== null || dates.type !== 'month';
}

/** What to ask the API for, in the month on the screen and on the given day. */
export function listVariables(filters: EntryFilters, month: string, today: string): ListVariables {
  const { search, categoryCode, subcategoryId, dates } = filters;
  return {
    ...daysOf(dates, month, today),
    categoryCode,
    subcategoryId,
    search: search.trim() === '' ? null : search.trim(),
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
