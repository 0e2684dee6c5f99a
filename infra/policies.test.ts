import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { realSources, templatesOf, type Templates } from './testing/templates';

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
}

interface Granted {
  policy: string;
  actions: string[];
  resources: string[];
}

/** Each statement of each policy; resources as JSON, since nearly all are references. */
function statementsOf(template: Template): Granted[] {
  return Object.entries(template.findResources('AWS::IAM::Policy')).flatMap(([policy, { Properties }]) =>
    (Properties as { PolicyDocument: { Statement: Statement[] } }).PolicyDocument.Statement.map((statement) => ({
      policy,
      actions: [statement.Action].flat(),
      resources: [statement.Resource].flat().map((resource) => JSON.stringify(resource)),
    })),
  );
}

describe('what functions and data sources may do', () => {
  let templates: Templates;
  let all: Granted[];
  /** The name under which the data stack exports an attribute of its cluster. */
  let exported: (value: object) => string;

  beforeAll(async () => {
    templates = templatesOf(await realSources());
    all = [templates.data, templates.identity, templates.api].flatMap(statementsOf);
    exported = (value) => {
      const outputs = Object.values(templates.data.findOutputs('*')) as { Value: object; Export: { Name: string } }[];
      const output = outputs.find((candidate) => JSON.stringify(candidate.Value) === JSON.stringify(value));
      return output?.Export.Name ?? 'none';
    };
  });

  const touching = (service: string) =>
    all.filter(({ actions }) => actions.some((action) => action.startsWith(service)));

  it('names every action and resource, without a wildcard', () => {
    expect(all.length).toBeGreaterThan(0);
    for (const { actions, resources } of all) expect([...actions, ...resources].join(' ')).not.toContain('*');
  });

  it('reaches the data of our cluster alone', () => {
    const [cluster] = Object.keys(templates.data.findResources('AWS::RDS::DBCluster'));
    const name = exported({ Ref: cluster });
    expect(touching('rds-data:')).not.toHaveLength(0);
    for (const { resources } of touching('rds-data:')) {
      expect(resources).toHaveLength(1);
      expect(resources[0]).toContain(`":cluster:",{"Fn::ImportValue":"${name}"}`);
    }
  });

  it('reads the secret of our cluster alone, and only where it reaches the data', () => {
    const [cluster] = Object.keys(templates.data.findResources('AWS::RDS::DBCluster'));
    const secret = { 'Fn::ImportValue': exported({ 'Fn::GetAtt': [cluster, 'MasterUserSecret.SecretArn'] }) };
    for (const { resources } of touching('secretsmanager:')) expect(resources).toEqual([JSON.stringify(secret)]);
    const policies = (service: string) => touching(service).map(({ policy }) => policy);
    expect(policies('secretsmanager:')).toEqual(policies('rds-data:'));
  });

  it('comes from policies of our own, not from managed ones', () => {
    for (const template of [templates.data, templates.identity, templates.api])
      template.allResourcesProperties('AWS::IAM::Role', { ManagedPolicyArns: Match.absent() });
  });
});
