import type { Answer } from '../lib/answer';
import type { BudgetMonth } from '../../schema/__generated__/types';
import { dataSource } from '../lib/data-source';
import { databaseFromEnvironment } from '../lib/database';
import { adjustBudgets } from './adjust-budgets';
import { copyBudgets, type CopyQuestion } from './copy-budgets';
import { readBudgets, type BudgetsQuestion } from './read-budgets';

const database = databaseFromEnvironment();

/** Whose budgets of which months (checked by the resolver): to read, to adjust the following month from, or to copy. */
type Question = ({ operation: 'read' | 'adjust' } & BudgetsQuestion) | ({ operation: 'copy' } & CopyQuestion);

/** Data source of `Query.budgets` and of what the mutations of budgets answer. */
export const handler = dataSource((question: Question): Promise<Answer<BudgetMonth>> => {
  if (question.operation === 'copy') return copyBudgets(database, question);
  return question.operation === 'adjust' ? adjustBudgets(database, question) : readBudgets(database, question);
});
