import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Kept } from '../kept';

/** The names in PostgreSQL's folder, for those who write there and for the reset, which removes them and no others. */
export const names = {
  lock: 'lock',
  port: 'port',
  /** Says where the data is instead, if it is elsewhere. */
  place: 'place',
  credentials: 'credentials.json',
  log: 'postgres.log',
  data: 'data',
  /** The data as it was before it went elsewhere. */
  moved: 'data.moved',
  /** A copy of the programs, in a place elsewhere. */
  programs: 'postgresql',
} as const;

/** Random, so that the name is proof enough. */
export const freshData = (random: string) => `${names.data}.new-${random}`;
const fresh = /^data\.new-[0-9a-f]{12}(\.password)?$/;

/** How PostgreSQL 16 names what it keeps in its data folder; the version, by which it is known, goes last. */
const cluster: readonly Kept[] = [
  {
    name: /^(base|global|pg_[\w.]+|postgresql\.(auto\.)?conf(\.tmp)?|postmaster\.(opts|pid)|current_logfiles(\.tmp)?)$/,
    holds: 'anything',
  },
  { name: 'PG_VERSION' },
];

const within = (folder: string) => readdir(folder).catch((): string[] => []);
const isCluster = async (path: string) => (await within(path)).includes('PG_VERSION');

/** Passwords of ours make the data ours: `postgres/data` is where others keep theirs, too. */
const isOwnCluster = async (path: string) =>
  (await within(dirname(path))).includes(names.credentials) && (await isCluster(path));

export const postgresFolder: readonly Kept[] = [
  { name: fresh, holds: 'anything' },
  { name: /^data(\.moved)?$/, holds: cluster, proof: isOwnCluster },
  { name: names.port },
  { name: /^postgres\.log(\.1)?$/ },
  { name: names.place },
  { name: /^credentials\.json(\.new)?$/ },
  { name: /^lock(\.\d+)?$/ },
];

/** Of a folder that was made where PostgreSQL's user can reach it. */
export const elsewhereFolder: readonly Kept[] = [
  { name: fresh, holds: 'anything' },
  { name: /^postgresql(\.new)?$/, holds: 'anything' },
  { name: names.data, holds: cluster, proof: isCluster },
];

export const elsewherePrefix = 'finally-';

/** Whether a folder by the name of PostgreSQL's is one of ours: the lock and the passwords come first of all. */
export async function isPostgresFolder(path: string): Promise<boolean> {
  const found = await within(path);
  return found.includes(names.credentials) || found.includes(names.lock);
}
