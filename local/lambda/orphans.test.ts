import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'finally-lambda-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const runs = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

it('a kill -9 of the server leaves no function behind, not even one in an endless loop', async () => {
  const bundle = join(directory, 'loop.mjs');
  await writeFile(bundle, 'export const handler = () => { console.log(process.pid); for (;;); };');
  const script = fileURLToPath(new URL('./testing/serve-loop.ts', import.meta.url));
  const server = spawn(process.execPath, ['--import', 'tsx', script, bundle], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface({ input: server.stdout }), 'line')) as [string];
  const pid = Number((JSON.parse(line) as { message: string }).message);
  expect(runs(pid)).toBe(true);
  server.kill('SIGKILL');
  await expect.poll(() => runs(pid)).toBe(false);
}, 30_000);
