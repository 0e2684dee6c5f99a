import { readFileSync } from 'node:fs';
import { type App, CfnResource, Stack } from 'aws-cdk-lib';
import { UserPool } from 'aws-cdk-lib/aws-cognito';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from './create-app';
import { stages } from './stages';
import type { Sources } from './sources';
import { outputFolder, realSources, stageNamed } from './testing/templates';

/** CloudFormation's limits for a template that comes from S3. */
const limits = { bytes: 1_000_000, resources: 500 };

const parts = ['api', 'data', 'identity', 'observability', 'schema', 'web'];

let sources: Sources;

beforeAll(async () => {
  sources = await realSources();
});

describe.each(stages)('the stage $name', (stage) => {
  let assembly: ReturnType<App['synth']>;
  const stackOf = (part: string) => assembly.getStackByName(`finally-${stage.name}-${part}`);

  // Throws on a rule's finding that is not acknowledged and on a template that CloudFormation would refuse.
  beforeAll(() => {
    assembly = createApp({ outdir: outputFolder(), stages: [stage], sources }).synth();
  });

  it('consists of a stack for each part that changes by itself, beside the one that deploys all stages', () => {
    expect(assembly.stacks.map(({ stackName }) => stackName).sort()).toEqual(
      [...parts.map((part) => `finally-${stage.name}-${part}`), 'finally-delivery'].sort(),
    );
  });

  it('is complete without asking an account for anything', () => {
    expect(assembly.manifest.missing ?? []).toEqual([]);
  });

  it('changes the API and the sign-up only once the schema is there', () => {
    for (const part of ['api', 'identity']) expect(stackOf(part).dependencies).toContain(stackOf('schema'));
  });

  it('carries the project and the stage as tags, and keeps what is protected from being deleted', () => {
    for (const part of parts) expect(stackOf(part).tags).toEqual({ project: 'finally', stage: stage.name });
    for (const part of ['data', 'identity']) expect(stackOf(part).terminationProtection).toBe(stage.protectState);
  });

  it('stays below the limits of CloudFormation', () => {
    for (const { template, templateFullPath } of assembly.stacks) {
      expect(readFileSync(templateFullPath).byteLength).toBeLessThan(limits.bytes);
      expect(Object.keys((template as { Resources: object }).Resources).length).toBeLessThan(limits.resources);
    }
  });
});

describe('a stage is not made', () => {
  /** Synthesises a stage beside a stack with a fault in it. */
  function synthesiseWith(fault: (stack: Stack) => unknown): void {
    const app = createApp({ outdir: outputFolder(), stages: [stageNamed('dev')], sources });
    fault(new Stack(app, 'Faulty'));
    app.synth();
  }

  it('while a rule of AwsSolutions is broken, also one that another resource may break', () => {
    expect(() => synthesiseWith((stack) => new UserPool(stack, 'Users'))).toThrow('AwsSolutions-COG1');
  });

  it('while CloudFormation would refuse a template', () => {
    expect(() =>
      synthesiseWith((stack) => new CfnResource(stack, 'Function', { type: 'AWS::Lambda::Function' })),
    ).toThrow("'Code' is a required property");
  });
});
