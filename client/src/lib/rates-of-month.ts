import { rateTable, type RateSource, type RateTable } from '../../../domain/exchange';
import { Decimal } from '../../../domain/money';

/** The rates that hold in a month, as the API lists them: nothing is left to look up but that. */
export function ratesOfMonth(
  rates: readonly { currency: string; rate: string; source: RateSource }[],
  month: string,
): RateTable {
  return rateTable(rates.map(({ currency, rate, source }) => ({ currency, month, rate: new Decimal(rate), source })));
}
