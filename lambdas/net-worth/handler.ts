import type { Equity, NetWorth } from '../../schema/__generated__/types';
import type { Answer } from '../lib/answer';
import { dataSource } from '../lib/data-source';
import { databaseFromEnvironment } from '../lib/database';
import { readEquities, type EquitiesQuestion } from './read-equities';
import { readNetWorth, type NetWorthQuestion } from './read-net-worth';

type Request = NetWorthQuestion | ({ field: 'equities' } & EquitiesQuestion);

const database = databaseFromEnvironment();

/** Data source of `Query.netWorth`, and of `Query.equities`, which says so by `field`. */
export const handler = dataSource((request: Request): Promise<Answer<NetWorth | Equity[]>> =>
  'field' in request ? readEquities(database, request) : readNetWorth(database, request),
);
