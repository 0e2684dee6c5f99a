import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll, vi } from 'vitest';
import { createApp } from '../create-app';
import { gatherSources, type Sources } from '../sources';
import { stages, type Stage } from '../stages';

export interface Templates {
  data: Template;
  identity: Template;
  api: Template;
  /** The code that is deployed for a location in S3, as a template names it. */
  codeAt(location: unknown): string;
}

const folder = mkdtempSync(join(tmpdir(), 'finally-infra-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The settings of the first stage, changed where a test asks for it. */
export function stageWith(changes: Partial<Stage> = {}): Stage {
  const [stage] = stages;
  if (stage === undefined) throw new Error('There is no stage.');
  return { ...stage, ...changes };
}

/** The real schema, resolvers and Lambdas, bundled into a folder that goes with the test. */
export function realSources(): Promise<Sources> {
  return gatherSources(join(folder, 'sources'));
}

/** A folder for one synthesis, which goes with the test. */
export function outputFolder(): string {
  return mkdtempSync(join(folder, 'cdk-'));
}

/** Synthesises without CloudFormation's own check of the templates, which takes seconds. */
export function unchecked<Result>(synthesise: () => Result): Result {
  vi.stubEnv('CDK_VALIDATION', 'false');
  try {
    return synthesise();
  } finally {
    vi.unstubAllEnvs();
  }
}

/** The templates of a stage as they would be deployed. */
export function templatesOf(sources: Sources, stage: Stage = stageWith()): Templates {
  const outdir = outputFolder();
  const assembly = unchecked(() => createApp({ outdir, stages: [stage], sources }).synth());
  const template = (part: string) =>
    Template.fromJSON(assembly.getStackByName(`finally-${stage.name}-${part}`).template as Record<string, unknown>);
  const codeAt = (location: unknown) => {
    const name = /([0-9a-f]{64}\.js)/.exec(JSON.stringify(location))?.[1] ?? '';
    return readFileSync(join(outdir, `asset.${name}`), 'utf8');
  };
  return { data: template('data'), identity: template('identity'), api: template('api'), codeAt };
}
