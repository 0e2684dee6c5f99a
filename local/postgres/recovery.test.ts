import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { isAlive } from './lock';
import { startPostgres } from './server';
import { killAfter, serverPid, startWriter, watchdogPid } from './testing/child';
import { ask, later, temporaryFolder } from './testing/temporary';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

describe('after a crash', () => {
  it('has every acknowledged row after kill -9, and starts at once', async () => {
    const directory = await temporaryFolder();
    const last = await killAfter(startWriter(directory), 120);
    const server = await startPostgres({ directory });
    later(server.stop);
    expect(last).toBeGreaterThanOrEqual(120);
    expect(await ask(server.connectionString, `select count(*)::int as n from written where n <= ${last}`)).toEqual([
      { n: last },
    ]);
  });

  it('leaves no server behind after kill -9, even without another start', async () => {
    const directory = await temporaryFolder();
    const writer = startWriter(directory);
    await once(writer.stdout ?? writer, 'data');
    const pid = await serverPid(directory);
    writer.kill('SIGKILL');
    while (isAlive(pid)) await setTimeout(20);
    expect(await readdir(join(directory, 'data'))).not.toContain('postmaster.pid');
  });

  it('stops the server of the killed start when that outlived it, and keeps its rows', async () => {
    const directory = await temporaryFolder();
    const writer = startWriter(directory);
    await once(writer.stdout ?? writer, 'data');
    const orphan = await serverPid(directory);
    // Without its watchdog the server stays, as after a kill of everything but it.
    process.kill(await watchdogPid(writer), 'SIGKILL');
    const last = await killAfter(writer, 30);
    expect(isAlive(orphan)).toBe(true);
    const server = await startPostgres({ directory });
    later(server.stop);
    expect(isAlive(orphan)).toBe(false);
    const [{ n } = { n: 0 }] = await ask(server.connectionString, 'select max(n) as n from written');
    expect(n).toBeGreaterThanOrEqual(last);
  });

  it('recovers when the server itself was killed', async () => {
    const directory = await temporaryFolder();
    const server = await startPostgres({ directory });
    await ask(server.connectionString, 'create table kept as select 1 as n');
    process.kill(await serverPid(directory), 'SIGKILL');
    await server.stop();
    const again = await startPostgres({ directory });
    later(again.stop);
    expect(await ask(again.connectionString, 'select n from kept')).toEqual([{ n: 1 }]);
  });

  it('is not misled by a process id that belongs to another program now', async () => {
    const directory = await temporaryFolder();
    await (await startPostgres({ directory })).stop();
    await writeFile(
      join(directory, 'data', 'postmaster.pid'),
      `${process.pid}\n${join(directory, 'data')}\n1\n5432\n\n127.0.0.1\n`,
    );
    await writeFile(join(directory, 'lock'), `${process.pid} 1\n`);
    const server = await startPostgres({ directory });
    later(server.stop);
    expect(await ask(server.connectionString, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  it('comes up after a first start that was killed while it made the data', async () => {
    const directory = await temporaryFolder();
    const writer = startWriter(directory);
    const begun = async () =>
      (await readdir(directory).catch(() => [])).some((name) => /^data\.new-[0-9a-f]+$/.test(name));
    while (!(await begun())) await setTimeout(5);
    writer.kill('SIGKILL');
    await once(writer, 'close');
    expect(await readdir(directory)).not.toContain('data');
    const server = await startPostgres({ directory });
    later(server.stop);
    expect(await ask(server.connectionString, 'select 1 as n')).toEqual([{ n: 1 }]);
  });
});

describe('data that cannot be used', () => {
  let whole = '';
  beforeAll(async () => {
    whole = await mkdtemp(join(tmpdir(), 'finally-test-'));
    await (await startPostgres({ directory: whole })).stop();
  });
  afterAll(() => rm(whole, { recursive: true, force: true }));

  it.each([
    [
      'of another version',
      (data: string) => writeFile(join(data, 'PG_VERSION'), '15\n'),
      /is of PostgreSQL 15; FinAlly needs 16\..*npm run reset/,
    ],
    [
      'with a version that is no version',
      (data: string) => writeFile(join(data, 'PG_VERSION'), 'x'),
      /is damaged\..*npm run reset/,
    ],
    [
      'without its control file',
      (data: string) => rm(join(data, 'global', 'pg_control')),
      /is damaged\..*npm run reset/,
    ],
    [
      'with a control file cut short',
      (data: string) => truncate(join(data, 'global', 'pg_control'), 10),
      /did not start with the data.*npm run reset/,
    ],
  ])('is left alone and named in one sentence: data %s', async (_, damage, sentence) => {
    const directory = await temporaryFolder();
    await cp(whole, directory, { recursive: true });
    const data = join(directory, 'data');
    await damage(data);
    const before = await readdir(data);
    const failure = await startPostgres({ directory }).catch((error: Error) => error);
    expect(failure).toBeInstanceOf(Error);
    expect((failure as Error).message).toMatch(sentence);
    expect((failure as Error).message).not.toContain('\n');
    // PostgreSQL leaves a note of its own when it gives up.
    expect((await readdir(data)).filter((name) => name !== 'postmaster.pid')).toEqual(before);
    expect(await readdir(directory)).not.toContain('lock');
  });

  it('may be an empty folder, which is filled', async () => {
    const directory = await temporaryFolder();
    await mkdir(join(directory, 'data'));
    const server = await startPostgres({ directory });
    later(server.stop);
    expect((await readFile(join(directory, 'data', 'PG_VERSION'), 'utf8')).trim()).toBe('16');
  });

  it('says which file is damaged when the passwords are', async () => {
    const directory = await temporaryFolder();
    await writeFile(join(directory, 'credentials.json'), '{');
    await expect(startPostgres({ directory })).rejects.toThrow(/credentials\.json are damaged.*npm run reset/);
  });

  it('says so when the directory cannot be made', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    await expect(startPostgres({ directory: join(file, 'below') })).rejects.toThrow('that folder cannot be written');
  });
});
