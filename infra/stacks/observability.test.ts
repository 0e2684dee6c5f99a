import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { lambdaSettings } from '../../lambdas/settings';
import { projectRoot } from '../../wiring/project-root';
import type { Stage } from '../stages';
import { partOf, stageNamed, stageWith } from '../testing/templates';

interface AlarmProperties {
  AlarmName: string;
  AlarmDescription: string;
  Threshold: number;
  EvaluationPeriods: number;
  ComparisonOperator: string;
  TreatMissingData: string;
  AlarmActions: unknown[];
  OKActions: unknown[];
  Metrics: { Expression?: string; MetricStat?: { Metric: { MetricName: string }; Period: number; Stat: string } }[];
}

/** Functions that run when members do; the one of migrations reports to its deployment. */
const watched = Object.entries(lambdaSettings).filter(([, { deployment }]) => !deployment);

describe('what is to be seen of a stage', () => {
  let prod: Template;
  let alarms: Map<string, AlarmProperties>;

  beforeAll(async () => {
    prod = await partOf('observability', stageNamed('prod'));
    alarms = new Map(
      Object.values(prod.findResources('AWS::CloudWatch::Alarm')).map(({ Properties }) => [
        (Properties as AlarmProperties).AlarmName.replace('finally-prod-', ''),
        Properties as AlarmProperties,
      ]),
    );
  });

  it('calls for each thing that matters, and for nothing else', () => {
    const givesUp = watched.filter(([, { retries }]) => retries).map(([name]) => `dead-letters-${name}`);
    expect([...alarms.keys()].sort()).toEqual(
      [
        'api-failures',
        'database-connections',
        'database-load',
        'events-dropped-notify',
        'events-dropped-restore-books',
        'firewall-blocks',
        'functions-throttled',
        ...givesUp,
        ...watched.map(([name]) => `function-errors-${name}`),
      ].sort(),
    );
    expect(givesUp).toEqual(['dead-letters-import-rates']);
  });

  it.each([
    ['function-errors-net-worth', 'Errors', 'Sum', 10, 1],
    ['functions-throttled', 'Throttles', 'Sum', 0, 1],
    // 2,000 connections at most with a minimum of half a unit.
    ['database-connections', 'DatabaseConnections', 'Maximum', 1600, 1],
    ['dead-letters-import-rates', 'ApproximateNumberOfMessagesVisible', 'Maximum', 0, 1],
    ['events-dropped-notify', 'AsyncEventsDropped', 'Sum', 0, 1],
    ['firewall-blocks', 'BlockedRequests', 'Sum', 1000, 1],
  ])('%s is raised by %s (%s) above %d, %d times five minutes', (name, metric, statistic, above, periods) => {
    expect(alarms.get(name)).toMatchObject({
      Metrics: [{ MetricStat: { Metric: { MetricName: metric }, Stat: statistic, Period: 300 } }],
      Threshold: above,
      EvaluationPeriods: periods,
      ComparisonOperator: 'GreaterThanThreshold',
    });
  });

  it.each([
    ['api-failures', 'IF(requests > 0, 100 * failures / requests, 0)', ['5XXError', 'Latency'], 5, 1],
    ['database-load', 'MAX([processor, capacity])', ['ACUUtilization', 'CPUUtilization'], 80, 2],
  ])('%s is raised by %s of %j above %d, %d times five minutes', (name, expression, metrics, above, periods) => {
    const alarm = alarms.get(name);
    expect(alarm).toMatchObject({ Threshold: above, EvaluationPeriods: periods });
    expect(alarm?.Metrics.map(({ Expression }) => Expression).filter(Boolean)).toEqual([expression]);
    const used = (alarm?.Metrics ?? []).flatMap(({ MetricStat }) => MetricStat ?? []);
    expect(used.map(({ Metric }) => Metric.MetricName).sort()).toEqual(metrics);
    expect(new Set(used.map(({ Period }) => Period))).toEqual(new Set([300]));
  });

  it('tells when it begins and when it is over, and keeps quiet where there is nothing to measure', () => {
    const [topic] = Object.keys(prod.findResources('AWS::SNS::Topic'));
    for (const alarm of alarms.values())
      expect(alarm).toMatchObject({
        AlarmActions: [{ Ref: topic }],
        OKActions: [{ Ref: topic }],
        TreatMissingData: 'notBreaching',
      });
  });

  it('says with each alarm where the runbook is, and there it is', () => {
    const runbooks = readFileSync(join(projectRoot, 'docs', 'operations.md'), 'utf8');
    const sections = [...runbooks.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replaceAll(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-'),
    );
    for (const { AlarmDescription } of alarms.values())
      expect(sections).toContain(/docs\/operations\.md#(\S+)$/.exec(AlarmDescription)?.[1]);
  });

  it('tells it encrypted, over TLS, to the address of the stage', async () => {
    prod.hasResourceProperties('AWS::KMS::Key', { EnableKeyRotation: true });
    const [key] = Object.keys(prod.findResources('AWS::KMS::Key'));
    prod.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: { 'Fn::GetAtt': [key, 'Arn'] } });
    prod.resourceCountIs('AWS::SNS::Subscription', 0);
    const policies = JSON.stringify(prod.findResources('AWS::SNS::TopicPolicy'));
    for (const part of ['"aws:SecureTransport":"false"', 'cloudwatch.amazonaws.com', 'budgets.amazonaws.com'])
      expect(policies).toContain(part);
    const told = await partOf('observability', stageWith({ alarms: true, alarmEmail: 'on-call@finally.example' }));
    told.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'on-call@finally.example' });
  });

  it('warns before the month costs more than the stage may', () => {
    const [topic] = Object.keys(prod.findResources('AWS::SNS::Topic'));
    const subscribers = [{ SubscriptionType: 'SNS', Address: { Ref: topic } }];
    prod.hasResourceProperties('AWS::Budgets::Budget', {
      Budget: {
        BudgetLimit: { Amount: stageNamed('prod').monthlyBudget, Unit: 'USD' },
        CostFilters: { TagKeyValue: ['user:stage$prod'] },
      },
      NotificationsWithSubscribers: [
        { Notification: { NotificationType: 'ACTUAL', Threshold: 80 }, Subscribers: subscribers },
        { Notification: { NotificationType: 'FORECASTED', Threshold: 100 }, Subscribers: subscribers },
      ],
    });
  });

  it('calls nobody for a stage without alarms, and shows it all the same', async () => {
    const dev = await partOf('observability');
    dev.resourceCountIs('AWS::CloudWatch::Alarm', 0);
    dev.resourceCountIs('AWS::SNS::Topic', 0);
    dev.resourceCountIs('AWS::CloudWatch::Dashboard', 1);
    const mailed = await partOf('observability', stageWith({ alarmEmail: 'someone@finally.example' }));
    mailed.hasResourceProperties('AWS::Budgets::Budget', {
      NotificationsWithSubscribers: [
        { Subscribers: [{ SubscriptionType: 'EMAIL', Address: 'someone@finally.example' }] },
        { Subscribers: [{ SubscriptionType: 'EMAIL', Address: 'someone@finally.example' }] },
      ],
    });
  });

  it('shows members, API, functions and database on one page', () => {
    const [dashboard] = Object.values(prod.findResources('AWS::CloudWatch::Dashboard'));
    const body = JSON.stringify(dashboard);
    const shown = [
      ...['SignInSuccesses', 'TokenRefreshSuccesses', 'Changes', 'Answered'],
      ...['Latency', '4XXError', '5XXError', 'SampleCount', 'p50', 'p90', 'p99'],
      ...['Duration', 'Errors', 'Throttles', 'ColdStart'],
      ...['ServerlessDatabaseCapacity', 'CPUUtilization', 'DatabaseConnections', 'ReadLatency', 'WriteLatency'],
    ];
    for (const metric of shown) expect(body).toContain(metric);
    for (const [name] of watched) expect(body).toContain(name);
  });

  it('shows the pages as browsers see them, where the stage asks browsers', async () => {
    const shown = async (stage: Stage) =>
      JSON.stringify((await partOf('observability', stage)).findResources('AWS::CloudWatch::Dashboard'));
    const asked = await shown(stageNamed('prod'));
    for (const metric of ['WebVitalsLargestContentfulPaint', 'WebVitalsCumulativeLayoutShift', 'JsErrorCount'])
      expect(asked).toContain(`\\"AWS/RUM\\",\\"${metric}\\",\\"application_name\\",\\"finally-prod\\"`);
    expect(await shown(stageWith())).not.toContain('AWS/RUM');
  });

  it('holds back none of what it watches: its references to other stacks are weak', () => {
    expect(JSON.stringify(prod.toJSON())).not.toContain('Fn::ImportValue');
  });

  it('has the questions of the runbooks ready, each over the logs of all functions, that of the API or that of the firewall', () => {
    const queries = Object.values(prod.findResources('AWS::Logs::QueryDefinition')).map(
      ({ Properties }) => Properties as { Name: string; LogGroupNames: unknown[] },
    );
    for (const { Name, LogGroupNames } of queries)
      expect(LogGroupNames).toHaveLength(/API|blocked requests/.test(Name) ? 1 : watched.length);
    const runbooks = readFileSync(join(projectRoot, 'docs', 'operations.md'), 'utf8');
    for (const { Name } of queries) expect(runbooks).toContain(`\`${Name.replace('finally-prod/', '')}\``);
  });
});
