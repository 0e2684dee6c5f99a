import { Decimal as Arbitrary } from 'decimal.js';
import { AMOUNT_PATTERN } from './limits';

/** Decimal arithmetic wide enough for every stored amount (24 digits) times a rate, rounding half to even. */
export const Decimal = Arbitrary.clone({
  precision: 60,
  rounding: Arbitrary.ROUND_HALF_EVEN,
  toExpNeg: -40,
  toExpPos: 60,
});
export type Decimal = Arbitrary;

export const ZERO = new Decimal(0);

const amountPattern = new RegExp(AMOUNT_PATTERN);

/** Whether `text` is an amount that can be stored unchanged: at most 20 digits before the point and 4 after. */
export function isAmount(text: string): boolean {
  return amountPattern.test(text);
}

/** An amount as it travels: rounded half to even to the currency's minor units, never `-0`. */
export function toAmount(value: Decimal, minorUnits: number): string {
  const rounded = value.toDecimalPlaces(minorUnits, Decimal.ROUND_HALF_EVEN);
  return (rounded.isZero() ? ZERO : rounded).toFixed(minorUnits);
}
