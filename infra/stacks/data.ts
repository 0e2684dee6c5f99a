import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { IpAddresses, SubnetType, Vpc } from 'aws-cdk-lib/aws-ec2';
import {
  AuroraPostgresEngineVersion,
  ClusterInstance,
  Credentials,
  DatabaseCluster,
  DatabaseClusterEngine,
} from 'aws-cdk-lib/aws-rds';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { acknowledge } from '../acknowledge';
import type { DatabaseAccess } from '../constructs/database-access';
import { RejectedTraffic } from '../constructs/rejected-traffic';
import type { Stage } from '../stages';

const databaseName = 'finally';

/** The role that database/api-role.sql makes. */
const apiRole = 'finally_api';

export interface DataStackProps extends StackProps {
  stage: Stage;
}

/** The database, in a network without a way in or out: everyone reaches it by the RDS Data API. */
export class DataStack extends Stack {
  /** For the API and its functions: they sign in as a role that reads and writes rows, and changes no table. */
  readonly database: DatabaseAccess;
  /** For migrations and operators. */
  readonly owner: DatabaseAccess;

  constructor(scope: Construct, id: string, { stage, ...props }: DataStackProps) {
    super(scope, id, props);
    const cluster = this.addCluster(this.addNetwork(stage), stage);
    if (cluster.secret === undefined) throw new Error('The cluster has no secret.');
    this.owner = { cluster, secret: cluster.secret, name: databaseName };
    this.database = { cluster, secret: this.addApiSignIn(stage), name: databaseName };
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
    const [firstZone, secondZone] = vpc.availabilityZones;
    const cluster = new DatabaseCluster(this, 'Database', {
      engine: DatabaseClusterEngine.auroraPostgres({ version: AuroraPostgresEngineVersion.VER_16_13 }),
      vpc,
      vpcSubnets: { subnetType: SubnetType.PRIVATE_ISOLATED },
      writer: ClusterInstance.serverlessV2('Writer', { publiclyAccessible: false, availabilityZone: firstZone }),
      readers: Array.from({ length: database.readers }, (_, index) =>
        ClusterInstance.serverlessV2(`Reader${index + 1}`, {
          publiclyAccessible: false,
          availabilityZone: secondZone,
          // As large as the writer, so that it can take over at once.
          scaleWithWriter: true,
        }),
      ),
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

  private addApiSignIn({ protectState }: Stage): Secret {
    const secret = new Secret(this, 'ApiSignIn', {
      description: 'How the API signs in to the database',
      generateSecretString: {
        secretStringTemplate: JSON.stringify({ username: apiRole }),
        generateStringKey: 'password',
        passwordLength: 40,
        excludePunctuation: true,
      },
      removalPolicy: protectState ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    acknowledge(secret, 'SMG4', 'The role is let in with a new password by the migrations: docs/deploy.md says how.');
    return secret;
  }
}
