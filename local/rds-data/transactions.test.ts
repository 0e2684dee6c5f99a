import {
  BatchExecuteStatementCommand,
  BeginTransactionCommand,
  CommitTransactionCommand,
  RollbackTransactionCommand,
} from '@aws-sdk/client-rds-data';
import { describe, expect, it, vi } from 'vitest';
import { target, useDataApi } from './testing/fixture';

vi.setConfig({ testTimeout: 30_000 });

const { execute, client, direct, api } = useDataApi({ transactionIdleMilliseconds: 700 });

const begin = async () => (await client().send(new BeginTransactionCommand(target))).transactionId ?? '';
const commit = (transactionId: string) => client().send(new CommitTransactionCommand({ ...target, transactionId }));
const rollback = (transactionId: string) => client().send(new RollbackTransactionCommand({ ...target, transactionId }));
const table = async (name: string) =>
  void (await execute(`create table ${name} (n int primary key deferrable initially deferred)`));
const rows = (name: string) => direct(`select n from ${name} order by n`);

describe('a transaction', () => {
  it('is seen by others only when it is committed', async () => {
    await table('committed');
    const transactionId = await begin();
    expect(await execute('insert into committed values (1)', [], { transactionId })).toMatchObject({
      numberOfRecordsUpdated: 1,
    });
    await client().send(
      new BatchExecuteStatementCommand({
        ...target,
        transactionId,
        sql: 'insert into committed values (:n)',
        parameterSets: [[{ name: 'n', value: { longValue: 2 } }]],
      }),
    );
    expect(await rows('committed')).toEqual([]);
    expect((await execute('select n from committed order by n', [], { transactionId })).records).toHaveLength(2);
    expect((await commit(transactionId)).transactionStatus).toBe('Transaction Committed');
    expect(await rows('committed')).toEqual([{ n: 1 }, { n: 2 }]);
    await expect(commit(transactionId)).rejects.toMatchObject({
      name: 'TransactionNotFoundException',
      message: `Transaction ${transactionId} is not found`,
    });
  });

  it('leaves nothing when it is rolled back', async () => {
    await table('rolled');
    const transactionId = await begin();
    await execute('insert into rolled values (1)', [], { transactionId });
    expect((await rollback(transactionId)).transactionStatus).toBe('Rollback Complete');
    expect(await rows('rolled')).toEqual([]);
    await expect(execute('select 1', [], { transactionId })).rejects.toMatchObject({
      name: 'TransactionNotFoundException',
    });
  });

  it('goes on after a failure by a savepoint', async () => {
    await table('saved');
    const transactionId = await begin();
    const run = (sql: string) => execute(sql, [], { transactionId });
    await run('insert into saved values (1)');
    await run('savepoint inner_one');
    await expect(run('insert into saved values (1 / 0)')).rejects.toThrow('SQLState: 22012');
    await expect(run('select 1')).rejects.toThrow('SQLState: 25P02');
    await run('rollback to savepoint inner_one');
    await run('insert into saved values (2)');
    await commit(transactionId);
    expect(await rows('saved')).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('is never said to be committed when it was not', async () => {
    await table('failed');
    const one = await begin();
    await execute('insert into failed values (1)', [], { transactionId: one });
    await expect(execute('select 1 / 0', [], { transactionId: one })).rejects.toThrow('SQLState: 22012');
    await expect(commit(one)).rejects.toMatchObject({
      name: 'DatabaseErrorException',
      message: expect.stringContaining('25P02') as string,
    });
    const two = await begin();
    await execute('insert into failed values (2), (2)', [], { transactionId: two });
    await expect(commit(two)).rejects.toThrow('SQLState: 23505');
    // The same check fails a statement of its own only when it is committed, which is part of the call.
    await expect(execute('insert into failed values (3), (3)')).rejects.toThrow('SQLState: 23505');
    expect(await rows('failed')).toEqual([]);
    await expect.poll(() => api().connectionsInUse()).toBe(0);
  });

  it('runs one statement at a time', async () => {
    const transactionId = await begin();
    const both = await Promise.allSettled([1, 2].map(() => execute('select pg_sleep(0.3)', [], { transactionId })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { name: 'DatabaseErrorException', message: 'Transaction is still running a query' },
    });
    await rollback(transactionId);
  });

  it('is over after a result that was too large', async () => {
    await table('over');
    const transactionId = await begin();
    await execute('insert into over values (1)', [], { transactionId });
    const large = execute("select repeat('x', 60000) from generate_series(1, 20)", [], { transactionId });
    await expect(large).rejects.toThrow('exceeded size limit');
    await expect(commit(transactionId)).rejects.toMatchObject({ name: 'TransactionNotFoundException' });
    expect(await rows('over')).toEqual([]);
  });

  it('is rolled back when nobody uses it for a while, but not while it is used', async () => {
    await table('idle');
    const transactionId = await begin();
    await execute('insert into idle values (1)', [], { transactionId });
    await execute('select pg_sleep(1)', [], { transactionId });
    await execute('insert into idle values (2)', [], { transactionId });
    await expect.poll(() => api().connectionsInUse()).toBe(0);
    await expect(commit(transactionId)).rejects.toMatchObject({ name: 'TransactionNotFoundException' });
    expect(await rows('idle')).toEqual([]);
  });
});
