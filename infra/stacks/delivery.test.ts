import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { partOf } from '../testing/templates';

interface DeployRole {
  Properties: {
    AssumeRolePolicyDocument: { Statement: { Action: string; Condition: { StringEquals: Record<string, unknown> } }[] };
    ManagedPolicyArns?: unknown;
    MaxSessionDuration: number;
  };
}

describe('delivery from GitHub', () => {
  let template: Template;
  let roles: DeployRole[];

  beforeAll(async () => {
    template = await partOf('delivery');
    roles = Object.values(template.findResources('AWS::IAM::Role')) as unknown as DeployRole[];
  });

  it('has a role for each stage, which only a job of that environment in the one repository takes on', () => {
    const [repository] = Object.keys(template.findParameters('Repository'));
    const trusted = roles.map(({ Properties }) => Properties.AssumeRolePolicyDocument.Statement);
    expect(trusted).toEqual(
      ['staging', 'prod'].map((stage) => [
        expect.objectContaining({
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            StringEquals: {
              'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
              'token.actions.githubusercontent.com:sub': {
                'Fn::Join': ['', ['repo:', { Ref: repository }, `:environment:${stage}`]],
              },
            },
          },
        }),
      ]),
    );
  });

  it('takes on the roles of CDK’s bootstrap for an hour, and may do nothing else', () => {
    for (const { Properties } of roles) {
      expect(Properties.ManagedPolicyArns).toBeUndefined();
      expect(Properties.MaxSessionDuration).toBe(3600);
    }
    const statements = Object.values(template.findResources('AWS::IAM::Policy')).flatMap(
      ({ Properties }: Record<string, { PolicyDocument: { Statement: { Action: string; Resource: unknown[] }[] } }>) =>
        Properties?.PolicyDocument.Statement ?? [],
    );
    expect(statements.map(({ Action }) => Action)).toEqual(['sts:AssumeRole', 'sts:AssumeRole']);
    const resources = JSON.stringify(statements.map(({ Resource }) => Resource));
    expect(resources).not.toContain('*');
    for (const part of ['deploy', 'file-publishing', 'lookup'])
      expect(resources).toContain(`role/cdk-hnb659fds-${part}-role-`);
  });

  it('keeps no key of a user', () => {
    template.resourceCountIs('AWS::IAM::User', 0);
    template.resourceCountIs('AWS::IAM::AccessKey', 0);
  });
});
