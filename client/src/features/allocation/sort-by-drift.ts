import { Decimal } from '../../../../domain/money';

interface Drifting {
  value: string;
  deltaPct: string | null;
}

/** The furthest from its target first; what has no target comes after, the largest first. */
export function sortByDrift<Category extends Drifting>(categories: readonly Category[]): Category[] {
  return categories.toSorted((a, b) => {
    const [left, right] = [driftOf(a), driftOf(b)];
    return right.comparedTo(left) || new Decimal(b.value).comparedTo(a.value);
  });
}

function driftOf({ deltaPct }: Drifting): Decimal {
  return deltaPct === null ? new Decimal(-1) : new Decimal(deltaPct).abs();
}
