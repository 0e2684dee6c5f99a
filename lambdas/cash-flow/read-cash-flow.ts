import { cashFlowByMonth, percentageOf, type MonthFlow } from '../../domain/cash-flow';
import { toAmount } from '../../domain/money';
import { neededRates, type NeededRate } from '../../domain/needed-rates';
import type { Category } from '../../schema/__generated__/types';
import type { Answer } from '../lib/answer';
import type { Statements } from '../lib/database';
import { readFlows } from '../lib/flow-rows';
import { unknownCurrency } from '../lib/refusals';
import { type Caller } from '../lib/caller';

/** Whose cash flow, over which months (checked by the resolver), in which currency (null: the owner's own). */
export interface CashFlowQuestion extends Caller {
  from: string;
  to: string;
  currency: string | null;
  /** Whether the caller may want the categories of the months: they are most of the answer. */
  withMonthCategories: boolean;
}

/** Amounts as decimal strings. The resolver puts the categories in the place of their ids: null is still to be sorted. */
export interface CategoryAmount {
  id: string | null;
  amount: string;
  subcategories: { id: string | null; amount: string }[];
}

export interface FlowFigures {
  income: string;
  expenses: string;
  net: string;
  savingsRate: string | null;
  priced: boolean;
  incomesByCategory: CategoryAmount[];
  expensesByCategory: CategoryAmount[];
}

export interface CashFlowAnswer extends FlowFigures {
  currency: string;
  months: (FlowFigures & { month: string })[];
  /** What came in is positive, what went out negative. */
  unpriced: { asset: null; currency: string; from: string; to: string; value: string }[];
  /** As they hold in the last month that has an entry. */
  rates: NeededRate[];
  /** All of the books. */
  categories: Category[];
  /** How many parts in these months are still to be sorted. */
  uncategorised: number;
}

export async function readCashFlow(database: Statements, question: CashFlowQuestion): Promise<Answer<CashFlowAnswer>> {
  const { from, to, withMonthCategories } = question;
  const { target, categories, totals, uncategorised, rates } = await readFlows(database, question);
  if (target === undefined) return { refusal: unknownCurrency(question.currency) };
  const { minorUnits } = target;
  const { months, whole, unpriced } = cashFlowByMonth({ from, to, ...target, totals, rates });
  return {
    data: {
      currency: target.currency,
      ...toFigures(whole, minorUnits, true),
      months: months.map(({ month, ...sides }) => ({ month, ...toFigures(sides, minorUnits, withMonthCategories) })),
      unpriced: unpriced.map(({ kind, amount, ...flow }) => ({
        asset: null,
        ...flow,
        value: (kind === 'INCOME' ? amount : amount.negated()).toFixed(),
      })),
      rates: neededRates(rates, {
        currencies: totals.map((total) => total.currency),
        target: target.currency,
        month: totals.reduce((last, { month }) => (month > last ? month : last), from),
      }),
      categories,
      uncategorised,
    },
  };
}

function toFigures(
  { income, expenses, priced }: Omit<MonthFlow, 'month'>,
  minorUnits: number,
  withCategories: boolean,
): FlowFigures {
  const net = income.total.minus(expenses.total);
  return {
    income: toAmount(income.total, minorUnits),
    expenses: toAmount(expenses.total, minorUnits),
    net: toAmount(net, minorUnits),
    savingsRate: percentageOf(net, income.total),
    priced,
    incomesByCategory: withCategories ? toCategories(income, minorUnits) : [],
    expensesByCategory: withCategories ? toCategories(expenses, minorUnits) : [],
  };
}

function toCategories(side: MonthFlow['income'], minorUnits: number): CategoryAmount[] {
  return side.categories.map(({ category, amount, subcategories }) => ({
    id: category,
    amount: toAmount(amount, minorUnits),
    subcategories: subcategories.map((part) => ({ id: part.subcategory, amount: toAmount(part.amount, minorUnits) })),
  }));
}
