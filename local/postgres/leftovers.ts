import { readdir, readlink, realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { kill } from './signal';

/**
 * Ends what a killed server has left running on its data: a session that is busy does not notice at once, and as long as
 * it runs no other server starts there. What it has told its client is committed, so nothing acknowledged is lost.
 * Where there is no /proc to find them in, they end when they next look.
 */
export async function endLeftovers(data: string): Promise<void> {
  const real = await realpath(data).catch(() => data);
  for (const signal of ['SIGQUIT', 'SIGKILL'] as const) {
    const until = Date.now() + 3000;
    let left = await serversOn(real);
    for (const pid of left) kill(pid, signal);
    while (left.length > 0 && Date.now() < until) {
      await setTimeout(20);
      left = await serversOn(real);
    }
    if (left.length === 0) return;
  }
}

/** Processes of PostgreSQL's program that work in the data folder, as each of its servers and sessions does. */
async function serversOn(real: string): Promise<number[]> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const seen = (name: string) => readlink(join('/proc', pid, name)).catch(() => '');
      return (await seen('cwd')) === real && /^postgres( \(deleted\))?$/.test(basename(await seen('exe')));
    }),
  );
  return pids.filter((_, index) => found[index]).map(Number);
}
