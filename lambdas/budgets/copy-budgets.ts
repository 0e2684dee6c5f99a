import { copiedBudgets } from '../../domain/budgets';
import type { Answer } from '../lib/answer';
import type { Database } from '../lib/database';
import { lockBooks, type ChangedBudgets } from './adjust-budgets';
import { excessiveBudget } from './excessive-budget';
import { readBudgets, readSheet } from './read-budgets';
import { callerOf, editedBooks, type Caller } from '../lib/caller';

export interface CopyQuestion extends Caller {
  /** The month whose budgets are copied, and the one they are for. */
  from: string;
  to: string;
}

/**
 * What was calculated is set by hand from then on, and what would not change is not written. An amount from before
 * amounts fitted their currency is rounded, as it is shown.
 */
export const writeCopied = `
insert into budgets as b (owner_id, month, category_id, amount, currency)
select ${editedBooks}, :month::date, c.category, round(c.amount, decimals_of(c.currency)), c.currency
from jsonb_to_recordset(:budgets::jsonb) as c (category uuid, amount numeric, currency text)
on conflict (owner_id, month, category_id) do update
set amount = excluded.amount, currency = excluded.currency, calculated = false
where b.amount <> excluded.amount or b.currency <> excluded.currency or b.calculated
returning b.category_id::text as category`;

/**
 * Sets the budgets of one month to those of another as they are shown: in the base currency of now, at the rates of the
 * month they come from. All of them or none, and again it changes nothing.
 */
export async function copyBudgets(
  database: Database,
  { from, to, ...question }: CopyQuestion,
): Promise<Answer<ChangedBudgets>> {
  return database.transaction(async (statements) => {
    const caller = callerOf(question);
    await statements.query(lockBooks, { ...caller });
    const source = await readSheet(statements, { ...caller, month: from });
    if ('refusal' in source) return source;
    const copied = copiedBudgets(source.sheet, source.currency);
    const excessive = excessiveBudget(copied, { field: 'from', categories: source.rows.categories });
    if (excessive !== undefined) return { refusal: excessive };
    const values = { ...caller, month: `${to}-01`, budgets: JSON.stringify(copied) };
    const changed = await statements.query<{ category: string }>(writeCopied, values);
    const answer = await readBudgets(statements, { ...caller, month: to });
    if ('refusal' in answer) return answer;
    return { data: { ...answer.data, changed: changed.map(({ category }) => category) } };
  });
}
