import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Database, Statements } from '../lambdas/lib/database';

/** Any number, the same for every runner: whoever holds it migrates, the others wait. */
const MIGRATION_LOCK = 4_021_777;

export interface Migration {
  name: string;
  checksum: string;
  statements: string[];
}

/**
 * Brings the database to the newest schema and renews the reference data and the rights of the API's role. Each migration runs once, whole or not at
 * all, in the order of the names; running it again, or from two places at once, changes nothing.
 *
 * @returns the names of the migrations it ran
 * @throws an Error that names the migration and what is wrong: changed after it ran, missing, or failing
 */
export async function migrate(database: Database, folder: string): Promise<string[]> {
  const migrations = await readMigrations(join(folder, 'migrations'));
  await database.transaction((statements) => prepare(statements, migrations));
  const ran: string[] = [];
  for (const migration of migrations) {
    if (await apply(database, migration)) ran.push(migration.name);
  }
  await renew(database, join(folder, 'reference-data.sql'));
  await renew(database, join(folder, 'api-role.sql'));
  return ran;
}

/** Runs what is safe to repeat; one runner at a time, since two that grant the same fail. */
async function renew(database: Database, file: string): Promise<void> {
  const all = splitStatements(await readFile(file, 'utf8'));
  await database.transaction(async (statements) => {
    await lock(statements);
    for (const sql of all) {
      await statements.query(sql).catch((error: unknown) => {
        throw new Error(`${basename(file)}: ${(error as Error).message}`, { cause: error });
      });
    }
  });
}

/** Makes the list of what ran, under the lock: two at once cannot make one table. */
async function prepare(statements: Statements, migrations: Migration[]): Promise<void> {
  await lock(statements);
  await statements.query(
    'create table if not exists schema_migrations (name text primary key, checksum text not null, applied_at timestamptz not null default now())',
  );
  const done = await statements.query<{ name: string }>('select name from schema_migrations order by name');
  const missing = done.find(({ name }) => migrations.every((migration) => migration.name !== name));
  if (missing !== undefined) {
    throw new Error(
      `Migration ${missing.name} ran on this database and is missing here: it belongs to a newer FinAlly.`,
    );
  }
}

async function lock(statements: Statements): Promise<void> {
  await statements.query('select pg_advisory_xact_lock(:lock)::text as locked', { lock: MIGRATION_LOCK });
}

async function apply(database: Database, migration: Migration): Promise<boolean> {
  return database.transaction(async (statements) => {
    await lock(statements);
    if (await hasRun(statements, migration)) return false;
    for (const [index, sql] of migration.statements.entries()) {
      await statements.query(sql).catch((error: unknown) => {
        throw new Error(`Migration ${migration.name}, statement ${index + 1}: ${(error as Error).message}`, {
          cause: error,
        });
      });
    }
    await statements.query('insert into schema_migrations (name, checksum) values (:name, :checksum)', {
      name: migration.name,
      checksum: migration.checksum,
    });
    return true;
  });
}

async function hasRun(statements: Statements, { name, checksum }: Migration): Promise<boolean> {
  const [done] = await statements.query<{ checksum: string }>(
    'select checksum from schema_migrations where name = :name',
    { name },
  );
  if (done === undefined) return false;
  if (done.checksum !== checksum) {
    throw new Error(`Migration ${name} was changed after it ran. Migrations only go forward: write a new one.`);
  }
  return true;
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      return {
        name: file.replace(/\.sql$/, ''),
        checksum: createHash('sha256').update(text).digest('hex'),
        statements: splitStatements(text),
      };
    }),
  );
}

function splitStatements(text: string): string[] {
  return text
    .split('--> statement-breakpoint')
    .map((statement) => statement.trim().replace(/;$/, ''))
    .filter((statement) => statement !== '');
}
