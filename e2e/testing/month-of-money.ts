import type { Person } from './person';

interface MonthOfMoney {
  cashFlow: {
    income: string;
    expenses: string;
    net: string;
    expensesByCategory: { amount: string; category: { name: string } | null }[];
  };
  budgets: {
    budget: string;
    categories: { category: { name: string }; budget: string; isSet: boolean; calculated: boolean }[];
  };
}

/** What came in, went out and was meant to, as the API says it of a month. */
export function moneyOf(person: Person, month: string): Promise<MonthOfMoney> {
  return person.get<MonthOfMoney>(
    `query ($month: String!) {
      cashFlow(from: $month, to: $month) { income expenses net expensesByCategory { amount category { name } } }
      budgets(month: $month) { budget categories { category { name } budget isSet calculated } }
    }`,
    { month },
  );
}

/** The budgets that are set in a month: `Food 300.00`, and `Food 300.00 auto` where auto-adjust set it. */
export async function budgetsSet(person: Person, month: string): Promise<string[]> {
  const { budgets } = await moneyOf(person, month);
  return budgets.categories
    .filter(({ isSet }) => isSet)
    .map(({ category, budget, calculated }) => `${category.name} ${budget}${calculated ? ' auto' : ''}`);
}
