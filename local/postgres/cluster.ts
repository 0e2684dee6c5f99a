import { randomBytes } from 'node:crypto';
import { chown, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Home } from './account';
import { freshData, names } from './contents';
import { run } from './run';

/** The major version of PostgreSQL; Aurora runs the same. */
export const majorVersion = 16;

/** Passwords, kept in a file of the directory that only its owner may read. */
export interface Credentials {
  superuser: string;
  application: string;
}

export interface Cluster {
  data: string;
  /** Made by this very start. */
  fresh: boolean;
}

/**
 * Answers the data folder, made if there is none. It is filled beside its place and then renamed:
 * whatever stands at its place was complete once, and what a killed start left behind can go.
 */
export async function prepareCluster(home: Home, credentials: Credentials): Promise<Cluster> {
  const data = join(home.place, names.data);
  for (const name of await readdir(home.place)) {
    if (!name.startsWith(freshData(''))) continue;
    // An initdb that outlived its start may still write there; what stays now goes at the next start.
    await rm(join(home.place, name), { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  }
  const present = await readdir(data).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new Error(
      `The data of PostgreSQL in ${data} cannot be read: ${error.code}. Start as the user it belongs to.`,
      { cause: error },
    );
  });
  if (present.length > 0) await assertUsable(data);
  else await initialise(home, data, credentials);
  return { data, fresh: present.length === 0 };
}

async function assertUsable(data: string): Promise<void> {
  const version = await readFile(join(data, 'PG_VERSION'), 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );
  if (version === undefined) {
    throw new Error(
      `The folder ${data} is no data of PostgreSQL: it has no PG_VERSION. Restore it from a copy, or move it away.`,
    );
  }
  if (/^\d+(\.\d+)?$/.test(version) && version !== String(majorVersion)) {
    throw new Error(
      `The data in ${data} is of PostgreSQL ${version}; FinAlly needs ${majorVersion}. If the data may go, run npm run reset.`,
    );
  }
  const parts = ['base', 'global/pg_control', 'pg_wal', 'pg_xact', 'postgresql.conf', 'pg_hba.conf'];
  const found = await Promise.all(parts.map((part) => stat(join(data, part)).catch(() => undefined)));
  if (version !== String(majorVersion) || found.includes(undefined)) {
    throw new Error(
      `The data of PostgreSQL in ${data} is damaged. Restore it from a copy, or, if the data may go, run npm run reset.`,
    );
  }
}

async function initialise(home: Home, data: string, credentials: Credentials): Promise<void> {
  const fresh = join(home.place, freshData(randomBytes(6).toString('hex')));
  const password = `${fresh}.password`;
  await writeFile(password, credentials.superuser, { mode: 0o600 });
  if (home.account.uid !== undefined) await chown(password, home.account.uid, home.account.gid ?? home.account.uid);
  const common = ['-D', fresh, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${password}`, '--encoding=UTF8'];
  try {
    // C sorts the same everywhere; C.UTF-8 also knows the case of letters beyond ASCII, but not every system has it.
    const locales = [['--locale=C', '--lc-ctype=C.UTF-8'], ['--locale=C']];
    for (const [index, locale] of locales.entries()) {
      try {
        await run(home.account, home.binaries.initdb, [...common, ...locale]);
        break;
      } catch (error) {
        if (index === locales.length - 1) throw error;
        await rm(fresh, { recursive: true, force: true });
      }
    }
    await rm(password, { force: true });
    await rename(fresh, data);
    await flush(home.place);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    await rm(password, { force: true });
    throw new Error(`PostgreSQL could not make its data folder in ${home.place}: ${reason(error)}`, { cause: error });
  }
}

/** A rename outlives a power cut only once the folder is on disk. */
async function flush(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function reason(error: unknown): string {
  const said = (error as { stderr?: string }).stderr?.trim().split('\n') ?? [];
  return (said.find((line) => /error|FATAL/.test(line)) ?? said[0] ?? String(error)).replace(/^initdb: error: /, '');
}

/** The passwords of this directory, made at the first start. */
export async function readCredentials(directory: string): Promise<Credentials> {
  const file = join(directory, names.credentials);
  const kept = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new Error(
      `The passwords of PostgreSQL in ${file} cannot be read: ${error.code}. Start as the user they belong to.`,
      { cause: error },
    );
  });
  if (kept !== undefined) {
    try {
      const parsed = JSON.parse(kept) as Partial<Credentials>;
      if (parsed.superuser && parsed.application)
        return { superuser: parsed.superuser, application: parsed.application };
    } catch {
      // Said below: a file that is no JSON is as damaged as one without passwords.
    }
    throw new Error(`The passwords of PostgreSQL in ${file} are damaged. If the data may go, run npm run reset.`);
  }
  const made = { superuser: randomBytes(24).toString('hex'), application: randomBytes(24).toString('hex') };
  await writeFile(`${file}.new`, JSON.stringify(made), { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
  return made;
}
