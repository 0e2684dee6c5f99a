const regions: Record<string, string> = {
  AUD: 'AU KI NR TV',
  BRL: 'BR',
  CAD: 'CA',
  CHF: 'CH LI',
  CNY: 'CN',
  CZK: 'CZ',
  DKK: 'DK FO GL',
  GBP: 'GB GG IM JE',
  HKD: 'HK',
  HUF: 'HU',
  IDR: 'ID',
  ILS: 'IL PS',
  INR: 'IN',
  ISK: 'IS',
  JPY: 'JP',
  KRW: 'KR',
  MXN: 'MX',
  MYR: 'MY',
  NOK: 'NO SJ',
  NZD: 'NZ CK NU TK',
  PHP: 'PH',
  PLN: 'PL',
  RON: 'RO',
  SEK: 'SE',
  SGD: 'SG',
  THB: 'TH',
  TRY: 'TR',
  USD: 'US AS EC FM GU MH MP PA PR PW SV TC TL VG VI',
  ZAR: 'ZA',
};
const currencyOf = new Map(
  Object.entries(regions).flatMap(([code, list]) => list.split(' ').map((region) => [region, code] as const)),
);

/**
 * The currency that people of a locale most likely count in, of those on offer; the euro where none is known. A
 * locale without a region, such as `de`, counts as where most of its speakers are.
 */
export function likelyCurrency(locale: string, offered: readonly string[]): string {
  const { region } = new Intl.Locale(locale).maximize();
  const likely = currencyOf.get(region ?? '') ?? 'EUR';
  return offered.includes(likely) ? likely : 'EUR';
}
