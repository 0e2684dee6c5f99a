import { CfnElement, ReferenceStrength, Stack, type CfnResource } from 'aws-cdk-lib';
import type { CfnGraphQLApi } from 'aws-cdk-lib/aws-appsync';
import type { CfnQueue } from 'aws-cdk-lib/aws-sqs';
import type { IConstruct } from 'constructs';
import type { ApiStack } from '../stacks/api';
import type { IdentityStack } from '../stacks/identity';
import type { Stage } from '../stages';
import type { DatabaseAccess } from './database-access';
import type { LambdaFunction } from './lambda-function';
import { pageMonitorName } from './page-monitor';
import type { Observed, ObservedFunction } from './stage-metrics';

export interface ObservedParts {
  stage: Stage;
  database: DatabaseAccess;
  identity: Pick<IdentityStack, 'userPool' | 'client' | 'functions'>;
  api: Pick<ApiStack, 'api' | 'firewall' | 'functions'>;
}

/** The parts of a stage by the names that metrics and logs know them by. */
export function observedStage(region: string, { stage, database, identity, api }: ObservedParts): Observed {
  const functions = [...identity.functions, ...api.functions];
  return {
    stageName: stage.name,
    apiId: weakly(resourceOf<CfnGraphQLApi>(api.api).attrApiId),
    clusterIdentifier: weakRef(database.cluster),
    userPoolId: weakRef(identity.userPool),
    userPoolClientId: weakRef(identity.client),
    firewallName: api.firewall.metricName,
    firewallLogGroup: weakRef(api.firewall.logGroup),
    ...(stage.monitoring && { pageMonitor: pageMonitorName(stage.name) }),
    region,
    functions: new Map(functions.map(([name, lambda]) => [name, observedFunction(lambda)] as const)),
  };
}

function observedFunction({ function: lambda, deadLetters, publishes }: LambdaFunction): ObservedFunction {
  return {
    functionName: weakRef(lambda),
    logGroupName: weakRef(lambda.logGroup),
    deadLetters: deadLetters && weakly(resourceOf<CfnQueue>(deadLetters).attrQueueName),
    dropsEvents: publishes && !deadLetters,
  };
}

/** Watching may never hold back what is watched: a function can go while its graph is still there. */
const weakly = (attribute: string): string => Stack.consumeReference(attribute, ReferenceStrength.WEAK);

const weakRef = (construct: IConstruct): string => weakly(resourceOf(construct).ref);

function resourceOf<Resource extends CfnResource>(construct: IConstruct): Resource {
  const resource = construct.node.defaultChild;
  if (!resource || !CfnElement.isCfnElement(resource)) throw new Error(`${construct.node.path} is not made here.`);
  return resource as Resource;
}
