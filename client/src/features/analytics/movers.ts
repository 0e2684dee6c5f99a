import { Decimal } from '../../../../domain/money';

/** Something whose value changed; amounts in the reader's currency. */
export interface Mover {
  id: string;
  name: string;
  code: string;
  before: Decimal;
  after: Decimal;
  change: Decimal;
}

interface Worth {
  id: string;
  name: string;
  /** Category code. */
  code: string;
  /** Decimal strings; null where there is no rate. */
  value: string | null;
  previousValue: string | null;
}

/** The few that changed most, up or down, the greatest change first. What cannot be compared is left out. */
export function largestMovers(all: readonly Worth[], most: number): Mover[] {
  return all
    .flatMap(({ value, previousValue, ...rest }) => {
      if (value === null || previousValue === null) return [];
      const [before, after] = [new Decimal(previousValue), new Decimal(value)];
      return after.equals(before) ? [] : [{ ...rest, before, after, change: after.minus(before) }];
    })
    .toSorted((a, b) => b.change.abs().comparedTo(a.change.abs()))
    .slice(0, most);
}
