import {
  BatchExecuteStatementCommand,
  BeginTransactionCommand,
  ExecuteStatementCommand,
} from '@aws-sdk/client-rds-data';
import { describe, expect, it, vi } from 'vitest';
import { startPostgres } from '../postgres/server';
import { clientFor, target, useDataApi } from './testing/fixture';

vi.setConfig({ testTimeout: 30_000 });

const { execute, faults, client, direct, endpoint, api, postgres, directory } = useDataApi({
  statementTimeoutMilliseconds: 400,
});

/** Sessions of the Data API that run a statement like this. */
const running = async (sql: string) =>
  Number(
    (await direct(`select count(*) from pg_stat_activity where state = 'active' and query like '${sql}%'`))[0]?.[
      'count'
    ],
  );

describe('a failing statement', () => {
  it('tells the constraint, the detail and the SQLSTATE', async () => {
    await execute('create table one (id int constraint one_id primary key)');
    await execute('insert into one values (1)');
    await expect(execute('insert into one values (1)')).rejects.toMatchObject({
      name: 'DatabaseErrorException',
      message:
        'ERROR: duplicate key value violates unique constraint "one_id"\n  Detail: Key (id)=(1) already exists.; SQLState: 23505',
      $metadata: { httpStatusCode: 400 },
    });
  });

  it.each([
    ['select 1; select 2', 'ValidationException', "Multistatements aren't supported."],
    ['selec', 'DatabaseErrorException', 'ERROR: syntax error at or near "selec"\n  Position: 1; SQLState: 42601'],
    ['copy pg_class to stdout', 'BadRequestException', 'COPY is not supported.'],
    ['copy one from stdin', 'DatabaseErrorException', 'SQLState: 57014'],
  ])('is refused as AWS refuses it: %s', async (sql, name, message) => {
    await expect(execute(sql)).rejects.toMatchObject({ name, message: expect.stringContaining(message) as string });
    expect((await execute('select 1 as ok')).records).toEqual([[{ longValue: 1 }]]);
  });

  it('may end with a semicolon or be empty', async () => {
    expect((await execute('select 1;')).records).toEqual([[{ longValue: 1 }]]);
    expect(await execute('  -- nothing')).toMatchObject({ numberOfRecordsUpdated: 0 });
  });
});

describe('a result that is too large', () => {
  it('is refused beyond 1 MiB, and what the statement wrote is undone', async () => {
    await execute('create table large (x text)');
    const rows = (count: number) =>
      `insert into large select repeat('x', 60000) from generate_series(1, ${count}) returning x`;
    expect((await execute(rows(17))).records).toHaveLength(17);
    await expect(execute(rows(18))).rejects.toMatchObject({
      name: 'UnsupportedResultException',
      message: 'Database response exceeded size limit',
    });
    expect(await direct('select count(*)::int as n from large')).toEqual([{ n: 17 }]);
    const whole = await execute('select x from large', [], { formatRecordsAs: 'JSON' });
    expect(JSON.parse(whole.formattedRecords ?? '')).toHaveLength(17);
    await expect(
      execute(`select repeat('x', 60000) from generate_series(1, 200)`, [], { formatRecordsAs: 'JSON' }),
    ).rejects.toThrow('Database response exceeded size limit');
  });

  it('is refused for a single row beyond 64 KiB', async () => {
    expect((await execute("select repeat('x', 65000)")).records).toHaveLength(1);
    await expect(execute("select repeat('x', 66000)")).rejects.toThrow('Packet for query is too large');
  });
});

describe('a call for something else', () => {
  it.each([
    [{ resourceArn: 'arn:other' }, 'HttpEndpointNotEnabledException', 400],
    [{ secretArn: 'arn:other' }, 'SecretsErrorException', 400],
    [{ database: 'other' }, 'DatabaseNotFoundException', 404],
    [{ schema: 'public' }, 'ValidationException', 400],
    [{ transactionId: 'other' }, 'TransactionNotFoundException', 404],
  ])('is told apart: %j', async (other, name, httpStatusCode) => {
    await expect(execute('select 1', [], other)).rejects.toMatchObject({ name, $metadata: { httpStatusCode } });
  });

  it('is taken with the name of its own database', async () => {
    expect((await execute('select current_database()', [], { database: 'finally' })).records).toEqual([
      [{ stringValue: 'finally' }],
    ]);
  });

  it.each([
    ['/Execute', '{', 'BadRequestException'],
    ['/Execute', '{"resourceArn":1}', 'BadRequestException'],
    ['/Execute', ' '.repeat(4 * 1024 * 1024 + 1), 'BadRequestException'],
    ['/ExecuteSql', '{}', 'BadRequestException'],
  ])('is answered with an error where it is malformed: %s', async (path, body, name) => {
    const answer = await fetch(endpoint() + path, { method: 'POST', body });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('x-amzn-errortype')).toBe(name);
    expect(await answer.json()).toEqual({ message: expect.any(String) as string });
  });
});

