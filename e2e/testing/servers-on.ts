import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Command lines of PostgreSQL servers on a directory, as Linux tells them. */
export function serversOn(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(commandLine)
    .filter((line) => line.includes('postgres') && line.includes(folder));
}

/** Where PostgreSQL has the data of a product that keeps it in this directory. */
export async function clusterOf(directory: string): Promise<string> {
  const home = join(directory, 'postgres');
  const place = (await readFile(join(home, 'place'), 'utf8').catch(() => '')).trim() || home;
  return join(place, 'data');
}

/** The process id of the PostgreSQL of such a product. */
export async function postmasterOf(directory: string): Promise<number> {
  return Number((await readFile(join(await clusterOf(directory), 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

/** Empty when the process ended meanwhile. */
function commandLine(process: string): string {
  try {
    return readFileSync(`/proc/${process}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
