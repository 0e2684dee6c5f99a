import type { RebalancingPlan } from '../../schema/__generated__/types';
import type { Answer } from '../lib/answer';
import { dataSource } from '../lib/data-source';
import { databaseFromEnvironment } from '../lib/database';
import { readAllocation, type AllocationAnswer, type AllocationQuestion } from './read-allocation';
import { readHistory, type HistoryAnswer, type HistoryQuestion } from './read-history';
import { readRebalancing, type RebalancingQuestion } from './read-rebalancing';

type Request =
  | ({ field: 'allocation' } & AllocationQuestion)
  | ({ field: 'allocationHistory' } & HistoryQuestion)
  | ({ field: 'rebalancing' } & RebalancingQuestion);

const database = databaseFromEnvironment();

/** Data source of `Query.allocation`, `Query.allocationHistory` and `Query.rebalancing`, told apart by `field`. */
export const handler = dataSource(
  (request: Request): Promise<Answer<AllocationAnswer | HistoryAnswer | RebalancingPlan>> => {
    if (request.field === 'allocation') return readAllocation(database, request);
    if (request.field === 'allocationHistory') return readHistory(database, request);
    return readRebalancing(database, request);
  },
);
