import type { Answer } from '../lib/answer';
import { databaseFromEnvironment } from '../lib/database';
import { readCashFlow, type CashFlowAnswer, type CashFlowQuestion } from './read-cash-flow';

const database = databaseFromEnvironment();

/** Data source of `Query.cashFlow`. */
export const handler = (question: CashFlowQuestion): Promise<Answer<CashFlowAnswer>> =>
  readCashFlow(database, question);
