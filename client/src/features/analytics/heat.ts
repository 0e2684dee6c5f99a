import { Decimal } from '../../../../domain/money';

/**
 * How warm each cell of a row is, from 0 to 1: its share of the row's greatest amount, so that the months of a small
 * category tell as much as those of a great one. Nothing and less than nothing is cold.
 */
export function warmthOf(row: readonly Decimal[]): number[] {
  const most = row.reduce((highest, amount) => Decimal.max(highest, amount), new Decimal(0));
  return row.map((amount) => (most.isZero() ? 0 : Decimal.max(amount, 0).div(most).toNumber()));
}
