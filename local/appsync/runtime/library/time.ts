import { epochOf, momentOf, offsetAt } from './date-time';
import { HelperError } from './errors';
import { formatDate } from './format-date';
import { parseDate } from './parse-date';

const iso8601 =
  /^([+-]?\d{4,6})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|[+-]\d{2}(?::?\d{2}(?::?\d{2})?)?)?$/;

function parseIso(text: string): number {
  const [, year, month, day, hour, minute, second, fraction, zone] = iso8601.exec(text) ?? [];
  if (!year) throw new HelperError(`java.time.format.DateTimeParseException: Text '${text}' could not be parsed`);
  const millisecond = Math.floor(Number(`0.${fraction ?? 0}`) * 1000 + 1e-6);
  const time = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second ?? 0)) * 1000 + millisecond;
  return momentOf(epochOf(Number(year), Number(month), Number(day)) + time, zone ?? 'UTC');
}

export const time = {
  nowISO8601: (): string => new Date().toISOString(),
  nowEpochSeconds: (): number => Math.floor(Date.now() / 1000),
  nowEpochMilliSeconds: (): number => Date.now(),
  nowFormatted: (pattern: string, zone = 'UTC'): string => formatDate(Date.now(), pattern, zone),
  parseFormattedToEpochMilliSeconds: (text: string, pattern: string, zone?: string): number =>
    parseDate(text, pattern, zone),
  parseISO8601ToEpochMilliSeconds: (text: string): number => parseIso(text),
  epochMilliSecondsToSeconds: (milliseconds: number): number => Math.floor(milliseconds / 1000),
  epochMilliSecondsToISO8601: (milliseconds: number): string =>
    new Date(milliseconds + offsetAt(milliseconds, 'UTC')).toISOString(),
  epochMilliSecondsToFormatted: (milliseconds: number, pattern: string, zone = 'UTC'): string =>
    formatDate(milliseconds, pattern, zone),
};
