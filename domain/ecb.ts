import { RATE_PATTERN } from './limits';
import { monthOf } from './month';

/** What one euro bought of a currency on the last day of a month that was published; `rate` as it was written. */
export interface MonthRate {
  currency: string;
  month: string;
  /** That day, YYYY-MM-DD. */
  day: string;
  rate: string;
}

/** A text that is no file of the bank's, or a damaged one; the message says so to a person. */
export class UnreadableRates extends Error {}

interface DayRates {
  day: string;
  rates: (readonly [currency: string, rate: string])[];
}

const dayPattern = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/;
const ratePattern = new RegExp(RATE_PATTERN);

/**
 * Reads euro reference rates as the European Central Bank publishes them: the history as CSV (`eurofxref-hist.csv`),
 * or a day, 90 days or the history as XML. The rate of a month is that of its last published day.
 *
 * @returns by currency and month; a month without a rate of a currency is left out
 * @throws UnreadableRates that says what is wrong and where
 */
export function readEcbRates(text: string): MonthRate[] {
  const days = text.trimStart().startsWith('<') ? readXml(text) : readCsv(text);
  if (days.length === 0) throw new UnreadableRates('There is not one day of exchange rates in it.');
  const last = new Map<string, MonthRate>();
  for (const { day, rates } of days) {
    if (!dayPattern.test(day)) throw new UnreadableRates(`"${day}" is no date such as 2026-11-30.`);
    for (const [currency, rate] of rates) {
      if (!/^[A-Z]{3}$/.test(currency)) throw new UnreadableRates(`"${currency}" is no code of a currency.`);
      if (!ratePattern.test(rate) || Number(rate) === 0) {
        throw new UnreadableRates(`The rate of ${currency} on ${day} is "${rate}", which is no positive decimal.`);
      }
      const month = monthOf(day);
      const known = last.get(`${currency} ${month}`);
      if (known === undefined || known.day < day) last.set(`${currency} ${month}`, { currency, month, day, rate });
    }
  }
  return [...last].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, rate]) => rate);
}

/** `Date,USD,JPY,…` and a line a day; `N/A` or nothing where a currency has no rate. Lines end with a comma. */
function readCsv(text: string): DayRates[] {
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const [first, ...currencies] = cellsOf(header);
  if (first !== 'Date')
    throw new UnreadableRates('This is no file of the European Central Bank: it begins with neither Date nor XML.');
  return lines
    .map(cellsOf)
    .filter(([day = '']) => day !== '')
    .map(([day = '', ...cells]) => ({
      day,
      rates: currencies.flatMap((currency, index) => {
        const rate = cells[index] ?? '';
        return currency === '' || rate === '' || rate === 'N/A' ? [] : [[currency, rate] as const];
      }),
    }));
}

function cellsOf(line: string): string[] {
  return line.split(',').map((cell) => cell.trim());
}

/** `<Cube time="…">` holds a `<Cube currency="…" rate="…"/>` for each currency. */
function readXml(text: string): DayRates[] {
  const days: DayRates[] = [];
  for (const [, attributes = ''] of text.matchAll(/<(?:[a-z]+:)?Cube\b([^>]*)>/gi)) {
    const { time, currency, rate } = attributesOf(attributes);
    if (time !== undefined) days.push({ day: time, rates: [] });
    else if (currency !== undefined) {
      const day = days.at(-1);
      if (day === undefined) throw new UnreadableRates(`The rate of ${currency} is of no day.`);
      day.rates.push([currency, rate ?? '']);
    }
  }
  return days;
}

function attributesOf(text: string): Record<string, string | undefined> {
  const pairs = [...text.matchAll(/([a-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)];
  return Object.fromEntries(pairs.map(([, name, double, single]) => [name, double ?? single]));
}
