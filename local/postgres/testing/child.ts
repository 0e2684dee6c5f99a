import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { later } from './temporary';

/** Runs the writer in a process of its own. */
export function startWriter(directory: string): ChildProcess {
  const script = fileURLToPath(new URL('./write-until-killed.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  later(async () => child.kill('SIGKILL'));
  return child;
}

/** Waits for `count` acknowledged rows, kills the process as `kill -9` does, and answers the last row it was told of. */
export async function killAfter(child: ChildProcess, count: number): Promise<number> {
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.split('\n').length > count) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1));
}

/** The process id of the server on this data. */
export async function serverPid(directory: string): Promise<number> {
  return Number((await readFile(join(directory, 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

/** The process id of the watchdog that the start in this process has beside its server; from Linux's list of processes. */
export async function watchdogPid(starter: ChildProcess): Promise<number> {
  for (const pid of await readdir('/proc')) {
    const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    const parent = Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
    if (parent !== starter.pid) continue;
    if ((await readFile(`/proc/${pid}/cmdline`, 'utf8')).includes('kill -INT')) return Number(pid);
  }
  throw new Error('The start has no watchdog.');
}
