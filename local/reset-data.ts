import { lstat, readlink } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { dataFolder, names } from './data-folder';
import { removeEmpty, removeOurs, sizeOf, survey, type Survey } from './kept';
import { holdPostgres } from './postgres/hold';
import { lockDirectory } from './postgres/lock';

/** Somebody who reads what would go, and says whether it may. */
export type Ask = (list: string) => Promise<boolean>;

/**
 * Removes what FinAlly has made in a folder, once that is agreed to, and nothing else.
 *
 * @returns what was done, in a sentence for a person
 * @throws an Error with such a sentence while a start uses the data, and for what is no folder
 */
export async function resetData(directory: string, ask: Ask): Promise<string> {
  const found = await lstat(directory).catch(() => undefined);
  if (found === undefined) return `There is no folder ${directory}: nothing was removed.`;
  if (found.isSymbolicLink()) {
    const target = await readlink(directory);
    throw new Error(`${directory} is a link to ${target}: nothing was removed. Name the folder itself.`);
  }
  if (!found.isDirectory()) throw new Error(`${directory} is not a folder: nothing was removed.`);
  const { ours, folders, inTheWay } = await survey(directory, dataFolder);
  if (ours.length + folders.length === 0) return `There is nothing of FinAlly's in ${directory}: nothing was removed.`;
  const unlock = inTheWay.includes(join(directory, names.lock)) ? () => undefined : await lockDirectory(directory);
  try {
    const postgres = await holdPostgres(join(directory, names.postgres));
    try {
      return await removeAgreed(directory, postgres.elsewhere, ask);
    } finally {
      postgres.release();
    }
  } finally {
    unlock();
  }
}

async function removeAgreed(directory: string, elsewhere: Survey | undefined, ask: Ask): Promise<string> {
  const here = await survey(directory, dataFolder);
  if (!(await ask(await listOf(directory, here, elsewhere)))) return 'Nothing was removed.';
  // First what the folder has a note of.
  if (elsewhere !== undefined) await removeOurs(elsewhere);
  await removeOurs(here);
  const left = [...(elsewhere?.left ?? []), ...here.left];
  await removeEmpty(directory);
  const told = left.length === 0 ? '' : ` Left: ${left.map((path) => shown(directory, path)).join(', ')}.`;
  return `The local data is gone. The next start begins again.${told}`;
}

async function listOf(directory: string, here: Survey, elsewhere: Survey | undefined): Promise<string> {
  const parts = await Promise.all(
    [...here.ours, ...(elsewhere?.ours ?? [])].map(async (path) => ({
      name: shown(directory, path).split(sep)[0] || (elsewhere?.folders.at(-1) ?? path),
      size: await sizeOf(path),
    })),
  );
  const sizes = new Map<string, number>();
  for (const { name, size } of parts) if (name !== names.lock) sizes.set(name, (sizes.get(name) ?? 0) + size);
  const width = Math.max(...[...sizes.keys()].map((name) => name.length));
  const lines = [...sizes].map(([name, size]) => `  ${name.padEnd(width)}  ${amountOf(size)}`);
  const left = [...here.left, ...(elsewhere?.left ?? [])].map((path) => shown(directory, path));
  return [
    `This removes FinAlly's data in ${directory} for good:`,
    ...lines,
    ...(left.length === 0 ? [] : [`It leaves: ${left.join(', ')}`]),
  ].join('\n');
}

/** Below the folder, by the way from there; elsewhere, by the whole path. */
function shown(directory: string, path: string): string {
  return path.startsWith(join(directory, sep)) ? relative(directory, path) : path;
}

function amountOf(bytes: number): string {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1e3)} kB`;
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}
