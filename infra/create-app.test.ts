import { readFileSync } from 'node:fs';
import { type App, CfnResource, Stack } from 'aws-cdk-lib';
import { UserPool } from 'aws-cdk-lib/aws-cognito';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from './create-app';
import { stages } from './stages';
import type { Sources } from './sources';
import { outputFolder, realSources, stageNamed } from './testing/templates';

const parts = ['api', 'data', 'identity', 'observability', 'schema', 'web'];

/** CloudFormation's limits for a template that comes from S3. */
const limits = { bytes: 1_000_000, resources: 500 };

describe('the synthesised stages', () => {
  let sources: Sources;
  let assembly: ReturnType<App['synth']>;

  // Throws on a rule's finding that is not acknowledged and on a template that CloudFormation would refuse.
  beforeAll(async () => {
    sources = await realSources();
    assembly = createApp({ outdir: outputFolder(), stages, sources }).synth();
  });

  /** Synthesises the stages beside a stack with a fault in it. */
  function synthesiseWith(fault: (stack: Stack) => unknown): void {
    const app = createApp({ outdir: outputFolder(), stages: [stageNamed('dev')], sources });
    fault(new Stack(app, 'Faulty'));
    app.synth();
  }

  it('consist of a stack for each part that changes by itself, and share the one that deploys them', () => {
    expect(assembly.stacks.map(({ stackName }) => stackName).sort()).toEqual(
      stages
        .flatMap(({ name }) => parts.map((part) => `finally-${name}-${part}`))
        .concat('finally-delivery')
        .sort(),
    );
  });

  it('are complete without asking an account for anything', () => {
    expect(assembly.manifest.missing ?? []).toEqual([]);
  });

  it('change the API and the sign-up only once the schema is there', () => {
    for (const { name } of stages) {
      const [schema] = assembly.stacks.filter(({ stackName }) => stackName === `finally-${name}-schema`);
      for (const part of ['api', 'identity'])
        expect(assembly.getStackByName(`finally-${name}-${part}`).dependencies).toContain(schema);
    }
  });

  it('carry the project and the stage as tags, and keep what is protected from being deleted', () => {
    for (const { name, protectState } of stages) {
      for (const part of parts)
        expect(assembly.getStackByName(`finally-${name}-${part}`).tags).toEqual({ project: 'finally', stage: name });
      for (const part of ['data', 'identity'])
        expect(assembly.getStackByName(`finally-${name}-${part}`).terminationProtection).toBe(protectState);
    }
  });

  it('stay below the limits of CloudFormation', () => {
    for (const { template, templateFullPath } of assembly.stacks) {
      expect(readFileSync(templateFullPath).byteLength).toBeLessThan(limits.bytes);
      expect(Object.keys((template as { Resources: object }).Resources).length).toBeLessThan(limits.resources);
    }
  });

  it('are not made while a rule of AwsSolutions is broken, also one that another resource may break', () => {
    expect(() => synthesiseWith((stack) => new UserPool(stack, 'Users'))).toThrow('AwsSolutions-COG1');
  });

  it('are not made while CloudFormation would refuse a template', () => {
    expect(() =>
      synthesiseWith((stack) => new CfnResource(stack, 'Function', { type: 'AWS::Lambda::Function' })),
    ).toThrow("'Code' is a required property");
  });
});
