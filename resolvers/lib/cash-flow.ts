import type { Row } from './rows';

interface CategoryAmount {
  code: string;
  amount: string;
  subcategories: { id: string | null; amount: string }[];
}

interface Figures {
  incomesByCategory: CategoryAmount[];
  expensesByCategory: CategoryAmount[];
}

/** What the Lambda answers: each category and subcategory once, and amounts by their codes. */
export interface CashFlowAnswer extends Figures {
  months: Figures[];
  categories: { kind: string; code: string; name: string }[];
  subcategories: { id: string; categoryCode: string; name: string; isDefault: boolean }[];
}

/** Puts categories and subcategories in the place of their codes. */
export function toCashFlow({ categories, subcategories, ...answer }: CashFlowAnswer) {
  const kept: Record<string, Row> = {};
  subcategories.forEach(({ id, name, isDefault }) => {
    kept[id] = { id, name, isDefault };
  });
  const sorts: Record<string, Row> = {};
  categories.forEach(({ kind, code, name }) => {
    const own = subcategories.filter(({ categoryCode }) => kind === 'EXPENSE' && categoryCode === code);
    sorts[`${kind} ${code}`] = { code, name, subcategories: own };
  });
  const name = (figures: Figures) => ({
    ...figures,
    incomesByCategory: figures.incomesByCategory.map(({ code, amount }) => ({
      category: sorts[`INCOME ${code}`],
      amount,
    })),
    expensesByCategory: figures.expensesByCategory.map((total) => ({
      category: sorts[`EXPENSE ${total.code}`],
      amount: total.amount,
      subcategories: total.subcategories.map(({ id, amount }) => ({ subcategory: kept[id ?? ''] ?? null, amount })),
    })),
  });
  return { ...name(answer), months: answer.months.map((month) => name(month)) };
}
