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

/** A currency as its amounts are written: its name, and the decimals they have at most. */
export interface CurrencyDecimals {
  name: string;
  minorUnits: number;
}

/**
 * What is wrong with the decimals of an amount, as a sentence; undefined where they fit its currency. The database says
 * the same (`decimals_rule` of its migrations).
 */
export function decimalsProblem(amount: Decimal, { name, minorUnits }: CurrencyDecimals): string | undefined {
  if (amount.decimalPlaces() <= minorUnits) return undefined;
  const most = minorUnits === 0 ? 'no' : `at most ${minorUnits}`;
  return `${name} amounts have ${most} ${minorUnits === 1 ? 'decimal' : 'decimals'}.`;
}

/** An amount as it travels: rounded half to even to the currency's minor units, never `-0`. */
export function toAmount(value: Decimal, minorUnits: number): string {
  return value.toDecimalPlaces(minorUnits, Decimal.ROUND_HALF_EVEN).toFixed(minorUnits);
}
