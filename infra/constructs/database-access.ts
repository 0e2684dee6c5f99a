import type { IDatabaseCluster } from 'aws-cdk-lib/aws-rds';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';

/** How the database is reached over the RDS Data API: the cluster, who signs in, and the database in it. */
export interface DatabaseAccess {
  cluster: IDatabaseCluster;
  secret: ISecret;
  name: string;
}
