import pg from 'pg';
import type { Credentials } from './cluster';

/** The user FinAlly connects as: like Aurora's main user, no superuser. */
const application = 'finally';

/**
 * Answers the address of the database, made at the first start together with the user it belongs to.
 */
export async function prepareDatabase(
  port: number,
  database: string,
  credentials: Credentials,
  fresh: boolean,
): Promise<string> {
  const address = (user: string, password: string, name: string) =>
    `postgresql://${user}:${password}@127.0.0.1:${port}/${encodeURIComponent(name)}`;
  const wanted = address(application, credentials.application, database);
  if (!fresh && (await answers(wanted))) return wanted;
  const client = new pg.Client({ connectionString: address('postgres', credentials.superuser, 'postgres') });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const roles = await client.query('select 1 from pg_roles where rolname = $1', [application]);
    const verb = roles.rowCount ? 'alter' : 'create';
    const secret = client.escapeLiteral(credentials.application);
    await client.query(`${verb} role ${application} login nosuperuser createdb createrole password ${secret}`);
    const databases = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (!databases.rowCount) {
      await client.query(
        `create database ${client.escapeIdentifier(database)} owner ${application} strategy file_copy`,
      );
    }
  } catch (error) {
    throw new Error(
      `The database ${database} could not be opened: ${
        (error as Error).message
      }. If the data may go, run npm run reset.`,
      { cause: error },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
  return wanted;
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    // Not made yet: the user, its password or the database.
    if (['28P01', '28000', '3D000'].includes((error as { code?: string }).code ?? '')) return false;
    throw new Error(`PostgreSQL takes no connection: ${(error as Error).message}.`, { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}
