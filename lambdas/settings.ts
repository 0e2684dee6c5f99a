/**
 * What each function needs to run: read by `infra/` when it deploys and by `local/` when it runs the same bundle.
 * A folder of `lambdas/` with a handler and no entry here fails the build.
 */
export interface LambdaSettings {
  description: string;
  memoryMB: number;
  timeoutSeconds: number;
  /** How many may run at once; the account's limit is shared out where a stage reserves its part. */
  concurrency: number;
  /** The Cognito trigger it serves; without one, a schedule or a deployment, it is an AppSync data source. */
  trigger?: 'PostConfirmation';
  /** When it runs by itself, as EventBridge writes it; then it is no data source. */
  schedule?: string;
  /** Whether a deployment runs it, as the owner of the schema; then it is no data source. */
  deployment?: boolean;
  /** Where nobody waits for its answer: how it is tried again before its event goes to a queue of its own. */
  retries?: { attempts: 0 | 1 | 2; withinMinutes: number };
  /** Whether it reaches the database, by the RDS Data API. */
  database: boolean;
  /** Whether it tells clients of changes, by the API's mutations that are kept for our own functions. */
  publishes?: boolean;
  /** Files and folders of the project that are deployed beside its code, at the same paths. */
  files?: string[];
}

export const lambdaSettings: Record<string, LambdaSettings> = {
  budgets: {
    description: 'Budgets of a month against what was spent, and the next ones by the rule of auto-adjust.',
    memoryMB: 512,
    timeoutSeconds: 15,
    concurrency: 50,
    database: true,
  },
  'cash-flow': {
    description: 'Income, expenses and savings by month from the cash flow rollup, exchanged at read.',
    memoryMB: 512,
    timeoutSeconds: 15,
    concurrency: 100,
    database: true,
  },
  'export-data': {
    description: 'Everything of a member as one document and as an archive.',
    memoryMB: 1024,
    timeoutSeconds: 28,
    concurrency: 10,
    database: true,
  },
  'export-part': {
    description: 'Everything of a member part by part, however much it is.',
    memoryMB: 512,
    timeoutSeconds: 28,
    concurrency: 10,
    database: true,
  },
  'import-data': {
    description: 'Restores an exported document into empty books.',
    memoryMB: 1024,
    timeoutSeconds: 28,
    concurrency: 10,
    database: true,
  },
  'import-rates': {
    description: 'Imports the exchange rates that the European Central Bank publishes.',
    memoryMB: 512,
    timeoutSeconds: 120,
    concurrency: 1,
    // After the bank's publication at about 16:00 in Frankfurt, on its working days.
    schedule: 'cron(30 16 ? * MON-FRI *)',
    // A failed import is made up for by the next one.
    retries: { attempts: 2, withinMinutes: 60 },
    database: true,
  },
  migrate: {
    description: 'Brings the database to the newest schema, before the API changes.',
    memoryMB: 512,
    timeoutSeconds: 600,
    concurrency: 1,
    deployment: true,
    database: true,
    files: ['database/migrations', 'database/reference-data.sql', 'database/api-role.sql'],
  },
  'net-worth': {
    description: 'Net worth by month from the valuation rollup, exchanged at read.',
    memoryMB: 512,
    timeoutSeconds: 15,
    concurrency: 150,
    database: true,
  },
  notify: {
    description: 'Tells the devices of a member what changed in their books.',
    memoryMB: 256,
    timeoutSeconds: 30,
    concurrency: 50,
    database: false,
    publishes: true,
  },
  allocation: {
    description: 'Allocation against targets, its history, and what to trade to get to the targets.',
    memoryMB: 512,
    timeoutSeconds: 15,
    concurrency: 150,
    database: true,
  },
  projection: {
    description: 'Net worth carried forward by the mean of its past changes.',
    memoryMB: 512,
    timeoutSeconds: 15,
    concurrency: 50,
    database: true,
  },
  'restore-books': {
    description: 'Restores exported books that came in parts.',
    // A document of 100,000 transactions and what is made of it.
    memoryMB: 3008,
    timeoutSeconds: 900,
    concurrency: 5,
    database: true,
    publishes: true,
  },
  'provision-user': {
    description: 'Opens the books of a person who has confirmed their sign-up.',
    memoryMB: 256,
    timeoutSeconds: 5,
    concurrency: 20,
    trigger: 'PostConfirmation',
    database: true,
  },
};
