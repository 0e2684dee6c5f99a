import { BackedDataSource, NoneDataSource, type BaseDataSource, type GraphqlApi } from 'aws-cdk-lib/aws-appsync';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Stack } from 'aws-cdk-lib';
import { grantDataApi, type DatabaseAccess } from './database-access';

/** CDK's own sources grant `<arn>:*` besides the resource itself; these grant what the resolvers use, and no more. */
class DatabaseSource extends BackedDataSource {
  constructor(api: GraphqlApi, database: DatabaseAccess) {
    const { cluster, secret, name } = database;
    super(
      api,
      'db',
      { api, description: 'PostgreSQL by the RDS Data API' },
      {
        type: 'RELATIONAL_DATABASE',
        relationalDatabaseConfig: {
          relationalDatabaseSourceType: 'RDS_HTTP_ENDPOINT',
          rdsHttpEndpointConfig: {
            awsRegion: Stack.of(api).region,
            dbClusterIdentifier: cluster.clusterArn,
            awsSecretStoreArn: secret.secretArn,
            databaseName: name,
          },
        },
      },
    );
    grantDataApi(database, this);
  }
}

class FunctionSource extends BackedDataSource {
  constructor(api: GraphqlApi, id: string, handler: IFunction) {
    super(
      api,
      id,
      { api, name: id.replaceAll('-', '_') },
      { type: 'AWS_LAMBDA', lambdaConfig: { lambdaFunctionArn: handler.functionArn } },
    );
    handler.grantInvoke(this);
  }
}

/** The data sources that names of resolver files can mean: `db`, `none` and the given functions. */
export function addDataSources(
  api: GraphqlApi,
  database: DatabaseAccess,
  functions: ReadonlyMap<string, IFunction>,
): Map<string, BaseDataSource> {
  return new Map<string, BaseDataSource>([
    ['db', new DatabaseSource(api, database)],
    ['none', new NoneDataSource(api, 'none', { api })],
    ...[...functions].map(([name, handler]) => [name, new FunctionSource(api, name, handler)] as const),
  ]);
}
