import type { ExecuteStatementCommandInput } from '@aws-sdk/client-rds-data';
import { describe, expect, it } from 'vitest';
import { createDataApi } from './data-api';
import { target, useDataApi } from './testing/fixture';

// With one connection, the next call gets the very one that the call before it had.
const { execute, api, direct, postgres } = useDataApi({ maxConnections: 1 });

describe('closing', () => {
  it('does not wait for a statement that still runs', async () => {
    const other = createDataApi({ ...target, connectionString: postgres().connectionString, database: 'finally' });
    const input: ExecuteStatementCommandInput = { ...target, sql: 'select 3, pg_sleep(60)' };
    const call = expect(other.execute(input)).rejects.toThrow('SQLState: 57014');
    const active = "select pid from pg_stat_activity where state = 'active' and query like 'select 3%'";
    await expect.poll(() => direct(active)).toHaveLength(1);
    await other.close();
    await call;
    expect(await direct(active)).toEqual([]);
    await expect(other.execute(input)).rejects.toMatchObject({ name: 'DatabaseUnavailableException' });
  });
});

describe('each call', () => {
  it.each([
    [
      'a setting',
      "set statement_timeout = '7s'",
      "select current_setting('statement_timeout')",
      [[{ stringValue: '0' }]],
    ],
    [
      'a setting made by a function',
      "select set_config('app.uid', 'x', false)",
      "select coalesce(current_setting('app.uid', true), '')",
      [[{ stringValue: '' }]],
    ],
    [
      'a temporary table',
      'create temp table leaked (n int)',
      "select to_regclass('pg_temp.leaked')::text",
      [[{ isNull: true }]],
    ],
    [
      'a lock',
      'select pg_advisory_lock(1)::text',
      "select count(*) from pg_locks where locktype = 'advisory'",
      [[{ longValue: 0 }]],
    ],
    [
      'an open transaction',
      'begin',
      "select count(*) from pg_stat_activity where state = 'idle in transaction'",
      [[{ longValue: 0 }]],
    ],
  ])('is a session of its own, so %s does not reach the next', async (_, leave, look, expected) => {
    await execute(leave);
    await expect.poll(() => api().connectionsInUse()).toBe(0);
    expect((await execute(look)).records).toEqual(expected);
  });

  it('that only reads and writes keeps its connection as it is', async () => {
    const [before] = (await execute('select pg_backend_pid()')).records ?? [];
    await execute('create table kept (n int)');
    await execute('insert into kept values (1)');
    expect((await execute('select pg_backend_pid()')).records).toEqual([before]);
    expect(await direct('select n from kept')).toEqual([{ n: 1 }]);
  });
});
