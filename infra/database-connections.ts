import type { StageSettings } from './stages';

/** With a minimum of at most half a unit Aurora opens no more. */
const mostForSmallest = 2000;
const mostOfAll = 5000;

/**
 * How many connections Aurora PostgreSQL Serverless v2 takes by default. It follows from the memory at the maximum
 * capacity: AWS's table (1 unit 189, 4 units 823, 8 units 1,669, 16 units 3,360) lies on this line.
 */
export function mostConnections({ minCapacity, maxCapacity }: StageSettings['database']): number {
  const byMemory = Math.floor(211.4 * maxCapacity - 22.4);
  return Math.min(byMemory, minCapacity <= 0.5 ? mostForSmallest : mostOfAll);
}
