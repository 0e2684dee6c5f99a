/**
 * What each function needs to run: read by `infra/` when it deploys and by `local/` when it runs the same bundle.
 * A folder of `lambdas/` with a handler and no entry here fails the build.
 */
export interface LambdaSettings {
  description: string;
  memoryMB: number;
  timeoutSeconds: number;
  /** The Cognito trigger it serves; without one it is an AppSync data source. */
  trigger?: 'PostConfirmation';
  /** Whether it reaches the database, by the RDS Data API. */
  database: boolean;
}

export const lambdaSettings: Record<string, LambdaSettings> = {
  'net-worth': {
    description: 'Net worth by month from the valuation rollup, exchanged at read.',
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
