import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../lambdas/lib/database';
import { databaseFolder } from '../../local/testing/prepared-data';
import { migrate } from '../migrate';

/** Brings a database to where the release before a migration left it; the rows that every owner shares are left out. */
export async function migrateBefore(database: Database, migration: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'finally-test-'));
  try {
    const [from, to] = [join(databaseFolder, 'migrations'), join(folder, 'migrations')];
    await mkdir(to);
    for (const file of await readdir(from)) if (file < migration) await cp(join(from, file), join(to, file));
    for (const file of ['reference-data.sql', 'api-role.sql']) await writeFile(join(folder, file), '');
    await migrate(database, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
