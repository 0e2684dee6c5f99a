import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AuthorizationType,
  CfnGraphQLApi,
  Definition,
  GraphqlApi,
  IntrospectionConfig,
  UserPoolDefaultAction,
} from 'aws-cdk-lib/aws-appsync';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { addDataSources } from '../constructs/data-sources';
import type { DatabaseAccess } from '../constructs/database-access';
import { Firewall } from '../constructs/firewall';
import { LambdaFunction } from '../constructs/lambda-function';
import { addRequestLog } from '../constructs/request-log';
import { Resolvers } from '../constructs/resolvers';
import { addSchedule } from '../constructs/schedule';
import { TrafficShifting } from '../constructs/traffic-shifting';
import type { Sources } from '../sources';
import type { Stage } from '../stages';
import type { IdentityStack } from './identity';

export interface ApiStackProps extends StackProps {
  stage: Stage;
  database: DatabaseAccess;
  owner: DatabaseAccess;
  identity: Pick<IdentityStack, 'userPool' | 'client'>;
  sources: Sources;
}

/** The GraphQL API with its resolvers and the functions behind them. All of it is code: it can be made anew. */
export class ApiStack extends Stack {
  readonly api: GraphqlApi;
  readonly firewall: Firewall;
  /** Where a client reaches the API. */
  readonly addresses: { graphqlUrl: string; realtimeUrl: string };
  /** Every function of this stack by the name of its folder. */
  readonly functions: ReadonlyMap<string, LambdaFunction>;

  constructor(scope: Construct, id: string, { stage, database, owner, identity, sources, ...props }: ApiStackProps) {
    super(scope, id, props);
    this.api = this.addApi(stage, identity, sources.schemaFile);
    addRequestLog(this.api, stage.logRetentionDays);
    this.firewall = new Firewall(this, 'Firewall', { api: this.api, stage });
    const lambdas = sources.lambdas.filter(({ settings }) => !settings.trigger && !settings.deployment);
    const shifting = new TrafficShifting(this, 'Shifting', stage);
    this.functions = new Map(
      lambdas.map((source) => {
        // Of one run a day there is nothing to shift.
        const taken = source.settings.schedule === undefined ? shifting : undefined;
        const props = { source, stage, database, api: this.api, shifting: taken };
        return [source.name, new LambdaFunction(this, source.name, props)];
      }),
    );
    const asked = new Map<string, IFunction>();
    for (const { name, settings } of lambdas) {
      const lambda = this.functions.get(name);
      if (lambda === undefined) continue;
      if (settings.schedule === undefined) asked.set(name, lambda.called);
      else addSchedule(this, name, { lambda, expression: settings.schedule, retries: settings.retries });
    }
    // Functions change before the first resolver does: a shift that is taken back leaves the API as it was.
    this.api.node.findChild('Schema').node.addDependency(...asked.values());
    const dataSources = addDataSources(this.api, database, asked);
    new Resolvers(this, 'Resolvers', { api: this.api, dataSources, resolvers: sources.resolvers });
    this.addresses = this.findAddresses(stage);
    this.addOutputs(stage, identity, owner);
  }

  private addApi(
    { name, api: settings, apiDomain }: Stage,
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
      domainName: apiDomain && {
        domainName: apiDomain.name,
        certificate: Certificate.fromCertificateArn(this, 'Certificate', apiDomain.certificateArn),
      },
    });
  }

  private findAddresses({ apiDomain }: Stage): ApiStack['addresses'] {
    const resource = this.api.node.defaultChild;
    if (!(resource instanceof CfnGraphQLApi)) throw new Error('The API has no resource to describe.');
    return apiDomain
      ? { graphqlUrl: `https://${apiDomain.name}/graphql`, realtimeUrl: `wss://${apiDomain.name}/graphql/realtime` }
      : { graphqlUrl: this.api.graphqlUrl, realtimeUrl: resource.attrRealtimeUrl };
  }

  /** What a client or an operator needs, by the names the local runtime writes to `.local/outputs.json`. */
  private addOutputs(
    { apiDomain }: Stage,
    { userPool, client }: ApiStackProps['identity'],
    owner: DatabaseAccess,
  ): void {
    const outputs = {
      region: this.region,
      ...this.addresses,
      userPoolId: userPool.userPoolId,
      userPoolClientId: client.userPoolClientId,
      resourceArn: owner.cluster.clusterArn,
      secretArn: owner.secret.secretArn,
      database: owner.name,
      // Where the name of one's own has to lead.
      ...(apiDomain && { apiDomainTarget: this.api.appSyncDomainName }),
    };
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
