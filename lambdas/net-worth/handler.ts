import { dataSource } from '../lib/data-source';
import { databaseFromEnvironment } from '../lib/database';
import { readNetWorth, type NetWorthQuestion } from './read-net-worth';

const database = databaseFromEnvironment();

/** Data source of `Query.netWorth`. */
export const handler = dataSource((question: NetWorthQuestion) => readNetWorth(database, question));
