import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ExecuteStatementCommand,
  RDSDataClient,
  type ExecuteStatementCommandInput,
  type ExecuteStatementCommandOutput,
  type SqlParameter,
} from '@aws-sdk/client-rds-data';
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { startPostgres, type Postgres } from '../../postgres/server';
import { createDataApi, type DataApi, type DataApiOptions } from '../data-api';
import { noFaults } from '../faults';
import { serve } from '../../testing/serve';

export const target = {
  resourceArn: 'arn:aws:rds:eu-central-1:000000000000:cluster:finally',
  secretArn: 'arn:aws:secretsmanager:eu-central-1:000000000000:secret:finally',
};

type More = Partial<Omit<ExecuteStatementCommandInput, 'sql' | 'parameters'>>;

/** A PostgreSQL, the Data API over it and AWS's own client, for the tests of one file. */
export function useDataApi(options: Partial<DataApiOptions> = {}) {
  const faults = noFaults();
  const parts: { postgres?: Postgres; api?: DataApi; client?: RDSDataClient; directory?: string; endpoint?: string } =
    {};
  const closing: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    const directory = await mkdtemp(join(tmpdir(), 'finally-test-'));
    closing.push(() => rm(directory, { recursive: true, force: true }));
    const postgres = await startPostgres({ directory });
    closing.push(() => postgres.stop());
    const { connectionString } = postgres;
    const api = createDataApi({ connectionString, ...target, database: 'finally', faults, ...options });
    closing.push(() => api.close());
    const server = await serve(api.handle);
    closing.push(() => server.close());
    const client = clientFor(server.endpoint);
    closing.push(async () => client.destroy());
    Object.assign(parts, { postgres, api, client, directory, endpoint: server.endpoint });
  }, 60_000);

  afterAll(async () => {
    for (const step of closing.reverse()) await step();
  }, 60_000);

  const part = <K extends keyof typeof parts>(name: K): NonNullable<(typeof parts)[K]> => {
    const found = parts[name];
    if (!found) throw new Error(`${name} is not started`);
    return found;
  };
  return {
    faults,
    client: () => part('client'),
    api: () => part('api'),
    postgres: () => part('postgres'),
    directory: () => part('directory'),
    endpoint: () => part('endpoint'),
    execute: (sql: string, parameters?: SqlParameter[], more: More = {}): Promise<ExecuteStatementCommandOutput> =>
      part('client').send(
        new ExecuteStatementCommand({ ...target, sql, ...(parameters ? { parameters } : {}), ...more }),
      ),
    /** Past the Data API. */
    async direct(sql: string): Promise<Record<string, unknown>[]> {
      const connection = new pg.Client({ connectionString: part('postgres').connectionString });
      await connection.connect();
      try {
        return (await connection.query<Record<string, unknown>>(sql)).rows;
      } finally {
        await connection.end();
      }
    },
  };
}

/** AWS's client as it is, told only where to go; each failure is seen, none retried. */
export function clientFor(endpoint: string): RDSDataClient {
  const credentials = { accessKeyId: 'any', secretAccessKey: 'any' };
  return new RDSDataClient({ endpoint, region: 'eu-central-1', credentials, maxAttempts: 1 });
}
