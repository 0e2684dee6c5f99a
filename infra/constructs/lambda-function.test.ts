import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LambdaSource } from '../sources';
import { lambdaSettings } from '../../lambdas/settings';
import { loneFunction, someFunction } from '../testing/lone-function';
import { stageWith } from '../testing/templates';

describe('a function', () => {
  let source: LambdaSource;

  beforeAll(async () => {
    source = await someFunction();
  });

  const templateWith = (settings: Partial<LambdaSource['settings']>, reserveConcurrency = false): Template =>
    loneFunction(source, { settings, stage: stageWith({ reserveConcurrency }) });

  it('is told where the database is, and may use it, when its settings say so', () => {
    const template = templateWith({ database: true });
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
          Match.objectLike({ Action: 'secretsmanager:GetSecretValue' }),
        ]),
      },
    });
  });

  it('gets nothing but its log when its settings do not ask for the database', () => {
    const template = templateWith({ database: false });
    template.hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: { DATABASE_RESOURCE_ARN: Match.absent(), POWERTOOLS_METRICS_NAMESPACE: 'finally-dev' },
      },
    });
    template.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: [
          { Action: ['logs:CreateLogStream', 'logs:PutLogEvents'] },
          { Action: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'] },
        ],
      },
    });
  });

  it('that nobody waits for is tried again as its settings say, and then its event is kept, encrypted', () => {
    const template = templateWith({ database: false, retries: { attempts: 2, withinMinutes: 60 } });
    const [queue] = Object.keys(template.findResources('AWS::SQS::Queue'));
    template.hasResourceProperties('AWS::SQS::Queue', {
      SqsManagedSseEnabled: true,
      MessageRetentionPeriod: 14 * 24 * 3600,
    });
    template.hasResourceProperties('AWS::Lambda::Function', {
      DeadLetterConfig: { TargetArn: { 'Fn::GetAtt': [queue, 'Arn'] } },
      TracingConfig: { Mode: 'Active' },
    });
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      MaximumRetryAttempts: 2,
      MaximumEventAgeInSeconds: 3600,
    });
  });

  it('has its share of the account’s concurrency where the stage reserves it', () => {
    templateWith({ database: false, concurrency: 7 }, true).hasResourceProperties('AWS::Lambda::Function', {
      ReservedConcurrentExecutions: 7,
    });
    templateWith({ database: false, concurrency: 7 }).hasResourceProperties('AWS::Lambda::Function', {
      ReservedConcurrentExecutions: Match.absent(),
    });
  });

  it('leaves, with all the others, the hundred that an account must keep free of its thousand', () => {
    const reserved = Object.values(lambdaSettings).reduce((sum, { concurrency }) => sum + concurrency, 0);
    expect(reserved).toBeLessThanOrEqual(900);
  });
});
