import { isMonth } from '../../../../domain/month';

/**
 * Reads a month as people type one: 2024-03, 03/2024, 3.2024, mar 2024, 2024 mars, marc. A name without a year is the
 * latest such month up to now.
 *
 * @param locale whose names of months are understood, beside the English ones
 * @param now the month it is, as YYYY-MM
 * @returns YYYY-MM, or undefined where the text is no month
 */
export function parseMonth(text: string, locale: string, now: string): string | undefined {
  const parts = plain(text)
    .split(/[\s,/.-]+/)
    .filter(Boolean);
  const year = parts.find((part) => /^\d{4}$/.test(part));
  const others = parts.filter((part) => part !== year);
  const [name, ...more] = others;
  if (name === undefined || more.length > 0) return undefined;
  const index = /^\d{1,2}$/.test(name) ? (year ? Number(name) : 0) : monthNamed(name, locale);
  if (index < 1 || index > 12) return undefined;
  const of = (someYear: number | string) => `${someYear}-${String(index).padStart(2, '0')}`;
  if (year) return isMonth(of(year)) ? of(year) : undefined;
  const thisYear = Number(now.slice(0, 4));
  return of(thisYear) <= now ? of(thisYear) : of(thisYear - 1);
}

/** From 1; 0 where no month begins like this, or several do. Three letters at least: "ma" may be a word begun. */
function monthNamed(start: string, locale: string): number {
  if (start.length < 3) return 0;
  for (const language of [locale, 'en']) {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    const names = Array.from({ length: 12 }, (_, month) => plain(format.format(Date.UTC(2024, month, 1))));
    const found = names.flatMap((name, month) => (name.startsWith(start) ? [month + 1] : []));
    if (found.length === 1 && found[0]) return found[0];
  }
  return 0;
}

/** Small letters without accents. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
