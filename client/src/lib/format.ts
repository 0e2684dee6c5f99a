import type { CurrencyDecimals, Decimal } from '../../../domain/money';
import { clearSymbol } from './currency-symbol';
import { englishDates } from './english-dates';
import { remember } from './remember';
import { usableLocale } from '../../../domain/usable-locale';

/** A formatted amount in pieces, so that a headline can set currency and cents lighter. */
export interface AmountParts {
  sign: string;
  currency: string;
  /** Whether the currency is written before the figure, as it is in English. */
  currencyFirst: boolean;
  integer: string;
  /** Decimal separator and decimals; empty for currencies without. */
  fraction: string;
}

/** How figures and dates are written for one person. Amounts are decimal strings, and never become floats. */
export interface Format {
  /** A tag that Intl takes. */
  locale: string;
  /** What the amounts of a currency may look like; its code stands for a name that is not known. */
  currency(code: string): CurrencyDecimals;
  /** Whether amounts are masked. */
  masked: boolean;
  /** "€412,305.18"; with `sign`, "+€8,140.22" for a gain. */
  amount(value: string | Decimal, currency: string, options?: { sign?: boolean }): string;
  amountParts(value: string | Decimal, currency: string): AmountParts;
  /** "412,305.18": the figure alone, with at least the currency's decimals and at most the four that can be stored. */
  figure(value: string, currency: string): string;
  /** The same for a field to type in: never masked, so that what it holds can be read again. */
  editable(value: string, currency: string): string;
  /** "€412K", for an axis. */
  compact(value: number, currency: string): string;
  /** "12.3%", of a percentage from 0 to 100; with `sign`, "+2.0%"; `decimals` is 1 when left out. */
  percent(value: Decimal, options?: { sign?: boolean; decimals?: number }): string;
  /** "3.20": percentage points. */
  points(value: Decimal): string;
  /** "November 2026" */
  month(month: string): string;
  /** "Nov 2026" */
  shortMonth(month: string): string;
  /** "November", where the year is plain */
  monthName(month: string): string;
  /** "Nov" */
  shortMonthName(month: string): string;
  /** "2026", of a month */
  year(month: string): string;
  /** "1 January" */
  dayAndMonth(date: string): string;
  /** "12 November 2026" */
  date(date: string): string;
  /** "12 Nov 2026" */
  shortDate(date: string): string;
}

const NARROW_SPACE = '\u202F';
const NO_BREAK_SPACE = '\u00A0';

/**
 * A locale says the digits and the order in which things are written. The names of months are English, the language of
 * the product, and months and years are those of the books in every locale: Gregorian ones.
 *
 * @param tag language tag, such as en-GB
 * @param currencies as the API lists them; ISO's own decimals where one is missing
 */
export function createFormat(tag: string, currencies: readonly ({ code: string } & CurrencyDecimals)[] = []): Format {
  const locale = usableLocale(tag);
  const known = new Map(currencies.map(({ code, ...currency }) => [code, currency]));
  const numbers = remember((key: string) => new Intl.NumberFormat(locale, JSON.parse(key)));
  const number = (options: Intl.NumberFormatOptions) => numbers(JSON.stringify(options));
  const dated = englishDates(locale);

  const digits = (currency: string) =>
    known.get(currency)?.minorUnits ??
    number({ style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
    2;
  const symbolOf = remember((currency: string) => clearSymbol(locale, currency));
  const partsOf = (value: string | number | Decimal, currency: string, options: Intl.NumberFormatOptions) => {
    const { display, text } = symbolOf(currency);
    return number({ style: 'currency', currency, currencyDisplay: display, ...options })
      .formatToParts(typeof value === 'number' ? value : exact(value))
      .map((part) => (part.type === 'currency' && text !== undefined ? { ...part, value: text } : part));
  };
  const money = (value: string | Decimal, currency: string, signed = false) =>
    partsOf(value, currency, {
      minimumFractionDigits: digits(currency),
      maximumFractionDigits: digits(currency),
      signDisplay: signed ? 'exceptZero' : 'negative',
    });

  const figure = (value: string, currency: string) =>
    join(number({ minimumFractionDigits: digits(currency), maximumFractionDigits: 4 }).formatToParts(exact(value)));

  return {
    locale,
    currency: (code) => known.get(code) ?? { name: code, minorUnits: digits(code) },
    masked: false,
    amount: (value, currency, options) => join(money(value, currency, options?.sign)),
    amountParts(value, currency) {
      const parts = typographic(money(value, currency));
      const pick = (...types: string[]) =>
        parts
          .filter(({ type }) => types.includes(type))
          .map((part) => part.value)
          .join('');
      const at = (type: string) => parts.findIndex((part) => part.type === type);
      return {
        sign: pick('minusSign', 'plusSign'),
        currency: pick('currency'),
        currencyFirst: at('currency') < at('integer'),
        integer: pick('integer', 'group'),
        fraction: pick('decimal', 'fraction'),
      };
    },
    figure,
    editable: figure,
    compact: (value, currency) => join(partsOf(value, currency, { notation: 'compact', maximumSignificantDigits: 4 })),
    percent: (value, options) =>
      join(
        number({
          style: 'percent',
          minimumFractionDigits: options?.decimals ?? 1,
          maximumFractionDigits: options?.decimals ?? 1,
          signDisplay: options?.sign ? 'exceptZero' : 'negative',
        }).formatToParts(exact(value.div(100))),
      ),
    points: (value) => join(number({ minimumFractionDigits: 2, maximumFractionDigits: 2 }).formatToParts(exact(value))),
    month: (month) => dated(`${month}-01`, { month: 'long', year: 'numeric' }),
    shortMonth: (month) => dated(`${month}-01`, { month: 'short', year: 'numeric' }),
    monthName: (month) => dated(`${month}-01`, { month: 'long' }),
    shortMonthName: (month) => dated(`${month}-01`, { month: 'short' }),
    year: (month) => dated(`${month}-01`, { year: 'numeric' }),
    dayAndMonth: (date) => dated(date, { day: 'numeric', month: 'long' }),
    date: (date) => dated(date, { day: 'numeric', month: 'long', year: 'numeric' }),
    shortDate: (date) => dated(date, { day: 'numeric', month: 'short', year: 'numeric' }),
  };
}

/** Intl takes decimal strings as they are, without the detour through a float. */
function exact(value: string | Decimal): Intl.StringNumericLiteral {
  return (typeof value === 'string' ? value : value.toFixed()) as Intl.StringNumericLiteral;
}

/** A sign stands apart from the currency before it, as the figure does where there is no sign: "CHF −5.00" in Zürich. */
function join(parts: Intl.NumberFormatPart[]): string {
  return typographic(parts)
    .map(({ type, value }, index, all) =>
      type.endsWith('Sign') && all[index - 1]?.type === 'currency' ? NO_BREAK_SPACE + value : value,
    )
    .join('');
}

/** A real minus and apostrophe, and narrow spaces where groups are set apart by spaces. */
function typographic(parts: Intl.NumberFormatPart[]): Intl.NumberFormatPart[] {
  return parts.map((part) => {
    if (part.type === 'minusSign') return { ...part, value: '−' };
    if (part.type === 'group' && part.value.trim() === '') return { ...part, value: NARROW_SPACE };
    // Browsers differ in which of the two they write.
    if (part.type === 'group' && part.value === "'") return { ...part, value: '’' };
    return part;
  });
}
