import pg from 'pg';
import { apiRole } from '../../database/api-sign-in';

/** Checks that the server of DATABASE_URL can be used as it is; creates nothing. */
export async function checkGivenServer(url: string): Promise<void> {
  const shown = withoutPassword(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const answer = await client.query<{ server_version_num: string; server_version: string; makes_roles: boolean }>(
      `select current_setting('server_version_num') as server_version_num, current_setting('server_version') as server_version,
         (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as makes_roles`,
    );
    const [version] = answer.rows;
    if (!version || Number(version.server_version_num) < 160000) {
      throw new Error(`The server at ${shown} is PostgreSQL ${version?.server_version}; FinAlly needs 16 or newer.`);
    }
    if (!version.makes_roles) {
      throw new Error(
        `The server at ${shown} does not let its user create the role ${apiRole}: grant CREATEROLE to it.`,
      );
    }
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (message.startsWith('The server at ')) throw error;
    throw new Error(`The database at ${shown} cannot be used: ${sentence(code, message)}. Check DATABASE_URL.`, {
      cause: error,
    });
  } finally {
    await client.end().catch(() => undefined);
  }
}

function sentence(code: string | undefined, message: string): string {
  if (code === 'ECONNREFUSED') return 'no server answers there';
  if (code === 'ENOTFOUND') return 'the host is unknown';
  if (code === '28P01' || code === '28000') return 'it refuses the user or the password';
  if (code === '3D000') return 'there is no database of that name';
  return message || (code ?? 'unknown reason');
}

function withoutPassword(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return 'the given address';
  }
}
