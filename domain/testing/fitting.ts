import { Decimal } from '../money';

const decimals: Readonly<Record<string, number>> = { JPY: 0, BHD: 3 };

/** An amount cut to the decimals that its currency has, away from zero. */
export function fitting(amount: string, currency: string): string {
  return new Decimal(amount).toDecimalPlaces(decimals[currency] ?? 2, Decimal.ROUND_UP).toFixed();
}
