import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AuthorizationType,
  CfnGraphQLApi,
  Definition,
  GraphqlApi,
  IntrospectionConfig,
  UserPoolDefaultAction,
} from 'aws-cdk-lib/aws-appsync';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaFunctionTarget } from 'aws-cdk-lib/aws-events-targets';
import type { Construct } from 'constructs';
import { addDataSources } from '../constructs/data-sources';
import type { DatabaseAccess } from '../constructs/database-access';
import { LambdaFunction } from '../constructs/lambda-function';
import { addRequestLog } from '../constructs/request-log';
import { Resolvers } from '../constructs/resolvers';
import type { Sources } from '../sources';
import type { Stage } from '../stages';
import type { IdentityStack } from './identity';

export interface ApiStackProps extends StackProps {
  stage: Stage;
  database: DatabaseAccess;
  identity: Pick<IdentityStack, 'userPool' | 'client'>;
  sources: Sources;
}

/** The GraphQL API with its resolvers and the functions behind them. All of it is code: it can be made anew. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, { stage, database, identity, sources, ...props }: ApiStackProps) {
    super(scope, id, props);
    const api = this.addApi(stage, identity, sources.schemaFile);
    addRequestLog(api, stage.logRetentionDays);
    const functions = new Map(
      sources.lambdas
        .filter(({ settings }) => settings.trigger === undefined)
        .map((source) => {
          const { logRetentionDays } = stage;
          return [
            source.name,
            new LambdaFunction(this, source.name, { source, logRetentionDays, database, api }).function,
          ];
        }),
    );
    for (const { name, settings } of sources.lambdas) {
      const scheduled = functions.get(name);
      if (settings.schedule === undefined || scheduled === undefined) continue;
      new Rule(this, `${name}-schedule`, {
        schedule: Schedule.expression(settings.schedule),
        targets: [new LambdaFunctionTarget(scheduled)],
      });
      functions.delete(name);
    }
    const dataSources = addDataSources(api, database, functions);
    new Resolvers(this, 'Resolvers', { api, dataSources, resolvers: sources.resolvers });
    this.addOutputs(api, identity, database);
  }

  private addApi(
    { name, api: settings }: Stage,
    { userPool }: ApiStackProps['identity'],
    schemaFile: string,
  ): GraphqlApi {
    return new GraphqlApi(this, 'Api', {
      name: `finally-${name}`,
      definition: Definition.fromFile(schemaFile),
      authorizationConfig: {
        defaultAuthorization: {
          authorizationType: AuthorizationType.USER_POOL,
          userPoolConfig: { userPool, defaultAction: UserPoolDefaultAction.ALLOW },
        },
        // For functions of ours that tell clients of work they have done.
        additionalAuthorizationModes: [{ authorizationType: AuthorizationType.IAM }],
      },
      introspectionConfig: settings.introspection ? IntrospectionConfig.ENABLED : IntrospectionConfig.DISABLED,
      queryDepthLimit: settings.maxDepth,
      resolverCountLimit: settings.maxResolvers,
      xrayEnabled: true,
    });
  }

  /** What a client or an operator needs, by the names the local runtime writes to `.local/outputs.json`. */
  private addOutputs(api: GraphqlApi, { userPool, client }: ApiStackProps['identity'], database: DatabaseAccess): void {
    const resource = api.node.defaultChild;
    if (!(resource instanceof CfnGraphQLApi)) throw new Error('The API has no resource to describe.');
    const outputs = {
      region: this.region,
      graphqlUrl: api.graphqlUrl,
      realtimeUrl: resource.attrRealtimeUrl,
      userPoolId: userPool.userPoolId,
      userPoolClientId: client.userPoolClientId,
      resourceArn: database.cluster.clusterArn,
      secretArn: database.secret.secretArn,
      database: database.name,
    };
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
