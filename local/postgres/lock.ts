import { readFileSync, rmSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { names } from './contents';

/**
 * Takes the directory for this process; a lock left by a process that is gone does not count.
 * Answers the function that gives it back. Throws when a living process holds it.
 */
export async function lockDirectory(directory: string): Promise<() => void> {
  const file = join(directory, names.lock);
  const mine = `${process.pid} ${startOf(process.pid)}\n`;
  for (let attempt = 0; attempt < 40; attempt += 1) {
    try {
      await writeFile(file, mine, { flag: 'wx', mode: 0o600 });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = await readFile(file, 'utf8').catch(() => '');
    const [pid, start] = holder.trim().split(' ');
    if (pid && isAlive(Number(pid)) && startOf(Number(pid)) === (start ?? '')) {
      throw new Error(
        `The data in ${directory} is in use by another start of FinAlly (process ${pid}). Stop that one first.`,
      );
    }
    // An empty lock is being written this very moment, or was left so by a crash.
    if (!pid && attempt < 20) {
      await setTimeout(25);
      continue;
    }
    // Moved away before it is removed, so that of two newcomers only one takes the stale lock.
    const stale = `${file}.${process.pid}`;
    await rename(file, stale).catch(() => undefined);
    if ((await readFile(stale, 'utf8').catch(() => holder)) !== holder) await rename(stale, file);
    await rm(stale, { force: true });
  }
  throw new Error(`The data in ${directory} is being started by another process. Try again in a moment.`);
}

/** Whether this process runs, whoever owns it; one that has ended and was not yet collected by its parent does not. */
export function isAlive(pid: number): boolean {
  return isKnown(pid) && statusOf(pid)[0] !== 'Z';
}

/** Whether the id is taken, be it by a process that has ended. */
export function isKnown(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process started, in kernel ticks: ids are used again, above all in containers. Empty where unknown. */
function startOf(pid: number): string {
  return statusOf(pid)[19] ?? '';
}

/** Linux's status fields from the third (state) on; empty elsewhere. */
function statusOf(pid: number): string[] {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return status.slice(status.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
