import { Decimal, ZERO } from './money';
import { splitWhole, sumOf } from './split';

export const HUNDRED = new Decimal(100);
const DECIMALS = 2;

/**
 * What percentage of their sum each value is, with two decimals; together they are exactly 100.00 (largest remainder).
 * A negative value has a negative share.
 *
 * @returns undefined when the sum is zero or negative: there is no whole to have a share of
 */
export function percentagesOf(values: Decimal[]): Decimal[] | undefined {
  const whole = sumOf(values);
  return whole.greaterThan(ZERO) ? shareOut(HUNDRED, values, DECIMALS) : undefined;
}

/** Splits `whole` in proportion to weights whose sum is positive; the parts add up to it. */
export function shareOut(whole: Decimal, weights: Decimal[], decimals: number): Decimal[] {
  const sum = sumOf(weights);
  return splitWhole(
    weights.map((weight) => whole.times(weight).div(sum)),
    whole,
    decimals,
  );
}

/** A percentage as it travels: two decimals, or as many as it has. */
export function toPercentage(value: Decimal): string {
  return value.toFixed(Math.max(DECIMALS, value.decimalPlaces()));
}
