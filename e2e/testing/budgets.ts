import type { Person } from './person';

const budgetFields =
  'id category { id code name } month currency budget actual remaining pct isSet isPriced calculated version owner';
const monthFields = `month currency budget actual budgetedActual unbudgeted remaining pct owner categories { ${budgetFields} } unpriced { asset { id } currency from to value }`;
export const budgets = `query ($month: String!) { budgets(month: $month) { ${monthFields} } }`;
export const setBudget = `mutation ($input: SetBudgetInput!) { setBudget(input: $input) { ${budgetFields} } }`;
export const copyBudgets = `mutation ($from: String!, $to: String!) { copyBudgets(from: $from, to: $to) { ${monthFields} } }`;
export const autoAdjust = `mutation ($month: String!) { autoAdjustBudgets(month: $month) { ${monthFields} } }`;

export interface Budget {
  id: string;
  category: { id: string; code: string | null; name: string };
  budget: string;
  actual: string;
  remaining: string;
  pct: string | null;
  isSet: boolean;
  calculated: boolean;
  version: number;
}
export interface BudgetMonth {
  month: string;
  budget: string;
  actual: string;
  remaining: string;
  pct: string | null;
  categories: Budget[];
  unpriced: unknown[];
}

export async function budgetsOf(person: Person, month: string): Promise<BudgetMonth> {
  return (await person.get<{ budgets: BudgetMonth }>(budgets, { month })).budgets;
}

/** Sets a budget; null takes it away. */
export async function putBudget(
  person: Person,
  categoryCode: string,
  month: string,
  amount: string | null,
): Promise<Budget> {
  return (await person.get<{ setBudget: Budget }>(setBudget, { input: { categoryCode, month, amount } })).setBudget;
}

/** Carries the budgets of a month into the one after it, and answers that. */
export async function adjust(person: Person, month: string): Promise<BudgetMonth> {
  return (await person.get<{ autoAdjustBudgets: BudgetMonth }>(autoAdjust, { month })).autoAdjustBudgets;
}

/** What the categories with a budget have, by their codes or names: `300.00`, or `auto 300.00`. */
export function figuresOf({ categories }: BudgetMonth): Record<string, string> {
  const own = categories.filter(({ isSet }) => isSet);
  return Object.fromEntries(
    own.map(({ category, budget, calculated }) => [
      category.code ?? category.name,
      calculated ? `auto ${budget}` : budget,
    ]),
  );
}
