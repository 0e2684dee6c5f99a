import type { Category } from '../../schema/__generated__/types';

/** Without an id: what is still to be sorted, or what is in none of the parts. */
interface Amount {
  id: string | null;
  amount: string;
}

interface CategoryAmount extends Amount {
  subcategories: Amount[];
}

interface Figures {
  incomesByCategory: CategoryAmount[];
  expensesByCategory: CategoryAmount[];
}

/** What the Lambda answers: each category once, and amounts by their ids. */
export interface CashFlowAnswer extends Figures {
  months: Figures[];
  categories: Category[];
}

/** Puts categories in the place of their ids. */
export function toCashFlow({ categories, ...answer }: CashFlowAnswer) {
  const byId: Record<string, Category> = {};
  categories.forEach((category) => {
    byId[category.id] = category;
  });
  const name = ({ id, amount }: Amount) => ({ category: byId[id ?? ''] ?? null, amount });
  const nameAll = (totals: CategoryAmount[]) =>
    totals.map((total) => ({ ...name(total), subcategories: total.subcategories.map((part) => name(part)) }));
  const named = (figures: Figures) => ({
    ...figures,
    incomesByCategory: nameAll(figures.incomesByCategory),
    expensesByCategory: nameAll(figures.expensesByCategory),
  });
  return { ...named(answer), months: answer.months.map((month) => named(month)) };
}
