import type { Answer } from '../lib/answer';
import type { BudgetMonth } from '../../schema/__generated__/types';
import { dataSource } from '../lib/data-source';
import { databaseFromEnvironment } from '../lib/database';
import { adjustBudgets } from './adjust-budgets';
import { readBudgets } from './read-budgets';

const database = databaseFromEnvironment();

/** Whose budgets of which month (checked by the resolver): to read, or to make those of the following month from. */
interface Question {
  operation: 'read' | 'adjust';
  owner: string;
  month: string;
}

/** Data source of `Query.budgets` and of what the mutations of budgets answer. */
export const handler = dataSource(({ operation, ...question }: Question): Promise<Answer<BudgetMonth>> =>
  operation === 'adjust' ? adjustBudgets(database, question) : readBudgets(database, question),
);
