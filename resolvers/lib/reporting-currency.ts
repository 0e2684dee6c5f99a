import { checkCurrencyCode } from './checks';

/** The currency that figures are asked for in, as a Lambda takes it: null for the member's base currency. */
export function reportingCurrency(currency: string | null | undefined): string | null {
  return currency === null || currency === undefined ? null : checkCurrencyCode(currency, 'currency');
}
