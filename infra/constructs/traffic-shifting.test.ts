import { readFileSync } from 'node:fs';
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lambdaSettings } from '../../lambdas/settings';
import { projectRoot } from '../../wiring/project-root';
import type { LambdaSource } from '../sources';
import { atOnce, stages } from '../stages';
import { loneFunction, someFunction } from '../testing/lone-function';
import { stageNamed, stageWith, templatesOf } from '../testing/templates';

interface Reference {
  Ref: string;
}

/** Those that requests of members pass; the others are run by a clock and by a deployment. */
const passed = Object.entries(lambdaSettings).filter(([, { schedule, deployment }]) => !schedule && !deployment);
const stackOf = (name: string) => (lambdaSettings[name]?.trigger ? 'identity' : 'api');

const only = <Of>(found: Record<string, Of>): [id: string, resource: Of] => {
  const [first, ...others] = Object.entries(found);
  if (first === undefined || others.length > 0) throw new Error(`There are ${others.length} too many, or none.`);
  return first;
};

describe.each(stages)('in $name', (stage) => {
  let templates: ReadonlyMap<string, Template>;

  beforeAll(async () => {
    templates = (await templatesOf(stage)).all;
  });

  /** The alias of a function, with what leads calls to its new versions. */
  function liveOf(name: string) {
    const template = templates.get(stackOf(name)) as Template;
    const Description = lambdaSettings[name]?.description;
    const [functionId] = only(template.findResources('AWS::Lambda::Function', { Properties: { Description } }));
    const Properties = { FunctionName: { Ref: functionId } };
    const [versionId] = only(template.findResources('AWS::Lambda::Version', { Properties }));
    const [aliasId, alias] = only(template.findResources('AWS::Lambda::Alias', { Properties }));
    return { template, functionId, versionId, aliasId, alias };
  }

  it.each(passed.map(([name]) => name))('calls of %s go to a published version, and over to a new one', (name) => {
    const { template, versionId, alias } = liveOf(name);
    expect(alias.Properties).toMatchObject({ Name: 'live', FunctionVersion: { 'Fn::GetAtt': [versionId, 'Version'] } });
    const [groupId, group] = only(
      template.findResources('AWS::CodeDeploy::DeploymentGroup', { Properties: { DeploymentGroupName: name } }),
    );
    const [applicationId] = only(template.findResources('AWS::CodeDeploy::Application'));
    expect(alias.UpdatePolicy).toEqual({
      CodeDeployLambdaAliasUpdate: { ApplicationName: { Ref: applicationId }, DeploymentGroupName: { Ref: groupId } },
    });
    expect(group.Properties).toMatchObject({
      DeploymentConfigName: `CodeDeployDefault.Lambda${stage.shift}`,
      AutoRollbackConfiguration: {
        Enabled: true,
        Events: expect.arrayContaining(['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_REQUEST']),
      },
    });
  });

  it.each(passed.map(([name]) => name))('a new version of %s is taken back by its alarms, where it shifts', (name) => {
    const { template, functionId, versionId } = liveOf(name);
    const alarms = Object.entries(template.findResources('AWS::CloudWatch::Alarm')).filter(([, { Properties }]) =>
      JSON.stringify(Properties.Dimensions).includes(`"${functionId}"`),
    );
    const [, group] = only(
      template.findResources('AWS::CodeDeploy::DeploymentGroup', { Properties: { DeploymentGroupName: name } }),
    );
    if (stage.shift === 'AllAtOnce') {
      expect(alarms).toEqual([]);
      return;
    }
    const version = { 'Fn::GetAtt': [versionId, 'Version'] };
    const ofVersion = [
      { Name: 'ExecutedVersion', Value: version },
      { Name: 'FunctionName', Value: { Ref: functionId } },
      { Name: 'Resource', Value: { 'Fn::Join': ['', [{ Ref: functionId }, ':live']] } },
    ];
    const third = ((lambdaSettings[name]?.timeoutSeconds ?? 0) * 1000) / 3;
    const named = (symptom: string) => ({
      'Fn::Join': ['', [`finally-${stage.name}-shift-${name}-${symptom}-`, version]],
    });
    const common = { Dimensions: ofVersion, Namespace: 'AWS/Lambda', Period: 60, TreatMissingData: 'notBreaching' };
    const reached = { ComparisonOperator: 'GreaterThanOrEqualToThreshold' };
    expect(alarms.map(([, { Properties }]) => Properties as object)).toMatchObject([
      {
        ...{ ...common, ...reached, AlarmName: named('errors'), MetricName: 'Errors', Statistic: 'Sum' },
        ...{ Threshold: 1, EvaluationPeriods: 1 },
      },
      {
        ...{ ...common, ...reached, AlarmName: named('slow'), MetricName: 'Duration', ExtendedStatistic: 'p90' },
        ...{ Threshold: Math.round(third), EvaluationPeriods: 2 },
      },
    ]);
    expect(group.Properties).toMatchObject({
      AlarmConfiguration: { Enabled: true, Alarms: alarms.map(([id]) => ({ Name: { Ref: id } })) },
      AutoRollbackConfiguration: { Events: expect.arrayContaining(['DEPLOYMENT_STOP_ON_ALARM']) },
    });
  });

  it('no data source asks a function but by its alias, and each may ask that alone', () => {
    const { template } = liveOf('net-worth');
    const aliases = passed.filter(([name]) => stackOf(name) === 'api').map(([name]) => liveOf(name).aliasId);
    const sources = Object.values(
      template.findResources('AWS::AppSync::DataSource', { Properties: { Type: 'AWS_LAMBDA' } }),
    ).map(({ Properties }) => Properties as { LambdaConfig: { LambdaFunctionArn: Reference } });
    const asked = sources.map(({ LambdaConfig }) => LambdaConfig.LambdaFunctionArn.Ref);
    expect(asked.sort()).toEqual(aliases.sort());
    for (const alias of aliases)
      template.hasResourceProperties('AWS::IAM::Policy', {
        PolicyDocument: {
          Statement: [{ Action: 'lambda:InvokeFunction', Effect: 'Allow', Resource: { Ref: alias } }],
        },
      });
  });

  it('nothing of the API changes before every function has: not its schema, and so none of its resolvers', () => {
    const { template } = liveOf('net-worth');
    const [schemaId, schema] = only(template.findResources('AWS::AppSync::GraphQLSchema'));
    const aliases = passed.filter(([name]) => stackOf(name) === 'api').map(([name]) => liveOf(name).aliasId);
    expect(schema.DependsOn).toEqual(expect.arrayContaining(aliases));
    for (const type of ['AWS::AppSync::Resolver', 'AWS::AppSync::FunctionConfiguration'])
      for (const resource of Object.values(template.findResources(type)))
        expect([resource.DependsOn].flat()).toContain(schemaId);
  });

  it('what runs by itself has no version to go over to', () => {
    const counted = [...templates.values()].map((template) =>
      Object.keys(template.findResources('AWS::Lambda::Alias')),
    );
    expect(counted.flat()).toHaveLength(passed.length);
  });
});

