import { EARLIEST_MONTH, LATEST_MONTH, MONTH_PATTERN } from './limits';

// Months are `YYYY-MM`, the way they travel on the wire. They sort as text, and no time zone can move one.

const pattern = new RegExp(MONTH_PATTERN);

/** Whether `text` is a month that amounts may be recorded for. */
export function isMonth(text: string): boolean {
  return pattern.test(text) && text >= EARLIEST_MONTH && text <= LATEST_MONTH;
}

/** The month `count` months after `month` (before, when negative). */
export function addMonths(month: string, count: number): string {
  return fromIndex(toIndex(month) + count);
}

/** How many months lie from `from` to `to`, both included; 0 or less when `to` is earlier. */
export function monthCount(from: string, to: string): number {
  return toIndex(to) - toIndex(from) + 1;
}

/** Every month from `from` to `to`, both included, oldest first. */
export function monthsFrom(from: string, to: string): string[] {
  const first = toIndex(from);
  return Array.from({ length: Math.max(0, monthCount(from, to)) }, (_, offset) => fromIndex(first + offset));
}

/** The month a date (`YYYY-MM-DD`) lies in. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** The last day of a month, as `YYYY-MM-DD`. */
export function lastDayOf(month: string): string {
  const [year, index] = month.split('-').map(Number) as [number, number];
  return `${month}-${String(new Date(Date.UTC(year, index, 0)).getUTCDate()).padStart(2, '0')}`;
}

function toIndex(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function fromIndex(index: number): string {
  const year = Math.floor(index / 12);
  return `${String(year).padStart(4, '0')}-${String(index - year * 12 + 1).padStart(2, '0')}`;
}
