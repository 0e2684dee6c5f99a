import { developmentLimits, type ApiLimits } from '../wiring/api-limits';

/** What differs between the deployments of the system. Everything else is the same in all of them. */
export interface StageSettings {
  /** State outlives mistakes: deletion protection on stacks, users and database, a last snapshot, nothing destroyed with a stack. */
  protectState: boolean;
  logRetentionDays: 7 | 30;
  database: {
    /** Aurora capacity units; 0 lets the cluster pause when nobody uses it, and resuming takes some 15 seconds. */
    minCapacity: number;
    maxCapacity: number;
    /** Minutes without a connection after which a cluster of minimum 0 pauses. */
    pauseAfterMinutes?: number;
    backupDays: number;
  };
  api: ApiLimits;
}

/** A stage by the name that its stacks carry. */
export interface Stage extends StageSettings {
  name: string;
}

export const stages: Stage[] = [
  {
    name: 'dev',
    protectState: false,
    logRetentionDays: 7,
    database: { minCapacity: 0, maxCapacity: 2, pauseAfterMinutes: 10, backupDays: 7 },
    api: developmentLimits,
  },
];
