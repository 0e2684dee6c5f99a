import { lstat, readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';

/** One thing that FinAlly keeps in a folder. */
export interface Kept {
  name: string | RegExp;
  /** Absent for a file. Of a folder, what may be ours in it; `anything` where all of it is. */
  holds?: readonly Kept[] | 'anything';
  /** Whether the one at this path is ours; where it is left out, the name alone says so. */
  proof?(path: string): Promise<boolean>;
}

/** What is in a folder, by absolute path. */
export interface Survey {
  /** What may go, in the order in which it goes: a removal that is cut short can be taken up again. */
  ours: string[];
  /** Our folders around it, innermost first; they go where nothing else is left in them. */
  folders: string[];
  /** Everything else. */
  left: string[];
  /** Of that, what bears a name of ours and is something else for certain. */
  inTheWay: string[];
}

/** Tells apart what is ours in a folder. Links are followed nowhere. */
export async function survey(folder: string, kept: readonly Kept[]): Promise<Survey> {
  const found: Survey = { ours: [], folders: [], left: [], inTheWay: [] };
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${folder} cannot be read: ${error.code}. Start as the user it belongs to.`, { cause: error });
  });
  const matching = (entry: string) => kept.findIndex(({ name }) => isNamed(entry, name));
  for (const entry of entries.sort((one, other) => matching(one) - matching(other))) {
    const path = join(folder, entry);
    const expected = kept[matching(entry)];
    if (expected === undefined) found.left.push(path);
    else if (await isUndecided(path, expected)) found.left.push(path);
    else if (!(await isOfKind(path, expected)) || !((await expected.proof?.(path)) ?? true)) {
      found.left.push(path);
      found.inTheWay.push(path);
    } else if (typeof expected.holds === 'object') {
      const inner = await survey(path, expected.holds);
      found.ours.push(...inner.ours);
      if (inner.ours.length + inner.folders.length > 0) found.folders.push(...inner.folders, path);
      found.left.push(...inner.left);
      found.inTheWay.push(...inner.inTheWay);
    } else found.ours.push(path);
  }
  return found;
}

/** Removes what is ours, and those of our folders that are empty then. */
export async function removeOurs({ ours, folders }: Survey): Promise<void> {
  for (const path of ours) await rm(path, { recursive: true, force: true, maxRetries: 5 });
  for (const path of folders) await removeEmpty(path);
}

/** Whether the folder was empty and is gone. */
export async function removeEmpty(folder: string): Promise<boolean> {
  try {
    await rmdir(folder);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** Bytes of a file, or of a folder with all that is in it. */
export async function sizeOf(path: string): Promise<number> {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.size;
  const sizes = await Promise.all((await readdir(path)).map((entry) => sizeOf(join(path, entry))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function isNamed(entry: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? entry === name : name.test(entry);
}

/** An empty folder is anybody's, and by a link somebody may have us keep things elsewhere. */
async function isUndecided(path: string, { holds }: Kept): Promise<boolean> {
  const found = await lstat(path);
  if (found.isSymbolicLink()) return true;
  return found.isDirectory() && typeof holds === 'object' && (await readdir(path).catch(() => [path])).length === 0;
}

async function isOfKind(path: string, { holds }: Kept): Promise<boolean> {
  const found = await lstat(path);
  if (found.isDirectory()) return holds !== undefined;
  return found.isFile() && typeof holds !== 'object';
}
