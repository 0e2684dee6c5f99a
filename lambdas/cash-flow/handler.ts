import { dataSource } from '../lib/data-source';
import { databaseFromEnvironment } from '../lib/database';
import { readCashFlow, type CashFlowQuestion } from './read-cash-flow';

const database = databaseFromEnvironment();

/** Data source of `Query.cashFlow`. */
export const handler = dataSource((question: CashFlowQuestion) => readCashFlow(database, question));
