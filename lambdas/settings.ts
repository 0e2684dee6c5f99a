/**
 * What each function needs to run: read by `infra/` when it deploys and by `local/` when it runs the same bundle.
 * A folder of `lambdas/` with a handler and no entry here fails the build.
 */
export interface LambdaSettings {
  description: string;
  memoryMB: number;
  timeoutSeconds: number;
  /** The Cognito trigger it serves; without one, and without a schedule, it is an AppSync data source. */
  trigger?: 'PostConfirmation';
  /** When it runs by itself, as EventBridge writes it; then it is no data source. */
  schedule?: string;
  /** Whether it reaches the database, by the RDS Data API. */
  database: boolean;
  /** Whether it tells clients of changes, by the API's mutations that are kept for our own functions. */
  publishes?: boolean;
}

export const lambdaSettings: Record<string, LambdaSettings> = {
  budgets: {
    description: 'Budgets of a month against what was spent, and the next ones by the rule of auto-adjust.',
    memoryMB: 512,
    timeoutSeconds: 15,
    database: true,
  },
  'cash-flow': {
    description: 'Income, expenses and savings by month from the cash flow rollup, exchanged at read.',
    memoryMB: 512,
    timeoutSeconds: 15,
    database: true,
  },
  'export-data': {
    description: 'Everything of a member as one document and as an archive.',
    memoryMB: 1024,
    timeoutSeconds: 28,
    database: true,
  },
  'import-data': {
    description: 'Restores an exported document into empty books.',
    memoryMB: 1024,
    timeoutSeconds: 28,
    database: true,
  },
  'import-rates': {
    description: 'Imports the exchange rates that the European Central Bank publishes.',
    memoryMB: 512,
    timeoutSeconds: 120,
    // After the bank's publication at about 16:00 in Frankfurt, on its working days.
    schedule: 'cron(30 16 ? * MON-FRI *)',
    database: true,
  },
  'net-worth': {
    description: 'Net worth by month from the valuation rollup, exchanged at read.',
    memoryMB: 512,
    timeoutSeconds: 15,
    database: true,
  },
  notify: {
    description: 'Tells the devices of a member what changed in their books.',
    memoryMB: 256,
    timeoutSeconds: 30,
    database: false,
    publishes: true,
  },
  allocation: {
    description: 'Allocation against targets, its history, and what to trade to get to the targets.',
    memoryMB: 512,
    timeoutSeconds: 15,
    database: true,
  },
  projection: {
    description: 'Net worth carried forward by the mean of its past changes.',
    memoryMB: 512,
    timeoutSeconds: 15,
    database: true,
  },
  'provision-user': {
    description: 'Opens the books of a person who has confirmed their sign-up.',
    memoryMB: 256,
    timeoutSeconds: 5,
    trigger: 'PostConfirmation',
    database: true,
  },
};
