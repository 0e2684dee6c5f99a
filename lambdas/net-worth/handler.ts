import type { Answer } from '../lib/answer';
import { databaseFromEnvironment } from '../lib/database';
import { readNetWorth, type NetWorthAnswer, type NetWorthQuestion } from './read-net-worth';

const database = databaseFromEnvironment();

/** Data source of `Query.netWorth`. */
export const handler = (question: NetWorthQuestion): Promise<Answer<NetWorthAnswer>> =>
  readNetWorth(database, question);
