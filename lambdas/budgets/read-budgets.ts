import { budgetSheet, type BudgetSheet } from '../../domain/budgets';
import { neededRates } from '../../domain/needed-rates';
import type { Budget, BudgetMonth } from '../../schema/__generated__/types';
import type { Answer, Refusal } from '../lib/answer';
import type { Statements } from '../lib/database';
import { readFlows, type FlowRows } from '../lib/flow-rows';
import { callerOf, type Caller } from '../lib/caller';
import { noBooks } from '../lib/refusals';

export interface BudgetsQuestion extends Caller {
  month: string;
}

interface Budgets {
  sheet: BudgetSheet;
  currency: string;
  rows: FlowRows;
}

/** The expense categories of a month with their budgets and what was spent, in the member's base currency. */
export async function readBudgets(database: Statements, question: BudgetsQuestion): Promise<Answer<BudgetMonth>> {
  const budgets = await readSheet(database, question);
  return 'refusal' in budgets ? budgets : { data: present(budgets, question) };
}

export async function readSheet(
  database: Statements,
  { month, ...question }: BudgetsQuestion,
): Promise<Budgets | { refusal: Refusal }> {
  const rows = await readFlows(database, { ...callerOf(question), from: month, to: month, currency: null });
  const { target, budgets, rates } = rows;
  if (target === undefined) return { refusal: noBooks };
  const totals = rows.totals.filter(({ kind }) => kind === 'EXPENSE');
  const used = new Set([...budgets, ...totals].map(({ category }) => category));
  const categories = rows.categories
    .filter(
      ({ kind, parent, archivedOn, id }) => kind === 'EXPENSE' && !parent && (archivedOn === null || used.has(id)),
    )
    .map(({ id }) => id);
  const sheet = budgetSheet({ month, ...target, categories, budgets, totals, rates });
  return { sheet, currency: target.currency, rows };
}

function present({ sheet, currency, rows }: Budgets, { books: owner, month }: BudgetsQuestion): BudgetMonth {
  const { lines, unpriced, budget, budgetedActual, actual, unbudgeted, remaining, pct, priced } = sheet;
  const categoryOf = new Map(rows.categories.map((category) => [category.id, category]));
  const categories = lines.flatMap(({ category: id, ...line }): Budget[] => {
    const category = categoryOf.get(id);
    return category === undefined ? [] : [{ id: `${id}:${month}`, category, month, currency, ...line, owner }];
  });
  return {
    month,
    currency,
    categories,
    ...{ budget, budgetedActual, actual, unbudgeted, remaining, pct, priced },
    rates: neededRates(rows.rates, {
      currencies: [...rows.budgets, ...rows.totals.filter(({ kind }) => kind === 'EXPENSE')].map((row) => row.currency),
      target: currency,
      month,
    }),
    unpriced: unpriced.map((item) => ({
      asset: null,
      currency: item.currency,
      from: month,
      to: month,
      value: item.amount.toFixed(),
    })),
    owner,
  };
}
