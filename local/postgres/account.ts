import { access, chown, constants, cp, mkdir, mkdtemp, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { binariesIn, type Binaries } from './binaries';
import { elsewherePrefix, names } from './contents';
import { run, type Account } from './run';

/** Who runs PostgreSQL, with which programs, and in which folder its data is. */
export interface Home {
  account: Account;
  binaries: Binaries;
  /** Holds `data`; belongs to the account. */
  place: string;
}

/** Finds a way to run PostgreSQL for this directory: as we are, or, since it refuses root, without root's rights. */
export async function findHome(directory: string, binaries: Binaries): Promise<Home> {
  if (process.getuid?.() !== 0) return { account: { prefix: [] }, binaries, place: directory };
  const moved = (await readFile(join(directory, names.place), 'utf8').catch(() => '')).trim();
  if (moved) return elsewhere(directory, binaries, moved);
  const owner = await ownerOf(join(directory, names.data));
  if (owner.uid !== 0) return asOwner(directory, binaries, { prefix: [], ...owner });
  const account: Account = { prefix: ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--'] };
  if (await canRun(account, binaries, directory)) return { account, binaries, place: directory };
  return elsewhere(directory, binaries, undefined);
}

/**
 * Where user namespaces are not to be had: another user runs PostgreSQL, in a folder that user can reach.
 * `directory` keeps a note of it, so that the next start finds the data.
 */
export async function elsewhere(directory: string, binaries: Binaries, known: string | undefined): Promise<Home> {
  if (known !== undefined) {
    const owner = await ownerOf(known, true);
    return asOwner(known, binaries, { prefix: [], ...owner });
  }
  const account = await unprivileged();
  const place = await makePlace(account);
  if (await exists(join(directory, names.data))) {
    await cp(join(directory, names.data), join(place, names.data), { recursive: true, verbatimSymlinks: true });
    await give(join(place, names.data), account);
    await rename(join(directory, names.data), join(directory, names.moved));
  }
  const home = await asOwner(place, binaries, account);
  await writeFile(join(directory, names.place), `${place}\n`, { mode: 0o600 });
  return home;
}

/** The programs are used where they are if this user can reach them, otherwise from a copy in the place. */
async function asOwner(place: string, binaries: Binaries, account: Account): Promise<Home> {
  if (await canRun(account, binaries, place)) return { account, binaries, place };
  const copy = join(place, names.programs);
  if (!(await exists(copy))) {
    await cp(binaries.root, `${copy}.new`, { recursive: true, verbatimSymlinks: true, force: true });
    await rename(`${copy}.new`, copy);
  }
  const copied = binariesIn(copy);
  if (await canRun(account, copied, place)) return { account, binaries: copied, place };
  throw new Error(
    `PostgreSQL refuses to run as root, and the user it could run as (${account.uid}) cannot use ${place}. Start as an ordinary user, or name a server in DATABASE_URL.`,
  );
}

async function canRun(account: Account, binaries: Binaries, place: string): Promise<boolean> {
  const script = '"$1" --version && test -w "$2" && test -x "$2"';
  return run(account, '/bin/sh', ['-c', script, 'sh', binaries.postgres, place]).then(
    () => true,
    () => false,
  );
}

async function unprivileged(): Promise<Account> {
  const users = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  return { prefix: [], uid: Number(user?.[2] ?? 65534), gid: Number(user?.[3] ?? 65534) };
}

/** /var/lib first: what is in /var/tmp may be swept away after some weeks. */
async function makePlace(account: Account): Promise<string> {
  for (const parent of ['/var/lib', '/var/tmp', tmpdir()]) {
    const place = await mkdtemp(join(parent, elsewherePrefix)).catch(() => undefined);
    if (!place) continue;
    await chown(place, account.uid ?? 0, account.gid ?? 0);
    return place;
  }
  throw new Error(
    'No folder was found for the data of PostgreSQL: /var/lib, /var/tmp and the temporary folder are read-only.',
  );
}

async function give(path: string, account: Account): Promise<void> {
  await run({ prefix: [] }, 'chown', ['-R', `${account.uid}:${account.gid}`, path]);
}

async function ownerOf(path: string, needed = false): Promise<{ uid: number; gid: number }> {
  const found = await stat(path).catch(() => undefined);
  if (!found && needed) {
    throw new Error(`The folder with the data of PostgreSQL, ${path}, is gone. If the data may go, run npm run reset.`);
  }
  return found ? { uid: found.uid, gid: found.gid } : { uid: 0, gid: 0 };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Makes the directory itself, for us alone. */
export async function makeDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    await access(directory, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Error(`The data of PostgreSQL is to be kept in ${directory}, but that folder cannot be written.`, {
      cause: error,
    });
  }
}
