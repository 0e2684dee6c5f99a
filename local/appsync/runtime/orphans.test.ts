import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** Processes that a process has started and that run. */
const childrenOf = (pid: number): number[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([child = 0, parent]) => (parent === pid ? [child] : []));

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('a kill -9 of the server leaves no sandbox behind, not even one in an endless loop', async () => {
  const script = fileURLToPath(new URL('../testing/endless.ts', import.meta.url));
  const server = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(createInterface({ input: server.stdout }), 'line');
  const sandboxes = childrenOf(server.pid ?? 0);
  expect(sandboxes.length).toBeGreaterThan(0);
  server.kill('SIGKILL');
  await expect.poll(() => sandboxes.filter(runs)).toEqual([]);
});
