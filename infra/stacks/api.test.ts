import { readFileSync } from 'node:fs';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSchema } from '../../wiring/schema';
import type { Sources } from '../sources';
import { realSources, stageWith, templatesOf } from '../testing/templates';

interface Policy {
  PolicyDocument: { Statement: { Action: string | string[]; Resource: unknown }[] };
}

describe('the API', () => {
  let sources: Sources;
  let template: Template;

  beforeAll(async () => {
    sources = await realSources();
    template = templatesOf(sources).api;
  });

  it('takes tokens of the user pool by default, and IAM for our own functions', () => {
    template.hasResourceProperties('AWS::AppSync::GraphQLApi', {
      AuthenticationType: 'AMAZON_COGNITO_USER_POOLS',
      UserPoolConfig: { DefaultAction: 'ALLOW', UserPoolId: { 'Fn::ImportValue': Match.stringLikeRegexp('identity') } },
      AdditionalAuthenticationProviders: Match.exact([{ AuthenticationType: 'AWS_IAM' }]),
    });
    template.resourceCountIs('AWS::AppSync::ApiKey', 0);
  });

  it('has the schema that the local runtime serves', () => {
    template.hasResourceProperties('AWS::AppSync::GraphQLSchema', { Definition: loadSchema().sdl });
  });

  it('logs requests without what was asked and answered, and traces them', () => {
    const [role] = Object.keys(template.findResources('AWS::IAM::Role')).filter((id) => id.includes('RequestLog'));
    template.hasResourceProperties('AWS::AppSync::GraphQLApi', {
      LogConfig: {
        ExcludeVerboseContent: true,
        FieldLogLevel: 'ERROR',
        CloudWatchLogsRoleArn: { 'Fn::GetAtt': [role, 'Arn'] },
      },
      XrayEnabled: true,
    });
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 7 });
  });

  it('limits the resolvers of a request, and depth and introspection by stage', () => {
    template.hasResourceProperties('AWS::AppSync::GraphQLApi', {
      IntrospectionConfig: 'ENABLED',
      QueryDepthLimit: Match.absent(),
      ResolverCountLimit: 100,
    });
    const closed = stageWith({ api: { introspection: false, maxDepth: 10, maxResolvers: 100 } });
    templatesOf(sources, closed).api.hasResourceProperties('AWS::AppSync::GraphQLApi', {
      IntrospectionConfig: 'DISABLED',
      QueryDepthLimit: 10,
    });
  });

  it('runs its functions on ARM with the memory and time of their settings', () => {
    const functions = sources.lambdas.filter(({ settings }) => settings.trigger === undefined);
    template.resourceCountIs('AWS::Lambda::Function', functions.length);
    for (const { settings, directory } of functions) {
      template.hasResourceProperties('AWS::Lambda::Function', {
        Description: settings.description,
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
        MemorySize: settings.memoryMB,
        Timeout: settings.timeoutSeconds,
        LoggingConfig: { LogGroup: Match.anyValue(), LogFormat: 'JSON' },
        VpcConfig: Match.absent(),
      });
      expect(readFileSync(`${directory}/index.mjs`, 'utf8')).toMatch(/export\s*\{/);
    }
  });

  it('imports exchange rates by their schedule, and offers that to no resolver', () => {
    template.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'cron(30 16 ? * MON-FRI *)',
      State: 'ENABLED',
      Targets: [{ Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('importrates'), 'Arn'] } }],
    });
    const sourceNames = Object.values(template.findResources('AWS::AppSync::DataSource')).map(
      ({ Properties }: Record<string, { Name: string }>) => Properties?.Name,
    );
    expect(sourceNames).toContain('export_data');
    expect(sourceNames).not.toContain('import_rates');
  });

  it('lets the function of notices publish them, and ask the API for nothing else', () => {
    const [api] = Object.keys(template.findResources('AWS::AppSync::GraphQLApi'));
    template.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: { GRAPHQL_URL: { 'Fn::GetAtt': [api, 'GraphQLUrl'] } } },
    });
    const granted = Object.entries(template.findResources('AWS::IAM::Policy')).flatMap(([id, { Properties }]) =>
      (Properties as Policy).PolicyDocument.Statement.filter(({ Action }) =>
        JSON.stringify(Action).includes('appsync:'),
      ).map(({ Action, Resource }) => ({
        id,
        Action,
        resources: [Resource].flat().map((resource) => JSON.stringify(resource)),
      })),
    );
    expect(granted).toEqual([
      {
        id: expect.stringMatching(/^notifyRole/),
        Action: 'appsync:GraphQL',
        resources: ['publishBudget', 'publishChange'].map((field) =>
          expect.stringMatching(`${api}","ApiId"\\]},"/types/Mutation/fields/${field}"`),
        ),
      },
    ]);
  });

  it('tells clients and operators what the local outputs file tells', () => {
    expect(Object.keys(template.findOutputs('*'))).toEqual([
      'region',
      'graphqlUrl',
      'realtimeUrl',
      'userPoolId',
      'userPoolClientId',
      'resourceArn',
      'secretArn',
      'database',
    ]);
    const [api] = Object.keys(template.findResources('AWS::AppSync::GraphQLApi'));
    template.hasOutput('graphqlUrl', { Value: { 'Fn::GetAtt': [api, 'GraphQLUrl'] } });
    template.hasOutput('realtimeUrl', { Value: { 'Fn::GetAtt': [api, 'RealtimeUrl'] } });
    template.hasOutput('database', { Value: 'finally' });
  });
});
