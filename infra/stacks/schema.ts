import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { DatabaseAccess } from '../constructs/database-access';
import { Migrations } from '../constructs/migrations';
import type { Sources } from '../sources';
import type { Stage } from '../stages';

export interface SchemaStackProps extends StackProps {
  stage: Stage;
  owner: DatabaseAccess;
  database: DatabaseAccess;
  sources: Sources;
}

/** The schema in the database, brought up to date before anything that stands on it changes. */
export class SchemaStack extends Stack {
  constructor(scope: Construct, id: string, { stage, owner, database, sources, ...props }: SchemaStackProps) {
    super(scope, id, props);
    for (const source of sources.lambdas.filter(({ settings }) => settings.deployment))
      new Migrations(this, 'Migrations', { source, stage, owner, api: database });
  }
}
