import { adjustedBudgets } from '../../domain/budgets';
import { addMonths } from '../../domain/month';
import type { BudgetMonth } from '../../schema/__generated__/types';
import type { Answer } from '../lib/answer';
import type { Database } from '../lib/database';
import { excessiveBudget } from './excessive-budget';
import { readBudgets, readSheet, type BudgetsQuestion } from './read-budgets';
import { callerOf, editedBooks } from '../lib/caller';

/** Keeps other writes to cash flow and budgets of these books out until the next budgets stand. */
export const lockBooks = `select id::text from books where id = ${editedBooks} for no key update`;

/** What was set by hand stays, and what would not change is not written. */
export const writeAdjusted = `
insert into budgets as b (owner_id, month, category_id, amount, currency, calculated)
select ${editedBooks}, :month::date, a.category, a.amount, :currency, true
from jsonb_to_recordset(:budgets::jsonb) as a (category uuid, amount numeric)
on conflict (owner_id, month, category_id) do update set amount = excluded.amount, currency = excluded.currency
where b.calculated and (b.amount <> excluded.amount or b.currency <> excluded.currency)
returning b.category_id::text as category`;

/** The budgets of a month that were written, with the ids of the categories whose budget is another one now. */
export type ChangedBudgets = BudgetMonth & { changed: string[] };

/**
 * Makes the budgets of the following month from a month's budgets and spending, all of them or none, and answers that
 * following month. It reads nothing that it writes, so that doing it again changes nothing.
 */
export async function adjustBudgets(
  database: Database,
  { month, ...question }: BudgetsQuestion,
): Promise<Answer<ChangedBudgets>> {
  const next = addMonths(month, 1);
  return database.transaction(async (statements) => {
    const caller = callerOf(question);
    await statements.query(lockBooks, { ...caller });
    const current = await readSheet(statements, { ...caller, month });
    if ('refusal' in current) return current;
    const budgets = adjustedBudgets(current.sheet);
    const excessive = excessiveBudget(budgets, { field: 'month', categories: current.rows.categories });
    if (excessive !== undefined) return { refusal: excessive };
    const values = { ...caller, month: `${next}-01`, currency: current.currency, budgets: JSON.stringify(budgets) };
    const changed = await statements.query<{ category: string }>(writeAdjusted, values);
    const answer = await readBudgets(statements, { ...caller, month: next });
    if ('refusal' in answer) return answer;
    return { data: { ...answer.data, changed: changed.map(({ category }) => category) } };
  });
}
