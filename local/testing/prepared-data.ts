import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { RDSDataClient } from '@aws-sdk/client-rds-data';
import { letApiSignIn } from '../../database/api-sign-in';
import { migrate } from '../../database/migrate';
import { connectDatabase } from '../../lambdas/lib/database';
import { projectRoot } from '../../wiring/project-root';
import { apiAccountOf } from '../postgres/api-account';
import { majorVersion } from '../postgres/cluster';
import { names } from '../postgres/contents';
import { startPostgres } from '../postgres/server';
import { createDataApi } from '../rds-data/data-api';
import { DATABASE } from '../settings';
import { serve } from './serve';

/** Where migrations and reference data are. */
export const databaseFolder = fileURLToPath(new URL('../../database', import.meta.url));

const cache = join(projectRoot, '.cache', 'postgres');
const parts = [names.credentials, names.data];
const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * Fills an empty folder with PostgreSQL's data as a first start leaves it: the whole schema in the database of the
 * product. Made once for these migrations and copied from then on, since making it takes far longer than any test.
 */
export async function prepareData(directory: string): Promise<void> {
  const kept = join(cache, await versionOf());
  if (!(await exists(kept))) {
    await makeData(directory);
    await keep(directory, kept);
    return;
  }
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await copy(kept, directory);
}

/** Of all that the data is made of. */
async function versionOf(): Promise<string> {
  const files = (await readdir(databaseFolder, { recursive: true })).filter((file) => file.endsWith('.sql')).sort();
  const hash = createHash('sha256').update(String(majorVersion));
  for (const file of files) hash.update(file).update(await readFile(join(databaseFolder, file)));
  return hash.digest('hex').slice(0, 16);
}

async function makeData(directory: string): Promise<void> {
  const postgres = await startPostgres({ directory });
  const { connectionString } = postgres;
  const target = { resourceArn: 'prepared', secretArn: 'owner', database: DATABASE };
  const api = createDataApi({ connectionString, ...target });
  const { endpoint, close } = await serve(api.handle);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new RDSDataClient({ endpoint, region: 'eu-central-1', credentials });
  try {
    const owner = connectDatabase({ client, ...target });
    await migrate(owner, databaseFolder);
    await letApiSignIn(owner, apiAccountOf(connectionString).password);
  } finally {
    client.destroy();
    await close();
    await api.close();
    await postgres.stop();
  }
}

/** Data that another user has to keep elsewhere is not kept; of two that make it at once, one is. */
async function keep(directory: string, kept: string): Promise<void> {
  if (await exists(join(directory, names.place))) return;
  const fresh = join(cache, `new-${randomUUID()}`);
  await mkdir(fresh, { recursive: true });
  await copy(directory, fresh);
  await rename(fresh, kept).catch(() => rm(fresh, { recursive: true, force: true }));
}

async function copy(from: string, to: string): Promise<void> {
  await promisify(execFile)('cp', ['-Rp', ...parts.map((part) => join(from, part)), to]);
}
