import { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { DatabaseCluster } from 'aws-cdk-lib/aws-rds';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { LambdaSettings } from '../../lambdas/settings';
import { LambdaFunction } from '../constructs/lambda-function';
import { TrafficShifting } from '../constructs/traffic-shifting';
import type { LambdaSource } from '../sources';
import type { Stage } from '../stages';
import { realSources, stageWith, unchecked } from './templates';

interface LoneFunction {
  settings: Partial<LambdaSettings>;
  stage?: Stage;
  /** Whether its calls shift to a new version. */
  shifts?: boolean;
  /** The folder with its code, where it is not that of a real function. */
  directory?: string;
}

/** One of the real functions. */
export async function someFunction(): Promise<LambdaSource> {
  const [first] = (await realSources()).lambdas;
  if (first === undefined) throw new Error('There is no function.');
  return first;
}

/** The template of a function in a stack of its own: a real one, but for the given settings. */
export function loneFunction(
  source: LambdaSource,
  { settings, stage = stageWith(), shifts = false, directory = source.directory }: LoneFunction,
): Template {
  const stack = new Stack();
  const arn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:books-AbCdEf';
  const secret = Secret.fromSecretCompleteArn(stack, 'Secret', arn);
  const cluster = DatabaseCluster.fromDatabaseClusterAttributes(stack, 'Cluster', {
    clusterIdentifier: 'books',
    dataApiEnabled: true,
    secret,
  });
  new LambdaFunction(stack, 'Function', {
    source: { ...source, directory, settings: { ...source.settings, ...settings } },
    stage,
    database: { cluster, secret, name: 'finally' },
    shifting: shifts ? new TrafficShifting(stack, 'Shifting', stage) : undefined,
  });
  return unchecked(() => Template.fromStack(stack));
}
