import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiRole } from '../../database/api-sign-in';
import { stageNamed, templatesOf } from '../testing/templates';

describe('the database', () => {
  let template: Template;
  let prod: Template;

  beforeAll(async () => {
    template = (await templatesOf()).data;
    prod = (await templatesOf(stageNamed('prod'))).data;
  });

  it('is PostgreSQL 16, reached by the Data API', () => {
    template.hasResourceProperties('AWS::RDS::DBCluster', {
      Engine: 'aurora-postgresql',
      EngineVersion: Match.stringLikeRegexp('^16\\.'),
      EnableHttpEndpoint: true,
      DatabaseName: 'finally',
    });
  });

  it('is encrypted at rest and on the way', () => {
    template.hasResourceProperties('AWS::RDS::DBCluster', { StorageEncrypted: true });
    const groups = Object.entries(
      template.findResources('AWS::RDS::DBClusterParameterGroup', {
        Properties: { Parameters: { 'rds.force_ssl': '1' } },
      }),
    );
    expect(groups).toHaveLength(1);
    template.hasResourceProperties('AWS::RDS::DBCluster', { DBClusterParameterGroupName: { Ref: groups[0]?.[0] } });
  });

  it('has a password that only RDS knows', () => {
    template.hasResourceProperties('AWS::RDS::DBCluster', {
      ManageMasterUserPassword: true,
      MasterUserPassword: Match.absent(),
    });
  });

  it('cannot be reached from outside: two closed subnets, no gateway, no rule that lets anyone in', () => {
    template.resourceCountIs('AWS::EC2::Subnet', 2);
    template.allResourcesProperties('AWS::EC2::Subnet', { MapPublicIpOnLaunch: false });
    template.allResourcesProperties('AWS::RDS::DBInstance', { PubliclyAccessible: false });
    for (const type of [
      'AWS::EC2::InternetGateway',
      'AWS::EC2::NatGateway',
      'AWS::EC2::Route',
      'AWS::EC2::SecurityGroupIngress',
    ])
      template.resourceCountIs(type, 0);
    template.allResourcesProperties('AWS::EC2::SecurityGroup', { SecurityGroupIngress: Match.absent() });
  });

  it('pauses in dev when nobody uses it, and keeps backups for a week', () => {
    template.hasResourceProperties('AWS::RDS::DBCluster', {
      ServerlessV2ScalingConfiguration: { MinCapacity: 0, SecondsUntilAutoPause: 600 },
      BackupRetentionPeriod: 7,
    });
    template.allResourcesProperties('AWS::RDS::DBInstance', { DBInstanceClass: 'db.serverless' });
  });

  it('goes with its stack in dev, and outlives it where state is protected', () => {
    template.hasResource('AWS::RDS::DBCluster', {
      DeletionPolicy: 'Delete',
      Properties: { DeletionProtection: false },
    });
    prod.hasResource('AWS::RDS::DBCluster', {
      DeletionPolicy: 'Snapshot',
      UpdateReplacePolicy: 'Snapshot',
      Properties: { DeletionProtection: true },
    });
  });

  it('never pauses in prod, has a reader in another zone to take over, and backups of a month', () => {
    prod.hasResourceProperties('AWS::RDS::DBCluster', {
      ServerlessV2ScalingConfiguration: { MinCapacity: 0.5, SecondsUntilAutoPause: Match.absent() },
      BackupRetentionPeriod: 30,
      StorageEncrypted: true,
    });
    const zones = Object.values(prod.findResources('AWS::RDS::DBInstance')).map(
      ({ Properties }: Record<string, { AvailabilityZone: unknown; PromotionTier: number }>) => [
        Properties?.AvailabilityZone,
        Properties?.PromotionTier,
      ],
    );
    expect(zones).toEqual([
      [{ 'Fn::Select': [0, { 'Fn::GetAZs': '' }] }, 0],
      [{ 'Fn::Select': [1, { 'Fn::GetAZs': '' }] }, 1],
    ]);
    template.resourceCountIs('AWS::RDS::DBInstance', 1);
  });

  it('is signed in to by the API with a secret of its own, made by Secrets Manager', () => {
    for (const [stack, policy] of [
      [template, 'Delete'],
      [prod, 'Retain'],
    ] as const)
      stack.hasResource('AWS::SecretsManager::Secret', {
        DeletionPolicy: policy,
        Properties: {
          GenerateSecretString: {
            SecretStringTemplate: JSON.stringify({ username: apiRole }),
            GenerateStringKey: 'password',
            PasswordLength: 40,
          },
        },
      });
  });

  it('logs connections that its network turned away', () => {
    template.hasResourceProperties('AWS::EC2::FlowLog', { TrafficType: 'REJECT', ResourceType: 'VPC' });
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 7 });
  });
});
