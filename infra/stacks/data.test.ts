import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Sources } from '../sources';
import { realSources, stageWith, templatesOf } from '../testing/templates';

describe('the database', () => {
  let sources: Sources;
  let template: Template;

  beforeAll(async () => {
    sources = await realSources();
    template = templatesOf(sources).data;
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
    templatesOf(sources, stageWith({ protectState: true })).data.hasResource('AWS::RDS::DBCluster', {
      DeletionPolicy: 'Snapshot',
      UpdateReplacePolicy: 'Snapshot',
      Properties: { DeletionProtection: true },
    });
  });

  it('logs connections that its network turned away', () => {
    template.hasResourceProperties('AWS::EC2::FlowLog', { TrafficType: 'REJECT', ResourceType: 'VPC' });
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 7 });
  });
});
