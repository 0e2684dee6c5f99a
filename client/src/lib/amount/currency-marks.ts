import { usableLocale } from '../../../../domain/usable-locale';

/** What people write for a currency where they use it, beside what Intl knows in English and in the reader's language. */
const nativeMarks: Readonly<Record<string, readonly string[]>> = {
  AUD: ['A$', 'AU$'],
  BGN: ['лв'],
  BRL: ['R$'],
  CAD: ['C$', 'CA$'],
  CHF: ['Fr', 'SFr'],
  CNY: ['元', 'RMB', 'CN¥'],
  CZK: ['Kč'],
  DKK: ['kr'],
  HKD: ['HK$'],
  HUF: ['Ft'],
  IDR: ['Rp'],
  ILS: ['₪'],
  INR: ['Rs', '₹'],
  ISK: ['kr'],
  JPY: ['円', 'JP¥'],
  KRW: ['원'],
  MXN: ['MX$', 'Mex$'],
  MYR: ['RM'],
  NOK: ['kr'],
  NZD: ['NZ$'],
  PHP: ['₱'],
  PLN: ['zł'],
  RON: ['lei', 'leu'],
  SEK: ['kr'],
  SGD: ['S$'],
  THB: ['฿'],
  TRY: ['TL', '₺'],
  USD: ['US$'],
  ZAR: ['R'],
};

const known = new Map<string, ReadonlySet<string>>();

/** Whether a text is the sign or the code of a currency; of any where none is named. */
export function isMarkOf(mark: string, currency: string | undefined, locale: string): boolean {
  return currency === undefined
    ? currencyMarked(mark, locale) !== undefined
    : marksOf(currency, locale).has(bare(mark));
}

/** The first currency that is written by a sign or a code; undefined where none is. */
export function currencyMarked(mark: string, locale: string): string | undefined {
  return Intl.supportedValuesOf('currency').find((currency) => marksOf(currency, locale).has(bare(mark)));
}

function marksOf(currency: string, locale: string): ReadonlySet<string> {
  const key = `${locale} ${currency}`;
  const before = known.get(key);
  if (before) return before;
  const written = [usableLocale(locale), 'en'].flatMap((language) =>
    (['symbol', 'narrowSymbol'] as const).map(
      (currencyDisplay) =>
        new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay })
          .formatToParts(0)
          .find(({ type }) => type === 'currency')?.value ?? currency,
    ),
  );
  const marks = new Set([currency, ...written, ...(nativeMarks[currency] ?? [])].map(bare));
  known.set(key, marks);
  return marks;
}

/** Case, points and spaces tell no two signs apart: "Kr." is "kr". */
function bare(mark: string): string {
  return mark.replace(/[\s.\p{Cf}]/gu, '').toLowerCase();
}
