import { util } from '@aws-appsync/utils';
import { EARLIEST_MONTH, LATEST_MONTH } from '../../domain/limits';
import { refuse } from './errors';

/** AWSDate also takes an offset and years of nine digits; a day of the books has neither. */
const DAY_PATTERN = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$';

/** Checks a day that money can come or go on. That it exists is the scalar's part. */
export function checkDay(day: string, field: string): string {
  const month = day.slice(0, 7);
  if (!util.matches(DAY_PATTERN, day) || month < EARLIEST_MONTH || month > LATEST_MONTH) {
    const message = `${field} is a day such as 2026-11-30, from 1900 to 2199.`;
    refuse('VALIDATION_ERROR', message, field, 'day_format');
  }
  return day;
}

/** Checks both ends of a range of days; one that is left out is the first or the last day there is. */
export function dayRange(from: string | null | undefined, to: string | null | undefined): { from: string; to: string } {
  const range = {
    from: checkDay(from ?? `${EARLIEST_MONTH}-01`, 'from'),
    to: checkDay(to ?? `${LATEST_MONTH}-31`, 'to'),
  };
  if (range.to < range.from) refuse('VALIDATION_ERROR', 'to is not before from.', 'to', 'range_order');
  return range;
}
