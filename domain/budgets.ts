import { percentageOf, monthSide, unpricedFlows, type FlowTotal } from './cash-flow';
import { exchange, type RateTable } from './exchange';
import { Decimal, ZERO, toAmount } from './money';
import { sumOf } from './split';

/** What of a sheet the next budgets are made from. */
export interface AdjustableBudgets {
  lines: readonly Pick<BudgetLine, 'category' | 'budget' | 'actual' | 'isSet'>[];
  incomplete: readonly string[];
}

/** A budget as it was set: in the currency that was the member's then. */
export interface StoredBudget {
  /** An expense category of the first level. */
  category: string;
  amount: Decimal;
  currency: string;
  calculated: boolean;
  version: number;
}

export interface BudgetQuestion {
  month: string;
  /** The currency to answer in, and its minor units. */
  currency: string;
  minorUnits: number;
  /** Those to show, in their order: all that have a budget are among them. */
  categories: string[];
  budgets: StoredBudget[];
  /** What was spent in the month, whatever it is sorted under. */
  totals: FlowTotal[];
  rates: RateTable;
}

/**
 * A category's budget and what was spent of it; amounts as decimal strings, pct null for a budget of zero. More refunds
 * than spending make `actual` negative, and what remains is more than the budget.
 */
export interface BudgetLine {
  category: string;
  budget: string;
  actual: string;
  remaining: string;
  pct: string | null;
  isSet: boolean;
  /** Whether what is set has an exchange rate: where not, its budget of zero is none, and what remains says nothing. */
  isPriced: boolean;
  calculated: boolean;
  version: number;
}

/** A budget for another month; the amount is a decimal string. */
export interface CopiedBudget {
  category: string;
  amount: string;
  currency: string;
}

export interface BudgetSheet {
  lines: BudgetLine[];
  budget: string;
  /** All that was spent: what budgets were set for, and what none was. */
  actual: string;
  budgetedActual: string;
  unbudgeted: string;
  /** Budgeted against budgeted, and so the percentage. */
  remaining: string;
  pct: string | null;
  unpriced: { currency: string; amount: Decimal }[];
  /** Budgets that could not be priced. */
  lost: StoredBudget[];
  /** Categories of which some part could not be priced: their figures are not the whole truth. */
  incomplete: string[];
  /** False where something is budgeted or spent and none of it has a rate: then the amounts are no figures. */
  priced: boolean;
}

/**
 * Budgets against what was spent in a month. Spending is what the cash flow says, to the last unit. Each budget is
 * rounded by itself, so that no other one changes what a person set; their total is the sum of what is shown. It is
 * compared with what was spent where there is a budget; the rest stands apart.
 */
export function budgetSheet(question: BudgetQuestion): BudgetSheet {
  const { month, currency, minorUnits, categories, budgets, totals, rates } = question;
  const missed: FlowTotal[] = [];
  const spent = monthSide(totals, question, missed);
  const spentIn = new Map(spent.categories.map(({ category, amount }) => [category, amount]));
  const priced = budgets.map((budget) => ({
    ...budget,
    exact: exchange(budget.amount, budget.currency, currency, month, rates),
  }));
  const lost = priced.filter(({ exact }) => exact === undefined);
  const budgetOf = new Map(
    priced.map(({ exact = ZERO, ...budget }) => [budget.category, { ...budget, amount: round(exact, minorUnits) }]),
  );
  const lines = categories.map((category) => {
    const stored = budgetOf.get(category);
    return {
      category,
      ...compare(stored?.amount ?? ZERO, spentIn.get(category) ?? ZERO, minorUnits),
      isSet: stored !== undefined,
      isPriced: !lost.some((budget) => budget.category === category),
      calculated: stored?.calculated ?? false,
      version: stored?.version ?? 0,
    };
  });
  const [all, without] = [budgets.length + totals.length, lost.length + missed.length];
  const budgeted = sumOf(
    lines.filter(({ isSet, isPriced }) => isSet && isPriced).map(({ actual }) => new Decimal(actual)),
  );
  const total = compare(sumOf([...budgetOf.values()].map(({ amount }) => amount)), budgeted, minorUnits);
  return {
    lines,
    priced: all === 0 || without < all,
    ...total,
    budgetedActual: total.actual,
    actual: toAmount(spent.total, minorUnits),
    unbudgeted: toAmount(spent.total.minus(budgeted), minorUnits),
    unpriced: [...lost, ...unpricedFlows(missed)].map(({ currency, amount }) => ({ currency, amount })),
    lost,
    incomplete: [...new Set([...lost, ...missed].flatMap(({ category }) => category ?? []))],
  };
}

function round(value: Decimal, minorUnits: number): Decimal {
  return value.toDecimalPlaces(minorUnits, Decimal.ROUND_HALF_EVEN);
}

function compare(budget: Decimal, actual: Decimal, minorUnits: number) {
  return {
    budget: toAmount(budget, minorUnits),
    actual: toAmount(actual, minorUnits),
    remaining: toAmount(budget.minus(actual), minorUnits),
    pct: percentageOf(actual, budget),
  };
}

/**
 * The budgets of a sheet as they are shown, fixed at its month's rates. One that could not be priced is shown, and stays,
 * as it was set: in its own currency.
 */
export function copiedBudgets({ lines, lost }: BudgetSheet, currency: string): CopiedBudget[] {
  const unpriced = new Map(lost.map((budget) => [budget.category, budget]));
  return lines
    .filter(({ isSet }) => isSet)
    .map(({ category, budget }) => {
      const kept = unpriced.get(category);
      return kept === undefined
        ? { category, amount: budget, currency }
        : { category, amount: kept.amount.toFixed(), currency: kept.currency };
    });
}

/** What is left of a budget is added to the next one, what was overspent is taken off it; a budget is never negative. */
export function nextBudget(current: Decimal, actual: Decimal): Decimal {
  return Decimal.max(ZERO, current.plus(current.minus(actual)));
}

/**
 * The budgets of the month after a sheet's, for the categories that have one. A category that could not be priced is
 * left out: with part of its spending unknown, the next budget would be a guess.
 */
export function adjustedBudgets({ lines, incomplete }: AdjustableBudgets): { category: string; amount: string }[] {
  return lines
    .filter(({ category, isSet }) => isSet && !incomplete.includes(category))
    .map(({ category, budget, actual }) => ({
      category,
      amount: nextBudget(new Decimal(budget), new Decimal(actual)).toFixed(),
    }));
}
