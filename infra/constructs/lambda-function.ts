import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { GraphqlApi } from 'aws-cdk-lib/aws-appsync';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { LambdaSource } from '../sources';
import type { DatabaseAccess } from './database-access';

export interface LambdaFunctionProps {
  source: LambdaSource;
  logRetentionDays: number;
  /** Reached only where the settings of the function say so. */
  database: DatabaseAccess;
  /** Told of changes, where the settings of the function say so. */
  api?: GraphqlApi;
}

/** What a function may ask of the API: the mutations that only pass a notice on. */
const notices = ['publishChange', 'publishBudget'];

/**
 * A folder of `lambdas/` as a function: its bundle, its settings, its own role and log group.
 * It reaches the database over HTTPS and so runs in no VPC, where it would need a NAT gateway.
 */
export class LambdaFunction extends Construct {
  readonly function: Function;

  constructor(scope: Construct, id: string, { source, logRetentionDays, database, api }: LambdaFunctionProps) {
    super(scope, id);
    const { settings, directory } = source;
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const logGroup = new LogGroup(this, 'Logs', {
      retention: logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    logGroup.grantWrite(role);
    if (settings.database) database.cluster.grantDataApiAccess(role);
    const told = settings.publishes ? api : undefined;
    told?.grantMutation(role, ...notices);
    this.function = new Function(this, 'Function', {
      description: settings.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(directory),
      handler: 'index.handler',
      memorySize: settings.memoryMB,
      timeout: Duration.seconds(settings.timeoutSeconds),
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      environment: {
        ...(settings.database ? databaseEnvironment(database) : {}),
        ...(told ? { GRAPHQL_URL: told.graphqlUrl } : {}),
      },
    });
  }
}

function databaseEnvironment({ cluster, secret, name }: DatabaseAccess): Record<string, string> {
  return {
    DATABASE_RESOURCE_ARN: cluster.clusterArn,
    DATABASE_SECRET_ARN: secret.secretArn,
    DATABASE_NAME: name,
  };
}