describe('a statement that takes too long', () => {
  it('is stopped, and its connection is not used again', async () => {
    await expect(execute('select pg_sleep(60)')).rejects.toMatchObject({
      name: 'StatementTimeoutException',
      $metadata: { httpStatusCode: 400 },
    });
    await expect.poll(() => running('select pg_sleep')).toBe(0);
  });

  it('goes on where the caller wants that', async () => {
    await execute('create table slow (x int)');
    const sql = 'insert into slow select 1 from (select pg_sleep(0.8)) as s';
    await expect(execute(sql, [], { continueAfterTimeout: true })).rejects.toMatchObject({
      name: 'StatementTimeoutException',
    });
    await expect.poll(() => direct('select x from slow')).toEqual([{ x: 1 }]);
  });

  it('is cancelled when the caller hangs up', async () => {
    const patient = clientFor(endpoint());
    const hungUp = new AbortController();
    const call = patient.send(
      new ExecuteStatementCommand({ ...target, sql: 'select 7, pg_sleep(60)', continueAfterTimeout: true }),
      {
        abortSignal: hungUp.signal,
      },
    );
    const failed = expect(call).rejects.toThrow();
    await expect.poll(() => running('select 7')).toBe(1);
    hungUp.abort();
    await failed;
    await expect.poll(() => running('select 7')).toBe(0);
    patient.destroy();
  });
});

describe('a fault on demand', () => {
  it.each([
    ['resuming', 'DatabaseResumingException', 400],
    ['throttling', 'ThrottlingException', 400],
    ['timeout', 'StatementTimeoutException', 400],
    ['dropped', 'DatabaseUnavailableException', 504],
    ['sizeLimit', 'UnsupportedResultException', 400],
  ] as const)('fails as many calls as were asked for: %s', async (kind, name, httpStatusCode) => {
    faults[kind] = 2;
    await expect(execute('select 1')).rejects.toMatchObject({ name, $metadata: { httpStatusCode } });
    await expect(client().send(new BeginTransactionCommand(target))).rejects.toMatchObject({ name });
    expect((await execute('select 1')).records).toHaveLength(1);
  });
});

describe('a batch', () => {
  it('runs once for each set, all or none', async () => {
    await execute('create table many (n int check (n < 10))');
    const batch = (...values: number[]) =>
      client().send(
        new BatchExecuteStatementCommand({
          ...target,
          sql: 'insert into many values (:n)',
          parameterSets: values.map((longValue) => [{ name: 'n', value: { longValue } }]),
        }),
      );
    expect((await batch(1, 2, 3)).updateResults).toEqual([
      { generatedFields: [] },
      { generatedFields: [] },
      { generatedFields: [] },
    ]);
    await expect(batch(4, 50)).rejects.toThrow('SQLState: 23514');
    expect((await batch()).updateResults).toEqual([]);
    expect(await direct('select n from many order by n')).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });
});

describe('a database that is gone', () => {
  it('is reported as unavailable, in process too, and used again once it is back', async () => {
    await execute('select 1');
    await postgres().stop();
    await expect(execute('select 1')).rejects.toMatchObject({
      name: 'DatabaseUnavailableException',
      $metadata: { httpStatusCode: 504 },
    });
    await expect(api().execute({ ...target, sql: 'select 1' })).rejects.toMatchObject({
      name: 'DatabaseUnavailableException',
      statusCode: 504,
    });
    const again = await startPostgres({ directory: directory() });
    expect((await execute('select 1')).records).toHaveLength(1);
    await again.stop();
    expect(api().connectionsInUse()).toBe(0);
  });
});
