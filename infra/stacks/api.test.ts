import { readFileSync } from 'node:fs';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSchema } from '../../wiring/schema';
import type { Sources } from '../sources';
import { exampleChanges, realSources, stageNamed, stageWith, templatesOf } from '../testing/templates';

interface Policy {
  PolicyDocument: { Statement: { Action: string | string[]; Resource: unknown }[] };
}

describe('the API', () => {
  let sources: Sources;
  let template: Template;
  let prod: Template;
  let example: Template;

  beforeAll(async () => {
    sources = await realSources();
    template = (await templatesOf()).api;
    prod = (await templatesOf(stageNamed('prod'))).api;
    example = (await templatesOf(stageWith(exampleChanges))).api;
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
    prod.hasResourceProperties('AWS::AppSync::GraphQLApi', {
      IntrospectionConfig: 'DISABLED',
      QueryDepthLimit: 10,
    });
  });

  it('runs its functions on ARM with the memory and time of their settings', () => {
    const functions = sources.lambdas.filter(({ settings }) => !settings.trigger && !settings.deployment);
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
      Targets: [
        {
          Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('importrates'), 'Arn'] },
          DeadLetterConfig: { Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('DeadLetters'), 'Arn'] } },
          RetryPolicy: { MaximumRetryAttempts: 2, MaximumEventAgeInSeconds: 3600 },
        },
      ],
    });
    const sourceNames = Object.values(template.findResources('AWS::AppSync::DataSource')).map(
      ({ Properties }: Record<string, { Name: string }>) => Properties?.Name,
    );
    expect(sourceNames).toContain('export_data');
    expect(sourceNames).not.toContain('import_rates');
    expect(sourceNames).not.toContain('migrate');
  });

  it('stands behind a firewall of managed rules, which counts what only looks bad in the text of a body', () => {
    const [api] = Object.keys(prod.findResources('AWS::AppSync::GraphQLApi'));
    const [acl] = Object.keys(prod.findResources('AWS::WAFv2::WebACL'));
    prod.hasResourceProperties('AWS::WAFv2::WebACLAssociation', {
      ResourceArn: { 'Fn::GetAtt': [api, 'Arn'] },
      WebACLArn: { 'Fn::GetAtt': [acl, 'Arn'] },
    });
    const managed = (name: string, counted: string[]) =>
      Match.objectLike({
        OverrideAction: { None: {} },
        Statement: {
          ManagedRuleGroupStatement: {
            VendorName: 'AWS',
            Name: name,
            RuleActionOverrides: counted.map((rule) => ({ Name: rule, ActionToUse: { Count: {} } })),
          },
        },
      });
    const bodies = ['SizeRestrictions_BODY', 'CrossSiteScripting_BODY', 'GenericRFI_BODY', 'GenericLFI_BODY'];
    prod.hasResourceProperties('AWS::WAFv2::WebACL', {
      Scope: 'REGIONAL',
      DefaultAction: { Allow: {} },
      Rules: Match.arrayWith([
        managed('AWSManagedRulesAmazonIpReputationList', []),
        managed('AWSManagedRulesKnownBadInputsRuleSet', []),
        managed('AWSManagedRulesCommonRuleSet', bodies),
      ]),
    });
  });

  it('takes what a bucket of 5,000 that fills with 2,000 a second takes in a minute, and a burst from one address', () => {
    const blocked = { Action: { Block: { CustomResponse: { ResponseCode: 429 } } } };
    prod.hasResourceProperties('AWS::WAFv2::WebACL', {
      Rules: Match.arrayWith([
        Match.objectLike({
          ...blocked,
          Statement: { RateBasedStatement: { AggregateKeyType: 'IP', EvaluationWindowSec: 60, Limit: 5000 } },
        }),
        Match.objectLike({
          ...blocked,
          Statement: {
            RateBasedStatement: Match.objectLike({
              AggregateKeyType: 'CONSTANT',
              EvaluationWindowSec: 60,
              Limit: 5000 + 60 * 2000,
            }),
          },
        }),
      ]),
    });
  });

  it('logs what the firewall turns away, and nothing it lets through, as long as other logs', () => {
    const [acl] = Object.keys(prod.findResources('AWS::WAFv2::WebACL'));
    const [[group] = []] = Object.entries(
      prod.findResources('AWS::Logs::LogGroup', {
        Properties: { LogGroupName: 'aws-waf-logs-finally-prod', RetentionInDays: 30 },
      }),
    );
    prod.hasResourceProperties('AWS::WAFv2::LoggingConfiguration', {
      ResourceArn: { 'Fn::GetAtt': [acl, 'Arn'] },
      LogDestinationConfigs: [
        { 'Fn::Join': ['', Match.arrayWith([Match.stringLikeRegexp(':log-group:$'), { Ref: group }])] },
      ],
      LoggingFilter: {
        DefaultBehavior: 'DROP',
        Filters: [{ Behavior: 'KEEP', Conditions: [{ ActionCondition: { Action: 'BLOCK' } }] }],
      },
    });
  });

  it('shows operators no token and no body of a request that the firewall saw', () => {
    const headers = ['authorization', 'cookie', 'sec-websocket-protocol'];
    prod.hasResourceProperties('AWS::WAFv2::LoggingConfiguration', {
      RedactedFields: [...headers.map((Name) => ({ SingleHeader: { Name } })), { QueryString: {} }],
    });
    prod.hasResourceProperties('AWS::WAFv2::WebACL', {
      DataProtectionConfig: {
        DataProtections: [
          { Action: 'SUBSTITUTION', Field: { FieldType: 'SINGLE_HEADER', FieldKeys: headers } },
          { Action: 'SUBSTITUTION', Field: { FieldType: 'QUERY_STRING' } },
          { Action: 'SUBSTITUTION', Field: { FieldType: 'BODY' } },
        ],
      },
    });
  });

  it('answers by a name of its own where the stage has one', () => {
    example.hasResourceProperties('AWS::AppSync::DomainName', {
      DomainName: 'api.finally.example',
      CertificateArn: exampleChanges.apiDomain.certificateArn,
    });
    example.hasOutput('graphqlUrl', { Value: 'https://api.finally.example/graphql' });
    example.hasOutput('realtimeUrl', { Value: 'wss://api.finally.example/graphql/realtime' });
  });

  it('lets the functions that tell of changes publish notices, and ask the API for nothing else', () => {
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
    expect(granted).toEqual(
      [/^notifyRole/, /^restorebooksRole/].map((role) => ({
        id: expect.stringMatching(role),
        Action: 'appsync:GraphQL',
        resources: ['publishBudget', 'publishChange'].map((field) =>
          expect.stringMatching(`${api}","ApiId"\\]},"/types/Mutation/fields/${field}"`),
        ),
      })),
    );
  });

  it('tells clients and operators what the local outputs file tells', () => {
    // What other stacks take from this one has a name of CDK's, with a capital.
    expect(Object.keys(template.findOutputs('*')).filter((name) => /^[a-z]/.test(name))).toEqual([
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
