import { Decimal, ZERO } from './money';

/** Beyond this decimal a sum of divided parts is noise of the 60-digit arithmetic. */
const TRUE_DECIMALS = 30;

/**
 * Rounds parts so that they add up to the rounded whole exactly (largest remainder, Hamilton's method):
 * each part is first rounded down, and the units still missing go to the parts that lost most, earlier ones first.
 * Every part ends within one unit of its exact value.
 *
 * @param parts exact values, of any sign
 * @param minorUnits decimals of one unit (2 for cents)
 * @returns the rounded parts in the same order; their sum is the half-even rounding of the exact sum
 */
export function splitExactly(parts: Decimal[], minorUnits: number): Decimal[] {
  const whole = sumOf(parts).toDecimalPlaces(TRUE_DECIMALS).toDecimalPlaces(minorUnits, Decimal.ROUND_HALF_EVEN);
  return splitWhole(parts, whole, minorUnits);
}

/**
 * The same for a whole that is rounded already, as the part of a greater one: the parts add up to it.
 *
 * @param whole in units, less than one unit from the exact sum of the parts
 */
export function splitWhole(parts: Decimal[], whole: Decimal, minorUnits: number): Decimal[] {
  const unit = new Decimal(10).pow(-minorUnits);
  const floors = parts.map((part) => part.toDecimalPlaces(minorUnits, Decimal.ROUND_FLOOR));
  const missing = whole.minus(sumOf(floors)).div(unit).toNumber();
  const byLoss = parts
    .map((part, index) => ({ index, loss: part.minus(floors[index] ?? ZERO) }))
    .sort((a, b) => b.loss.comparedTo(a.loss));
  const raised = new Set(byLoss.slice(0, missing).map(({ index }) => index));
  return floors.map((floor, index) => (raised.has(index) ? floor.plus(unit) : floor));
}

export function sumOf(parts: Decimal[]): Decimal {
  return parts.reduce((total, part) => total.plus(part), ZERO);
}
