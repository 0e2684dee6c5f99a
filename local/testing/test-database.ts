import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RDSDataClient } from '@aws-sdk/client-rds-data';
import pg from 'pg';
import { connectDatabase, type Database } from '../../lambdas/lib/database';
import { apiAccountOf } from '../postgres/api-account';
import { startPostgres, type Postgres } from '../postgres/server';
import { createDataApi } from '../rds-data/data-api';
import { DATABASE } from '../settings';
import { prepareData } from './prepared-data';
import { serve } from './serve';

export interface TestDatabase {
  /** As the API's role, so that a right it lacks is missed here; as the owner where there is no schema. */
  database: Database;
  /** The same for a second writer: another client of the same Data API. */
  another(): Database;
  /** As the owner of the schema: migrations, and what only operators do. */
  owner: Database;
  /** The owner's. */
  connectionString: string;
  close(): Promise<void>;
}

interface TestServer extends Postgres {
  directory: string;
}

let server: Promise<TestServer> | undefined;
let open = 0;

/**
 * A database of its own with the whole schema (`empty`: with nothing), on a server that the databases of one test file
 * share: it comes up with the first and goes with the last.
 */
export async function openTestDatabase({ empty = false } = {}): Promise<TestDatabase> {
  open += 1;
  server ??= startServer();
  const { connectionString: address } = await server;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administrate(address, [
    empty ? `create database ${name}` : `create database ${name} template ${DATABASE}`,
    `alter database ${name} set synchronous_commit = off`,
  ]);
  const connectionString = within(address, name);
  const api = await serveDataApi(connectionString);
  const role = empty ? 'owner' : 'api';
  return {
    database: api.connect(role),
    another: () => api.connect(role),
    owner: api.connect('owner'),
    connectionString,
    async close() {
      await api.close();
      open -= 1;
      if (open === 0) await stopServer();
    },
  };
}

interface ServedDatabase {
  connect(role: 'owner' | 'api'): Database;
  close(): Promise<void>;
}

/** The way to a database that handlers take: AWS's client over the Data API, each role by a secret of its own. */
async function serveDataApi(connectionString: string): Promise<ServedDatabase> {
  const target = { resourceArn: 'test', database: new URL(connectionString).pathname.slice(1) };
  const signIns = { api: apiAccountOf(connectionString).connectionString };
  const api = createDataApi({ connectionString, ...target, secretArn: 'owner', signIns });
  const { endpoint, close } = await serve(api.handle);
  const clients: RDSDataClient[] = [];
  return {
    connect(role) {
      const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
      const client = new RDSDataClient({ endpoint, region: 'eu-central-1', credentials });
      clients.push(client);
      return connectDatabase({ client, ...target, secretArn: role });
    },
    async close() {
      for (const client of clients) client.destroy();
      await close();
      await api.close();
    },
  };
}

async function startServer(): Promise<TestServer> {
  const directory = await mkdtemp(join(tmpdir(), 'finally-test-'));
  await prepareData(directory);
  return { ...(await startPostgres({ directory })), directory };
}

async function stopServer(): Promise<void> {
  const stopping = await server;
  server = undefined;
  await stopping?.stop();
  if (stopping !== undefined) await rm(stopping.directory, { recursive: true, force: true, maxRetries: 5 });
}

async function administrate(address: string, statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

function within(address: string, database: string): string {
  const url = new URL(address);
  url.pathname = `/${database}`;
  return url.href;
}
