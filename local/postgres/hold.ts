import { lstat, readFile } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';
import { survey, type Survey } from '../kept';
import { elsewhereFolder, elsewherePrefix, isPostgresFolder, names } from './contents';
import { lockDirectory } from './lock';
import { stopOrphan } from './orphan';

export interface HeldPostgres {
  /** The folder that the data was taken to, where PostgreSQL's folder has a note of one. */
  elsewhere: Survey | undefined;
  release(): void;
}

/**
 * Takes PostgreSQL's folder, if there is one, so that nobody starts on it, and ends a server that a killed start left
 * running. Throws while a start uses it.
 */
export async function holdPostgres(directory: string): Promise<HeldPostgres> {
  const nothing = { elsewhere: undefined, release: () => undefined };
  if (!(await isFolder(directory)) || !(await isPostgresFolder(directory))) return nothing;
  const release = await lockDirectory(directory);
  try {
    await stopOrphan(join(directory, names.data));
    return { elsewhere: await findElsewhere(directory), release };
  } catch (error) {
    release();
    throw error;
  }
}

async function findElsewhere(directory: string): Promise<Survey | undefined> {
  const place = (await readFile(join(directory, names.place), 'utf8').catch(() => '')).trim();
  if (!isAbsolute(place) || !basename(place).startsWith(elsewherePrefix) || !(await isFolder(place))) return undefined;
  await stopOrphan(join(place, names.data));
  const found = await survey(place, elsewhereFolder);
  return { ...found, folders: [...found.folders, place] };
}

async function isFolder(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined))?.isDirectory() ?? false;
}
