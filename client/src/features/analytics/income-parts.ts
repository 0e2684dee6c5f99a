import { ZERO, type Decimal } from '../../../../domain/money';
import { percentagesOf } from '../../../../domain/percentages';
import { categoryName } from '../../lib/category-name';

/** What came in in a month, by category; amounts are decimal strings, negative where more was taken back than came in. */
export interface EarnedMonth {
  incomesByCategory: readonly { category: { id: string; name: string } | null; amount: string }[];
}

export interface IncomePart {
  id: string;
  name: string;
  amount: Decimal;
  /** In percent of all that came in; null for what is less than nothing, which has no part in it. */
  share: Decimal | null;
}

/** What came in over some months by category, the largest first. The shares add up to exactly 100 %. */
export function incomeParts(months: readonly EarnedMonth[]): IncomePart[] {
  const sums = new Map<string, Omit<IncomePart, 'share'>>();
  for (const { category, amount } of months.flatMap(({ incomesByCategory }) => incomesByCategory)) {
    const id = category?.id ?? '';
    sums.set(id, { id, name: categoryName(category), amount: (sums.get(id)?.amount ?? ZERO).plus(amount) });
  }
  const parts = [...sums.values()].toSorted((a, b) => b.amount.comparedTo(a.amount));
  const shares = percentagesOf(parts.map(({ amount }) => amount).filter((amount) => !amount.lessThan(ZERO))) ?? [];
  return parts.map((part, index) => ({ ...part, share: shares[index] ?? null }));
}
