import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { GraphqlApi } from 'aws-cdk-lib/aws-appsync';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Alias,
  Architecture,
  Code,
  Function,
  LoggingFormat,
  Runtime,
  Tracing,
  type EventInvokeConfigOptions,
  type IFunction,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { LambdaSettings } from '../../lambdas/settings';
import { acknowledge } from '../acknowledge';
import type { LambdaSource } from '../sources';
import type { Stage } from '../stages';
import { grantDataApi, type DatabaseAccess } from './database-access';
import { DeadLetterQueue } from './dead-letter-queue';
import type { TrafficShifting } from './traffic-shifting';

export interface LambdaFunctionProps {
  source: LambdaSource;
  stage: Stage;
  /** Reached only where the settings of the function say so. */
  database: DatabaseAccess;
  /** Told of changes, where the settings of the function say so. */
  api?: GraphqlApi;
  /** Besides what every function is told. */
  environment?: Record<string, string>;
  /** Takes calls over to a new version; without it everyone calls the newest. */
  shifting?: TrafficShifting | undefined;
}

/** What a function may ask of the API: the mutations that only pass a notice on. */
const notices = ['publishChange', 'publishBudget'];

/**
 * A folder of `lambdas/` as a function: its bundle, its settings, its own role and log group.
 * It reaches the database over HTTPS and so runs in no VPC, where it would need a NAT gateway.
 */
export class LambdaFunction extends Construct {
  readonly function: Function;
  /** Whom to call: the alias `live`, or the function where calls do not shift. */
  readonly called: IFunction;
  /** Where events go that it failed on, if nobody waits for its answers. */
  readonly deadLetters: Queue | undefined;
  /** Whether it tells clients of changes, which nobody waits for. */
  readonly publishes: boolean;

  constructor(scope: Construct, id: string, props: LambdaFunctionProps) {
    super(scope, id);
    const { source, stage, database, api, environment, shifting } = props;
    const { name, settings, directory } = source;
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const logGroup = new LogGroup(this, 'Logs', {
      retention: stage.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    logGroup.grantWrite(role);
    if (settings.database) grantDataApi(database, role);
    const told = settings.publishes ? api : undefined;
    told?.grantMutation(role, ...notices);
    this.publishes = settings.publishes ?? false;
    this.deadLetters = settings.retries && new DeadLetterQueue(this, 'DeadLetters');
    this.function = new Function(this, 'Function', {
      description: settings.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(directory),
      handler: 'index.handler',
      memorySize: settings.memoryMB,
      timeout: Duration.seconds(settings.timeoutSeconds),
      reservedConcurrentExecutions: stage.reserveConcurrency ? settings.concurrency : undefined,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      tracing: Tracing.ACTIVE,
      deadLetterQueue: this.deadLetters,
      ...(shifting ? {} : unattended(settings)),
      environment: {
        POWERTOOLS_SERVICE_NAME: name,
        POWERTOOLS_METRICS_NAMESPACE: `finally-${stage.name}`,
        ...(settings.database ? databaseEnvironment(database) : {}),
        ...(told ? { GRAPHQL_URL: told.graphqlUrl } : {}),
        ...environment,
      },
    });
    acknowledge(role.node.findChild('DefaultPolicy'), 'IAM5[Resource::*]', 'Traces belong to no resource.');
    this.called = shifting ? this.addLive(source, shifting) : this.function;
  }

  private addLive(source: LambdaSource, shifting: TrafficShifting): Alias {
    const version = this.function.currentVersion;
    const live = new Alias(this, 'live', { aliasName: 'live', version, ...unattended(source.settings) });
    shifting.add(live, source);
    return live;
  }
}

/** What becomes of events that nobody waits for. It is kept for whom is called: the function, or its alias. */
function unattended({ deployment, retries }: LambdaSettings): EventInvokeConfigOptions {
  return {
    // A deployment is told of a failure at once; running the function again would tell it twice.
    retryAttempts: deployment ? 0 : retries?.attempts,
    maxEventAge: retries && Duration.minutes(retries.withinMinutes),
  };
}

function databaseEnvironment({ cluster, secret, name }: DatabaseAccess): Record<string, string> {
  return {
    DATABASE_RESOURCE_ARN: cluster.clusterArn,
    DATABASE_SECRET_ARN: secret.secretArn,
    DATABASE_NAME: name,
  };
}
