import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { serveHealth } from './health';
import { serverPid } from './postgres/testing/child';
import { startPostgres } from './postgres/server';
import { later, temporaryFolder } from './postgres/testing/temporary';
import { createDataApi } from './rds-data/data-api';
import { serve } from './testing/serve';

vi.setConfig({ testTimeout: 120_000 });

const target = { resourceArn: 'cluster', secretArn: 'owner', database: 'finally' };

async function healthOver(postgres: Awaited<ReturnType<typeof startPostgres>>) {
  const { connectionString, state } = postgres;
  const api = createDataApi({ ...target, connectionString });
  later(api.close);
  const { endpoint, close } = await serve(serveHealth(state, () => api.execute({ ...target, sql: 'select 1' })));
  later(close);
  return async () => {
    const response = await fetch(endpoint);
    return { code: response.status, body: (await response.json()) as unknown };
  };
}

it('health says that the database is being started again, and when it is back', async () => {
  const directory = await temporaryFolder();
  const postgres = await startPostgres({ directory });
  later(postgres.stop);
  const health = await healthOver(postgres);
  expect(await health()).toEqual({ code: 200, body: { status: 'ok', database: 'up' } });
  // Without its control file no server starts.
  const control = join(directory, 'data', 'global', 'pg_control');
  await rename(control, `${control}.away`);
  process.kill(await serverPid(directory), 'SIGKILL');
  await expect.poll(health).toEqual({ code: 503, body: { status: 'unavailable', database: 'restarting' } });
  await rename(`${control}.away`, control);
  await expect.poll(health).toEqual({ code: 200, body: { status: 'ok', database: 'up' } });
});

it('health says that a server of one’s own is down, and when it is back', async () => {
  const directory = await temporaryFolder();
  const own = await startPostgres({ directory });
  const health = await healthOver(await startPostgres({ directory: '/nowhere', url: own.connectionString }));
  expect(await health()).toMatchObject({ code: 200 });
  await own.stop();
  expect(await health()).toEqual({ code: 503, body: { status: 'unavailable', database: 'down' } });
  const back = await startPostgres({ directory });
  later(back.stop);
  await expect.poll(health).toEqual({ code: 200, body: { status: 'ok', database: 'up' } });
});
