import { BeginTransactionCommand, CommitTransactionCommand, ExecuteStatementCommand } from '@aws-sdk/client-rds-data';
import { describe, expect, it, vi } from 'vitest';
import { clientFor, target, useDataApi } from './testing/fixture';

vi.setConfig({ testTimeout: 120_000 });

const { execute, client, direct, api, endpoint } = useDataApi({ transactionIdleMilliseconds: 3_000 });

const table = async (name: string) => void (await execute(`create table ${name} (n int primary key)`));
const begin = async (by = client()) => (await by.send(new BeginTransactionCommand(target))).transactionId ?? '';
const rows = (name: string) => direct(`select n from ${name}`);

describe('transactions', () => {
  it('of each of eight clients are open at the same time, and hold nobody up', async () => {
    await table('eight');
    const clients = Array.from({ length: 8 }, () => clientFor(endpoint()));
    const open = await Promise.all(clients.map(async (own) => ({ own, transactionId: await begin(own) })));
    const insert = (index: number, round: number) => {
      const parameters = [{ name: 'n', value: { longValue: index * 100 + round } }];
      return { ...target, sql: 'insert into eight values (:n)', parameters };
    };
    for (let round = 0; round < 5; round += 1) {
      await Promise.all(
        open.map(({ own, transactionId }, index) =>
          own.send(new ExecuteStatementCommand({ ...insert(index, round), transactionId })),
        ),
      );
      // Whoever has no transaction is not held up either.
      await execute(`insert into eight values (${-1 - round})`);
    }
    expect(await rows('eight')).toHaveLength(5);
    await Promise.all(open.map(({ own, ...id }) => own.send(new CommitTransactionCommand({ ...target, ...id }))));
    expect(await rows('eight')).toHaveLength(45);
    await expect.poll(() => api().connectionsInUse()).toBe(0);
    for (const own of clients) own.destroy();
  });
});

describe('ten thousand statements', () => {
  const count = 10_000;

  it('leave no connection and no transaction behind: good ones, failing ones, and transactions nobody ends', async () => {
    await table('thousands');
    const abandoned = await Promise.all(Array.from({ length: 5 }, () => begin()));
    for (const transactionId of abandoned)
      await execute('insert into thousands values (-1)', [], { transactionId }).catch(() => undefined);
    let failed = 0;
    const lane = async (first: number) => {
      for (let n = first; n < count; n += 16) {
        const sql = n % 10 === 7 ? 'select 1 / 0' : `insert into thousands values (${n})`;
        await api()
          .execute({ ...target, sql })
          .catch(() => (failed += 1));
      }
    };
    await Promise.all(Array.from({ length: 16 }, (_, first) => lane(first)));
    expect(failed).toBe(count / 10);
    expect(await rows('thousands')).toHaveLength(count - failed);
    await expect.poll(() => api().connectionsInUse()).toBe(0);
    const [left] = await direct(
      `select count(*)::int as connections, count(*) filter (where state <> 'idle')::int as busy
       from pg_stat_activity where application_name = 'rds-data'`,
    );
    expect(left).toMatchObject({ busy: 0 });
    expect(left?.['connections']).toBeLessThanOrEqual(40);
  });
});
