import { isMonth, monthsFrom } from '../../../../domain/month';
import { bestMatches, plain } from '../../lib/best-matches';
import type { Format } from '../../lib/format';
import { withLatinDigits } from '../../lib/latin-digits';
import { remember } from '../../lib/remember';

/**
 * Reads a month as people type one: 2024-03, 03/2024, 3.2024, mar 2024, 2024 mars, marc, and as it is written here. A
 * name without a year is the latest such month up to now.
 *
 * @param format the names of months in whose language are understood, beside the English ones
 * @param now the month it is, as YYYY-MM
 * @returns YYYY-MM, or undefined where the text is no month
 */
export function parseMonth(text: string, format: Format, now: string): string | undefined {
  const latin = (some: string) => plain(withLatinDigits(some, format.locale));
  const typed = latin(text);
  const year = /(?<!\d)\d{4}(?!\d)/.exec(typed)?.[0];
  const written = monthsOf(year).find((month) =>
    [format.month(month), format.shortMonth(month)].map(latin).includes(typed),
  );
  if (written) return written;
  const parts = typed.split(/[\s,/.-]+/).filter(Boolean);
  const [name, ...more] = parts.filter((part) => part !== year);
  if (name === undefined || more.length > 0) return undefined;
  const index = /^\d{1,2}$/.test(name) ? (year ? Number(name) : 0) : monthNamed(name, format);
  if (index < 1 || index > 12) return undefined;
  const of = (someYear: number | string) => `${someYear}-${String(index).padStart(2, '0')}`;
  if (year) return isMonth(of(year)) ? of(year) : undefined;
  const thisYear = Number(now.slice(0, 4));
  return of(thisYear) <= now ? of(thisYear) : of(thisYear - 1);
}

function monthsOf(year: string | undefined): string[] {
  return year === undefined || !isMonth(`${year}-01`) ? [] : monthsFrom(`${year}-01`, `${year}-12`).filter(isMonth);
}

/** From 1; 0 where no month is called or begins so, or several do. Three letters at least: "ma" may be a word begun. */
function monthNamed(start: string, { locale }: Format): number {
  for (const language of [locale, 'en-GB']) {
    const names = monthNames(language);
    const [first = '', ...others] = bestMatches(names, start, (name) => [name]);
    const isClear = first === start || (others.length === 0 && start.length >= 3);
    if (first !== '' && isClear) return names.indexOf(first) + 1;
  }
  return 0;
}

/** What the months are called in a language, January first: people type their own, also where English is written. */
const monthNames = remember((locale: string) => {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', calendar: 'gregory', timeZone: 'UTC' });
  return monthsOf('2024').map((month) => plain(withLatinDigits(format.format(new Date(`${month}-01`)), locale)));
});
