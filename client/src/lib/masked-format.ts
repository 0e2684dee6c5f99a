import type { Format } from './format';

/** What stands in the place of every amount in privacy mode. */
export const MASK = '••••';

/** The same way of writing, with amounts masked; percentages, dates and what is being edited stay. */
export function maskedFormat(format: Format): Format {
  return {
    ...format,
    masked: true,
    amount: () => MASK,
    amountParts: () => ({ sign: '', currency: '', currencyFirst: true, integer: MASK, fraction: '' }),
    figure: () => MASK,
    compact: () => MASK,
  };
}
