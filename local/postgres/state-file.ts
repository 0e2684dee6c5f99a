import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type StatedState = 'starting' | 'ready' | 'stopping';

/** What a server says of itself in the last line of its postmaster.pid; undefined while it has not said anything. */
export async function statedState(data: string, pid: number): Promise<StatedState | undefined> {
  const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  return Number(lines[0]) === pid ? (lines[7]?.trim() as StatedState | undefined) : undefined;
}
