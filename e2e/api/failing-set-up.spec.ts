import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { projectRoot } from '../../wiring/project-root';

test.each([
  ['fails', 'throw', 'This set-up fails.'],
  ['is killed', 'kill', 'Worker'],
])('a journey whose set-up %s leaves no server, no PostgreSQL and no folder behind', async (_how, by, said) => {
  const printed = await run(by);
  const [, origin = '', postgres = '', folder = ''] = /STARTED (\S+) (\d+) (\S+)/.exec(printed) ?? [];
  expect(printed).toContain(said);
  expect(existsSync(folder)).toBe(false);
  await expect.poll(() => isAlive(Number(postgres))).toBe(false);
  await expect
    .poll(() =>
      fetch(origin).then(
        () => 'answers',
        () => 'is gone',
      ),
    )
    .toBe('is gone');
});

async function run(by: string): Promise<string> {
  const vitest = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');
  const config = join(projectRoot, 'e2e', 'testing', 'failing', 'vitest.config.ts');
  const child = spawn(process.execPath, [vitest, 'run', '--config', config], {
    cwd: projectRoot,
    env: { ...process.env, FAILS_BY: by },
  });
  const [printed, complained] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return printed + complained;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
