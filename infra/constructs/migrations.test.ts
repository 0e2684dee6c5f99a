import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sources } from '../sources';
import { realSources, synthesise, templatesOf } from '../testing/templates';

describe('the migrations of a stage', () => {
  let sources: Sources;
  let template: Template;
  let folder: string;

  beforeAll(async () => {
    sources = await realSources();
    template = (await templatesOf()).schema;
    folder = await mkdtemp(join(tmpdir(), 'finally-test-'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const runOf = (given: Template) => Object.values(given.findResources('Custom::Migrations'))[0]?.Properties as object;

  it('are run by a function that signs in as the owner and lets the API in', () => {
    const [id, run] = Object.entries(template.findResources('AWS::Lambda::Function'))[0] ?? [];
    expect(runOf(template)).toMatchObject({ ServiceToken: { 'Fn::GetAtt': [id, 'Arn'] }, ServiceTimeout: '660' });
    expect(run?.Properties).toMatchObject({
      Timeout: 600,
      Environment: {
        Variables: {
          DATABASE_SECRET_ARN: { 'Fn::ImportValue': expect.stringContaining('MasterUserSecret') },
          API_SECRET_ARN: { 'Fn::ImportValue': expect.stringContaining('ApiSignIn') },
        },
      },
    });
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', { MaximumRetryAttempts: 0 });
  });

  it('run again when one is added, and only then', async () => {
    const given = sources.lambdas.find(({ name }) => name === 'migrate');
    if (given === undefined) throw new Error('There is no such function.');
    const directory = join(folder, 'migrate');
    await cp(given.directory, directory, { recursive: true });
    const lambdas = sources.lambdas.map((lambda) => (lambda === given ? { ...lambda, directory } : lambda));
    const before = runOf(synthesise({ ...sources, lambdas }).schema);
    expect(before).toEqual(runOf(template));
    await writeFile(join(directory, 'database', 'migrations', '9999_more.sql'), 'select 1');
    expect(runOf(synthesise({ ...sources, lambdas }).schema)).not.toEqual(before);
  });
});
