import { Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { DatabaseCluster } from 'aws-cdk-lib/aws-rds';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { beforeAll, describe, it } from 'vitest';
import type { LambdaSource } from '../sources';
import { realSources, unchecked } from '../testing/templates';
import { LambdaFunction } from './lambda-function';

describe('a function', () => {
  let source: LambdaSource;

  beforeAll(async () => {
    const [first] = (await realSources()).lambdas;
    if (first === undefined) throw new Error('There is no function.');
    source = first;
  });

  function templateWith(database: boolean): Template {
    const stack = new Stack();
    const arn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:books-AbCdEf';
    const secret = Secret.fromSecretCompleteArn(stack, 'Secret', arn);
    const cluster = DatabaseCluster.fromDatabaseClusterAttributes(stack, 'Cluster', {
      clusterIdentifier: 'books',
      dataApiEnabled: true,
      secret,
    });
    new LambdaFunction(stack, 'Function', {
      source: { ...source, settings: { ...source.settings, database } },
      logRetentionDays: 7,
      database: { cluster, secret, name: 'finally' },
    });
    return unchecked(() => Template.fromStack(stack));
  }

  it('is told where the database is, and may use it, when its settings say so', () => {
    const template = templateWith(true);
    template.hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: {
          DATABASE_RESOURCE_ARN: Match.objectLike({ 'Fn::Join': Match.anyValue() }),
          DATABASE_SECRET_ARN: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:books-AbCdEf',
          DATABASE_NAME: 'finally',
        },
      },
    });
    template.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Action: Match.arrayWith(['rds-data:ExecuteStatement']) }),
          Match.objectLike({ Action: Match.arrayWith(['secretsmanager:GetSecretValue']) }),
        ]),
      },
    });
  });

  it('gets nothing but its log when its settings do not ask for the database', () => {
    const template = templateWith(false);
    template.hasResourceProperties('AWS::Lambda::Function', { Environment: Match.absent() });
    template.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: { Statement: [{ Action: ['logs:CreateLogStream', 'logs:PutLogEvents'] }] },
    });
  });
});
