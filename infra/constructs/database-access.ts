import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IDatabaseCluster } from 'aws-cdk-lib/aws-rds';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';

/** How the database is reached over the RDS Data API: the cluster, who signs in, and the database in it. */
export interface DatabaseAccess {
  cluster: IDatabaseCluster;
  secret: ISecret;
  name: string;
}

/**
 * Lets someone send statements and sign in with this one secret. CDK's own grant of the Data API is for the secret of
 * the cluster's owner.
 */
export function grantDataApi({ cluster, secret }: DatabaseAccess, grantee: IGrantable): void {
  Grant.addToPrincipal({
    grantee,
    actions: [
      'rds-data:BatchExecuteStatement',
      'rds-data:BeginTransaction',
      'rds-data:CommitTransaction',
      'rds-data:ExecuteStatement',
      'rds-data:RollbackTransaction',
    ],
    resourceArns: [cluster.clusterArn],
  });
  grantSecretValue(secret, grantee);
}

/** Lets someone read a secret, and nothing about it. */
export function grantSecretValue(secret: ISecret, grantee: IGrantable): void {
  Grant.addToPrincipal({ grantee, actions: ['secretsmanager:GetSecretValue'], resourceArns: [secret.secretArn] });
}