describe('a function whose calls shift', () => {
  let source: LambdaSource;
  let folder: string;

  beforeAll(async () => {
    source = await someFunction();
    folder = await mkdtemp(join(tmpdir(), 'finally-test-'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const prod = stageNamed('prod');
  const shifting = (settings: Partial<LambdaSource['settings']> = {}, stage = prod, directory = source.directory) =>
    loneFunction(source, { settings, stage, directory, shifts: true });
  const versionIn = (template: Template) => only(template.findResources('AWS::Lambda::Version'))[0];

  it('has a new version when its code or its settings change, and keeps it otherwise', async () => {
    const before = versionIn(shifting());
    expect(versionIn(shifting())).toBe(before);
    // Both belong to the function, whatever version runs: Lambda would publish none for them.
    expect(versionIn(shifting({ concurrency: 7 }))).toBe(before);
    expect(versionIn(shifting({}, atOnce(prod)))).toBe(before);
    expect(versionIn(shifting({ memoryMB: source.settings.memoryMB + 64 }))).not.toBe(before);
    expect(versionIn(shifting({ database: !source.settings.database }))).not.toBe(before);
    await cp(source.directory, folder, { recursive: true });
    expect(versionIn(shifting({}, prod, folder))).toBe(before);
    await appendFile(join(folder, 'index.mjs'), '\n// Another bundle.\n');
    expect(versionIn(shifting({}, prod, folder))).not.toBe(before);
  });

  it('says with each alarm where the runbook is, and there it is', () => {
    const runbooks = readFileSync(join(projectRoot, 'docs', 'operations.md'), 'utf8');
    expect(runbooks).toContain('\n## A shift is taken back\n');
    shifting().allResourcesProperties('AWS::CloudWatch::Alarm', {
      AlarmDescription: Match.stringLikeRegexp('docs/operations.md#a-shift-is-taken-back$'),
    });
  });

  it('goes over at once where an operator says so, and is still watched', () => {
    const template = shifting({}, atOnce(prod));
    template.hasResourceProperties('AWS::CodeDeploy::DeploymentGroup', {
      DeploymentConfigName: 'CodeDeployDefault.LambdaAllAtOnce',
      AlarmConfiguration: { Enabled: true, Alarms: [Match.anyValue(), Match.anyValue()] },
    });
  });

  it('is never without alarms where it shifts by and by, though nobody is told of anything there', () => {
    shifting({}, stageWith({ shift: 'Canary10Percent5Minutes', alarms: false })).resourceCountIs(
      'AWS::CloudWatch::Alarm',
      2,
    );
  });

  it('is tried again by the settings of its alias, which is whom events come to', () => {
    const template = shifting({ retries: { attempts: 1, withinMinutes: 5 } });
    const [, { Properties }] = only(template.findResources('AWS::Lambda::EventInvokeConfig'));
    expect(Properties).toMatchObject({ MaximumRetryAttempts: 1, MaximumEventAgeInSeconds: 300 });
    const [aliasId] = only(template.findResources('AWS::Lambda::Alias'));
    expect(JSON.stringify(Properties.Qualifier)).toContain(`{"Ref":"${aliasId}"}`);
  });
});
