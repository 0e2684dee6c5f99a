import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { inject, vi } from 'vitest';
import { createApp } from '../create-app';
import { gatherSources, type Sources } from '../sources';
import { stages, type Stage } from '../stages';

export interface Templates {
  data: Template;
  schema: Template;
  identity: Template;
  api: Template;
  /** Every stack of the stage by its part of the name, these and those that stand on them. */
  all: ReadonlyMap<string, Template>;
  /** The code that is deployed for a location in S3, as a template names it. */
  codeAt(location: unknown): string;
}

// The files that run in one process share this module, and with it what has been bundled and synthesised.
const folder = mkdtempSync(join(inject('folder'), 'process-'));
let sources: Promise<Sources> | undefined;
const synthesised = new Map<string, Templates>();

/** The settings of a stage. */
export function stageNamed(name: string): Stage {
  const stage = stages.find((candidate) => candidate.name === name);
  if (stage === undefined) throw new Error(`There is no stage ${name}.`);
  return stage;
}

/** What a stage may have besides. */
export const exampleChanges = {
  apiDomain: {
    name: 'api.finally.example',
    certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000',
  },
  webDomain: {
    name: 'finally.example',
    certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/11111111-1111-1111-1111-111111111111',
  },
  monitoring: { sampleRate: 0.5 },
  hostedSignIn: {
    domainPrefix: 'finally-example',
    callbackUrls: ['https://finally.example/sign-in'],
    logoutUrls: ['https://finally.example/'],
    google: { clientId: 'client.apps.example', secretName: 'finally/google' },
  },
} satisfies Partial<Stage>;

/** The settings of the dev stage, changed where a test asks for it. */
export function stageWith(changes: Partial<Stage> = {}): Stage {
  return { ...stageNamed('dev'), ...changes };
}

/** The real schema, resolvers and Lambdas, bundled into a folder that goes with the tests. */
export function realSources(): Promise<Sources> {
  sources ??= gatherSources(join(folder, 'sources'));
  return sources;
}

/** A folder for one synthesis, which goes with the tests. */
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
export async function templatesOf(stage: Stage = stageWith()): Promise<Templates> {
  const key = JSON.stringify(stage);
  const known = synthesised.get(key) ?? synthesise(await realSources(), stage);
  synthesised.set(key, known);
  return known;
}

/** One stack of a stage by its part of the name. */
export async function partOf(part: string, stage?: Stage): Promise<Template> {
  return found(part, (await templatesOf(stage)).all);
}

function found(part: string, all: ReadonlyMap<string, Template>): Template {
  const template = all.get(part);
  if (template === undefined) throw new Error(`There is no stack ${part}.`);
  return template;
}

/** The templates of other sources than the real ones. */
export function synthesise(sources: Sources, stage: Stage = stageWith()): Templates {
  const outdir = outputFolder();
  const assembly = unchecked(() => createApp({ outdir, stages: [stage], sources }).synth());
  const all = new Map(
    assembly.stacks.map(({ stackName, template }) => [
      stackName.replace(`finally-${stage.name}-`, '').replace('finally-', ''),
      Template.fromJSON(template as Record<string, unknown>),
    ]),
  );
  const codeAt = (location: unknown) => {
    const name = /([0-9a-f]{64}\.js)/.exec(JSON.stringify(location))?.[1] ?? '';
    return readFileSync(join(outdir, `asset.${name}`), 'utf8');
  };
  return {
    data: found('data', all),
    schema: found('schema', all),
    identity: found('identity', all),
    api: found('api', all),
    all,
    codeAt,
  };
}
