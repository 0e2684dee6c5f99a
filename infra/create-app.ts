import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Sources } from './sources';
import { ApiStack } from './stacks/api';
import { DataStack } from './stacks/data';
import { DeliveryStack } from './stacks/delivery';
import { IdentityStack } from './stacks/identity';
import { ObservabilityStack } from './stacks/observability';
import { SchemaStack } from './stacks/schema';
import { WebStack } from './stacks/web';
import type { Stage } from './stages';

export interface AppSettings {
  /** Where templates and assets are written. */
  outdir: string;
  stages: readonly Stage[];
  sources: Sources;
}

/** The feature flags of CDK that matter to our stacks, named here so that an upgrade of the library changes none. */
const featureFlags = {
  '@aws-cdk/aws-iam:minimizePolicies': true,
  // An export holds what another stack uses: the database cannot go while the API stands on it.
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
  // What CloudFormation or a construct finds wrong fails the synthesis, instead of the deployment.
  '@aws-cdk/core:validateAgainstDefaultRules': true,
  '@aws-cdk/core:annotationsInValidationReport': true,
};

/** The stages that the pipeline deploys; dev is for developers' own hands. */
const deliveredStages = ['staging', 'prod'];

/** The stacks of one stage. State (data, identity) stands apart from the code that uses it, which can be made anew. */
function addStage(app: App, stage: Stage, sources: Sources): void {
  const nameOf = (part: string) => `finally-${stage.name}-${part}`;
  const props = { stage, terminationProtection: stage.protectState };
  const data = new DataStack(app, nameOf('data'), { ...props, description: 'FinAlly: the database' });
  const { database, owner } = data;
  const schema = new SchemaStack(app, nameOf('schema'), {
    stage,
    description: 'FinAlly: the schema in the database, and its migrations',
    ...{ database, owner, sources },
  });
  const identity = new IdentityStack(app, nameOf('identity'), {
    ...props,
    description: 'FinAlly: who may come in',
    database,
    lambdas: sources.lambdas,
  });
  const api = new ApiStack(app, nameOf('api'), {
    stage,
    description: 'FinAlly: the GraphQL API and the functions behind it',
    ...{ database, owner, identity, sources },
  });
  const { userPoolId } = identity.userPool;
  const { userPoolClientId } = identity.client;
  const web = new WebStack(app, nameOf('web'), {
    stage,
    description: 'FinAlly: the web client',
    endpoints: { ...api.addresses, userPoolId, userPoolClientId },
    client: sources.client,
  });
  const observability = new ObservabilityStack(app, nameOf('observability'), {
    stage,
    description: 'FinAlly: what is to be seen of it, and who is told',
    ...{ database, identity, api },
  });
  for (const stack of [identity, api]) stack.addStackDependency(schema);
  for (const stack of [data, schema, identity, api, web, observability]) {
    Tags.of(stack).add('project', 'finally');
    Tags.of(stack).add('stage', stage.name);
  }
}

/** The whole system for each stage; synthesis fails on a finding of the AwsSolutions rules that is not acknowledged. */
export function createApp({ outdir, stages, sources }: AppSettings): App {
  const app = new App({ outdir, postCliContext: featureFlags, analyticsReporting: false });
  for (const stage of stages) addStage(app, stage, sources);
  const delivery = new DeliveryStack(app, 'finally-delivery', {
    description: 'FinAlly: who may deploy',
    stageNames: deliveredStages,
  });
  Tags.of(delivery).add('project', 'finally');
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
}
