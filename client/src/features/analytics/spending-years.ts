import { Decimal, ZERO } from '../../../../domain/money';
import { categoryName, NO_CATEGORY } from '../../lib/category-name';

/** What went out in a month, by category; amounts are decimal strings, negative where more came back than went out. */
export interface SpentMonth {
  month: string;
  expensesByCategory: readonly { category: { id: string; name: string } | null; amount: string }[];
}

/** A category's last twelve months beside the twelve before. */
export interface SpendingYear {
  /** As an address has it: also of what is still to be sorted. */
  category: string;
  name: string;
  /** One amount for each of the last months, oldest first. */
  months: Decimal[];
  year: Decimal;
  yearBefore: Decimal;
  change: Decimal;
  /** In percent; null where there was nothing the year before that could be a whole. */
  changePct: Decimal | null;
}

const YEAR = 12;

/** Where a month's entries of a category are listed. */
export function entriesPath(month: string, category: string): string {
  return `/cash-flow?month=${month}&category=${category}${category === NO_CATEGORY ? '&kind=expense' : ''}`;
}

/** Every category of the last two years (oldest month first), the one that took most in the last year first. */
export function spendingYears(months: readonly SpentMonth[]): SpendingYear[] {
  const names = new Map(
    months.flatMap(({ expensesByCategory }) =>
      expensesByCategory.map(({ category }) => [category?.id ?? NO_CATEGORY, categoryName(category)]),
    ),
  );
  const spent = (key: string, { expensesByCategory }: SpentMonth) =>
    new Decimal(expensesByCategory.find(({ category }) => (category?.id ?? NO_CATEGORY) === key)?.amount ?? 0);
  return [...names]
    .map(([category, name]) => {
      const amounts = months.map((month) => spent(category, month));
      const year = sum(amounts.slice(-YEAR));
      const yearBefore = sum(amounts.slice(-2 * YEAR, -YEAR));
      const change = year.minus(yearBefore);
      const changePct = yearBefore.greaterThan(ZERO) ? change.div(yearBefore).times(100) : null;
      return { category, name, months: amounts.slice(-YEAR), year, yearBefore, change, changePct };
    })
    .filter(({ year, yearBefore }) => !year.isZero() || !yearBefore.isZero())
    .toSorted((a, b) => b.year.comparedTo(a.year));
}

function sum(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((total, amount) => total.plus(amount), ZERO);
}
