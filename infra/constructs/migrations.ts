import { join } from 'node:path';
import { CustomResource, Duration, FileSystem } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { LambdaSource } from '../sources';
import type { Stage } from '../stages';
import { grantSecretValue, type DatabaseAccess } from './database-access';
import { LambdaFunction } from './lambda-function';

export interface MigrationsProps {
  source: LambdaSource;
  stage: Stage;
  /** How the owner of the schema reaches the database. */
  owner: DatabaseAccess;
  /** How the API does: its role is made here, and let in with its secret. */
  api: DatabaseAccess;
}

/**
 * Brings the database to the newest schema whenever migrations, reference data or rights have changed. The deployment
 * stops where that fails, before it changes what stands on the schema, and says which migration and why.
 */
export class Migrations extends Construct {
  constructor(scope: Construct, id: string, { source, stage, owner, api }: MigrationsProps) {
    super(scope, id);
    const { function: handler } = new LambdaFunction(this, source.name, {
      source,
      stage,
      database: owner,
      environment: { API_SECRET_ARN: api.secret.secretArn },
    });
    if (handler.role) grantSecretValue(api.secret, handler.role);
    const run = new CustomResource(this, 'Run', {
      resourceType: 'Custom::Migrations',
      serviceToken: handler.functionArn,
      // Longer than the function may run: one that is cut off is noticed here.
      serviceTimeout: Duration.seconds(source.settings.timeoutSeconds + 60),
      properties: { Migrations: FileSystem.fingerprint(join(source.directory, 'database')) },
    });
    // Its rights must be there before it is first called.
    run.node.addDependency(handler);
  }
}
