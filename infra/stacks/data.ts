import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { IpAddresses, SubnetType, Vpc } from 'aws-cdk-lib/aws-ec2';
import {
  AuroraPostgresEngineVersion,
  ClusterInstance,
  Credentials,
  DatabaseCluster,
  DatabaseClusterEngine,
} from 'aws-cdk-lib/aws-rds';
import type { Construct } from 'constructs';
import { acknowledge } from '../acknowledge';
import type { DatabaseAccess } from '../constructs/database-access';
import { RejectedTraffic } from '../constructs/rejected-traffic';
import type { Stage } from '../stages';

const databaseName = 'finally';

export interface DataStackProps extends StackProps {
  stage: Stage;
}

/** The database, in a network without a way in or out: everyone reaches it by the RDS Data API. */
export class DataStack extends Stack {
  readonly database: DatabaseAccess;

  constructor(scope: Construct, id: string, { stage, ...props }: DataStackProps) {
    super(scope, id, props);
    const cluster = this.addCluster(this.addNetwork(stage), stage);
    if (cluster.secret === undefined) throw new Error('The cluster has no secret.');
    this.database = { cluster, secret: cluster.secret, name: databaseName };
  }

  private addNetwork({ logRetentionDays }: Stage): Vpc {
    const vpc = new Vpc(this, 'Network', {
      ipAddresses: IpAddresses.cidr('10.20.0.0/24'),
      maxAzs: 2,
      natGateways: 0,
      subnetConfiguration: [{ name: 'database', subnetType: SubnetType.PRIVATE_ISOLATED, cidrMask: 26 }],
    });
    new RejectedTraffic(this, 'RejectedTraffic', { vpc, logRetentionDays });
    return vpc;
  }

  private addCluster(vpc: Vpc, { protectState, database }: Stage): DatabaseCluster {
    const cluster = new DatabaseCluster(this, 'Database', {
      engine: DatabaseClusterEngine.auroraPostgres({ version: AuroraPostgresEngineVersion.VER_16_13 }),
      vpc,
      vpcSubnets: { subnetType: SubnetType.PRIVATE_ISOLATED },
      writer: ClusterInstance.serverlessV2('Writer', { publiclyAccessible: false }),
      serverlessV2MinCapacity: database.minCapacity,
      serverlessV2MaxCapacity: database.maxCapacity,
      serverlessV2AutoPauseDuration: database.pauseAfterMinutes
        ? Duration.minutes(database.pauseAfterMinutes)
        : undefined,
      enableDataApi: true,
      defaultDatabaseName: databaseName,
      // RDS makes the password and changes it: a rotation of ours would need a way out of the network.
      manageMasterUserPassword: true,
      credentials: Credentials.fromUsername('finally_admin'),
      parameters: { 'rds.force_ssl': '1' },
      storageEncrypted: true,
      backup: { retention: Duration.days(database.backupDays) },
      deletionProtection: protectState,
      removalPolicy: protectState ? RemovalPolicy.SNAPSHOT : RemovalPolicy.DESTROY,
    });
    acknowledge(cluster, 'RDS6', 'The Data API signs in with the secret; sign-in by IAM would be a second door.');
    if (!protectState)
      acknowledge(cluster, 'RDS10', 'This stage holds no data worth keeping and must be easy to remove.');
    return cluster;
  }
}
