import { firstLevelOf, type Entry } from './entry';
import { seededRandom } from './random';
import { STORY_MONTHS, monthAt } from './story';

export interface DemoBudget {
  categoryCode: string;
  month: string;
  amount: string;
  currency: string;
  calculated: boolean;
}

const BUDGETED_STEPS = 24;
const AUTO_ADJUSTED = ['FOOD', 'WELLNESS'];
/** What of the last month's spending these budgets cover: too little, so that there is an overspent one to look at. */
const TIGHT: Record<string, number> = { WELLNESS: 0.87, TRANSPORT: 0.93 };

/** What the household plans to spend in each category, for the last two years: about what the year before took. */
export function demoBudgets(
  lastMonth: string,
  expenses: Entry[],
  rate: (currency: string, step: number) => number,
): DemoBudget[] {
  const { between } = seededRandom('budgets');
  const spent = new Map<string, number>();
  for (const expense of expenses) {
    const key = `${firstLevelOf(expense)} ${expense.step}`;
    spent.set(key, (spent.get(key) ?? 0) + expense.amount / rate(expense.currency, expense.step));
  }
  const usual = (category: string, step: number) =>
    Array.from({ length: 12 }, (_, back) => spent.get(`${category} ${step - 1 - back}`) ?? 0).sort((a, b) => a - b);
  const categories = [...new Set(expenses.map((expense) => firstLevelOf(expense)))].sort();
  return Array.from({ length: BUDGETED_STEPS }, (_, index) => STORY_MONTHS - BUDGETED_STEPS + index).flatMap((step) =>
    categories.map((categoryCode) => {
      const year = usual(categoryCode, step);
      const calculated = AUTO_ADJUSTED.includes(categoryCode) && step >= STORY_MONTHS - 3;
      const tight = step === STORY_MONTHS - 1 ? TIGHT[categoryCode] : undefined;
      // The ninth of twelve: enough in most months, overspent in some.
      const enough = (year[8] ?? 0) * (calculated ? between(0.97, 1.05) : 1.02);
      const amount = tight === undefined ? enough : (spent.get(`${categoryCode} ${step}`) ?? 0) * tight;
      const rounded = calculated
        ? amount
        : (tight === undefined ? Math.ceil(amount / 10) : Math.floor(amount / 10)) * 10;
      return { categoryCode, month: monthAt(lastMonth, step), amount: rounded.toFixed(2), currency: 'EUR', calculated };
    }),
  );
}
