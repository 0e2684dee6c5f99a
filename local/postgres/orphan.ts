import { execFile } from 'node:child_process';
import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { setTimeout } from 'node:timers/promises';
import { endLeftovers } from './leftovers';
import { isAlive, isKnown } from './lock';
import { kill } from './signal';

/**
 * Stops a server that an earlier start left running on this data, as it is after that start was killed.
 * To be called under the directory's lock, so no living start owns it.
 */
export async function stopOrphan(data: string): Promise<void> {
  await stopServer(data);
  await endLeftovers(data);
}

async function stopServer(data: string): Promise<void> {
  const file = join(data, 'postmaster.pid');
  const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !isKnown(pid)) return;
  if (!isAlive(pid) || !(await serves(pid, data))) {
    // The id is another program's by now, or not yet collected; PostgreSQL would see a server in it and refuse to start.
    await rm(file, { force: true });
    return;
  }
  // Fast, then immediate shutdown: neither loses a committed row.
  for (const [signal, patience] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
  ] as const) {
    kill(pid, signal);
    const until = Date.now() + patience;
    while (isAlive(pid) && Date.now() < until) await setTimeout(20);
    if (!isAlive(pid)) return;
  }
  throw new Error(
    `A PostgreSQL of an earlier start (process ${pid}) still runs on ${data} and does not stop. End that process, then start again.`,
  );
}

/** Whether this process is a PostgreSQL on this data: its working directory is the data folder. */
async function serves(pid: number, data: string): Promise<boolean> {
  const real = await realpath(data);
  const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  if (cwd !== undefined) return cwd === real;
  const command = await promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).catch(() => ({
    stdout: '',
  }));
  return command.stdout.includes('postgres') && (command.stdout.includes(data) || command.stdout.includes(real));
}
