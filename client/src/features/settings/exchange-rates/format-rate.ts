/** "1.0834": a rate with all decimals it has, four at least. */
export function formatRate(rate: string, locale: string): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 4, maximumFractionDigits: 10 }).format(
    rate as Intl.StringNumericLiteral,
  );
}
