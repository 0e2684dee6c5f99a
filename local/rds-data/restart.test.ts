import { BeginTransactionCommand } from '@aws-sdk/client-rds-data';
import { describe, expect, it, vi } from 'vitest';
import { serverPid } from '../postgres/testing/child';
import { target, useDataApi } from './testing/fixture';

vi.setConfig({ testTimeout: 60_000 });

const { execute, client, direct, api, directory } = useDataApi();

describe('a database that ends while it is used', () => {
  it('fails what runs, has forgotten open transactions, and answers the next call', async () => {
    await execute('create table survived (n int)');
    const begin = await client().send(new BeginTransactionCommand(target));
    const transactionId = begin.transactionId ?? '';
    await execute('insert into survived values (1)', [], { transactionId });
    const running = execute('insert into survived select 2 from pg_sleep(30)').catch((error: unknown) => error);
    const sleeping = "select from pg_stat_activity where wait_event = 'PgSleep'";
    await expect.poll(() => direct(sleeping)).toHaveLength(1);
    process.kill(await serverPid(directory()), 'SIGKILL');
    expect(await running).toMatchObject({ name: 'DatabaseUnavailableException', $metadata: { httpStatusCode: 504 } });
    expect((await execute('select n from survived')).records).toEqual([]);
    await expect(execute('select 1', [], { transactionId })).rejects.toMatchObject({
      name: 'TransactionNotFoundException',
    });
    expect(api().connectionsInUse()).toBe(0);
  });
});
