import { lastDayOf } from '../../../../../domain/month';

/** Moves a month or a day by whole years; 29 February becomes the 28th where there is none. Other texts stay. */
export function shiftYears(text: string, years: number): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return text;
  const moved = `${String(Number(year) + years).padStart(4, '0')}-${month}`;
  if (day === undefined) return moved;
  const last = lastDayOf(moved);
  return `${moved}-${day}` > last ? last : `${moved}-${day}`;
}
