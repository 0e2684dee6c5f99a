import { rateTable, type RateSource, type RateTable } from '../exchange';
import { Decimal } from '../money';

/** A table of published rates as tests write them: `{ USD: { '2024-01': '1.25' } }`. */
export function ratesOf(
  currencies: Record<string, Record<string, string | number>>,
  source: RateSource = 'ECB',
): RateTable {
  return rateTable(
    Object.entries(currencies).flatMap(([currency, months]) =>
      Object.entries(months).map(([month, rate]) => ({ currency, month, rate: new Decimal(rate), source })),
    ),
  );
}
