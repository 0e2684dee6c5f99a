import { remember } from './remember';
import { usableLocale } from '../../../domain/usable-locale';

type DateParts = Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'year' | 'weekday' | 'timeZone'>;

/**
 * Writes dates in English, the language of the product, with the digits and in the order of a locale: "12 November
 * 2026" in Zürich, "November 12, 2026" in Boston, "2026 November 12" in Tokyo. The calendar is the one of the books.
 *
 * @returns a function of a date (YYYY-MM-DD or a moment) and the parts to write
 */
export function englishDates(tag: string): (date: string | Date, parts: DateParts) => string {
  const locale = usableLocale(tag);
  const { numberingSystem } = new Intl.NumberFormat(locale).resolvedOptions();
  const order = orderOf(locale);
  const language = /^en\b/.test(locale) ? locale : order === 'mdy' ? 'en-US' : 'en-GB';
  const formats = remember(
    (key: string) =>
      new Intl.DateTimeFormat(language, { calendar: 'gregory', numberingSystem, timeZone: 'UTC', ...JSON.parse(key) }),
  );
  return (date, parts) => {
    const moment = typeof date === 'string' ? new Date(`${date}T00:00:00Z`) : date;
    const format = formats(JSON.stringify(parts));
    if (order !== 'ymd' || language === locale) return format.format(moment);
    const written = format.formatToParts(moment);
    return (['year', 'month', 'day', 'weekday'] as const)
      .flatMap((wanted) => written.filter(({ type }) => type === wanted).map(({ value }) => value))
      .join(' ');
  };
}

/** Of day, month and year where the month is written out, such as "dmy". */
function orderOf(locale: string): string {
  return new Intl.DateTimeFormat(locale, { calendar: 'gregory', day: 'numeric', month: 'long', year: 'numeric' })
    .formatToParts(0)
    .filter(({ type }) => ['day', 'month', 'year'].includes(type))
    .map(({ type }) => type.charAt(0))
    .join('');
}
