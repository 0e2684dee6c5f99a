import { util } from '@aws-appsync/utils';
import {
  AMOUNT_PATTERN,
  EARLIEST_MONTH,
  LATEST_MONTH,
  LONGEST_RANGE,
  MONTH_PATTERN,
  PERCENT_PATTERN,
  UUID_PATTERN,
} from '../../domain/limits';
import { refuse } from './errors';

/** Checks a month and returns its first day, as the database keeps it. */
export function firstDayOf(month: string, field: string): string {
  if (!util.matches(MONTH_PATTERN, month) || month < EARLIEST_MONTH || month > LATEST_MONTH) {
    refuse('VALIDATION_ERROR', `${field} is a month such as 2026-11, from 1900-01 to 2199-12.`, field, 'month_format');
  }
  return `${month}-01`;
}

/** Checks both ends of a range of months and returns their first days. */
export function monthRange(from: string, to: string): { from: string; to: string } {
  const range = { from: firstDayOf(from, 'from'), to: firstDayOf(to, 'to') };
  if (to < from) refuse('VALIDATION_ERROR', 'to is not before from.', 'to', 'range_order');
  if (monthNumber(to) - monthNumber(from) >= LONGEST_RANGE) {
    refuse('LIMIT_EXCEEDED', `A range has at most ${LONGEST_RANGE} months.`, 'to', 'range_length');
  }
  return range;
}

function monthNumber(month: string): number {
  return parseInt(month.slice(0, 4)) * 12 + parseInt(month.slice(5, 7));
}

export function isUuid(text: string): boolean {
  return util.matches(UUID_PATTERN, text);
}

export function checkUuid(text: string, field: string): string {
  if (!isUuid(text)) refuse('VALIDATION_ERROR', `${field} is a UUID.`, field, 'uuid_format');
  return text;
}

/** Checks that a decimal can be stored unchanged. */
export function checkDecimal(text: string, field: string): string {
  if (!util.matches(AMOUNT_PATTERN, text)) {
    refuse(
      'VALIDATION_ERROR',
      'An amount is a decimal such as 1234.56, with at most 20 digits before the point and no more decimals than its currency has.',
      field,
      'amount_format',
    );
  }
  return text;
}

/** Checks a share of a whole. */
export function checkPercent(text: string, field: string): string {
  if (!util.matches(PERCENT_PATTERN, text)) {
    const message = 'A target is a percentage from 0 to 100, such as 12.5, with at most four decimals.';
    refuse('VALIDATION_ERROR', message, field, 'percent_format');
  }
  return text;
}

/** Checks that a text can be the code of a currency; whether there is such a one, the database knows. */
export function checkCurrencyCode(text: string, field: string): string {
  if (!util.matches('^[A-Z]{3}$', text)) {
    refuse('VALIDATION_ERROR', 'There is no such currency.', field, 'currency_format');
  }
  return text;
}

/** Whether two decimals, each null or of the form checked above, are the same number. */
export function sameDecimal(one: string | null | undefined, other: string | null | undefined): boolean {
  return canonical(one ?? null) === canonical(other ?? null);
}

function canonical(text: string | null): string | null {
  if (text === null) return null;
  const sign = text.startsWith('-') ? '-' : '';
  const digits = sign !== '' || text.startsWith('+') ? text.slice(1) : text;
  const parts = digits.split('.');
  const padded = `${`00000000000000000000${parts[0] ?? ''}`.slice(-20)}.${`${parts[1] ?? ''}0000`.slice(0, 4)}`;
  return padded === '00000000000000000000.0000' ? padded : `${sign}${padded}`;
}
