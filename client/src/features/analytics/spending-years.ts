import { Decimal, ZERO } from '../../../../domain/money';

/** What went out in a month, by category; amounts are decimal strings. */
export interface SpentMonth {
  month: string;
  expensesByCategory: readonly { category: { code: string; name: string }; amount: string }[];
}

/** A category's last twelve months beside the twelve before. */
export interface SpendingYear {
  code: string;
  name: string;
  /** One amount for each of the last months, oldest first. */
  months: Decimal[];
  year: Decimal;
  yearBefore: Decimal;
  change: Decimal;
  /** In percent; null where nothing was spent the year before. */
  changePct: Decimal | null;
}

const YEAR = 12;

/** Every category of the last two years (oldest month first), the one that took most in the last year first. */
export function spendingYears(months: readonly SpentMonth[]): SpendingYear[] {
  const names = new Map(
    months.flatMap(({ expensesByCategory }) =>
      expensesByCategory.map(({ category }) => [category.code, category.name]),
    ),
  );
  const spent = (code: string, { expensesByCategory }: SpentMonth) =>
    new Decimal(expensesByCategory.find(({ category }) => category.code === code)?.amount ?? 0);
  return [...names]
    .map(([code, name]) => {
      const amounts = months.map((month) => spent(code, month));
      const year = sum(amounts.slice(-YEAR));
      const yearBefore = sum(amounts.slice(-2 * YEAR, -YEAR));
      const change = year.minus(yearBefore);
      const changePct = yearBefore.isZero() ? null : change.div(yearBefore).times(100);
      return { code, name, months: amounts.slice(-YEAR), year, yearBefore, change, changePct };
    })
    .filter(({ year, yearBefore }) => !year.isZero() || !yearBefore.isZero())
    .toSorted((a, b) => b.year.comparedTo(a.year));
}

function sum(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((total, amount) => total.plus(amount), ZERO);
}
