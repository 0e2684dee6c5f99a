import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { isAlive } from './lock';
import { startPostgres } from './server';
import { serverPid } from './testing/child';
import { ask, later, temporaryFolder } from './testing/temporary';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

describe('starting PostgreSQL', () => {
  it('makes a database at the first start and finds its rows at the next', async () => {
    const directory = await temporaryFolder();
    const first = await startPostgres({ directory });
    later(first.stop);
    expect(await ask(first.connectionString, "select current_database() as name, lower('Ü') as lower")).toEqual([
      { name: 'finally', lower: 'ü' },
    ]);
    await ask(first.connectionString, 'create table kept as select 42 as n');
    await first.stop();
    const second = await startPostgres({ directory });
    later(second.stop);
    expect(await ask(second.connectionString, 'select n from kept')).toEqual([{ n: 42 }]);
  });

  it('keeps every acknowledged write on disk, speaks UTC and gives out no superuser', async () => {
    const directory = await temporaryFolder();
    const server = await startPostgres({ directory });
    later(server.stop);
    const settings = `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
      current_setting('timezone') as zone, current_setting('server_encoding') as encoding,
      (select rolsuper from pg_roles where rolname = current_user) as superuser`;
    expect(await ask(server.connectionString, settings)).toEqual([
      { fsync: 'on', commit: 'on', zone: 'UTC', encoding: 'UTF8', superuser: false },
    ]);
    expect((await stat(join(directory, 'credentials.json'))).mode & 0o777).toBe(0o600);
    const wrong = server.connectionString.replace(/:[0-9a-f]{48}@/, ':wrong@');
    await expect(ask(wrong, 'select 1')).rejects.toThrow('password authentication failed');
  });

  it('leaves no process behind when it is stopped, and can be stopped twice', async () => {
    const directory = await temporaryFolder();
    const server = await startPostgres({ directory, database: 'other' });
    const pid = await serverPid(directory);
    expect(isAlive(pid)).toBe(true);
    await Promise.all([server.stop(), server.stop()]);
    expect(isAlive(pid)).toBe(false);
    await expect(stat(join(directory, 'lock'))).rejects.toThrow('ENOENT');
  });

  it('works below a folder that only its owner may enter', async () => {
    const parent = join(await temporaryFolder(), 'private');
    await mkdir(parent);
    await chmod(parent, 0o700);
    const server = await startPostgres({ directory: join(parent, 'a folder with spaces'.repeat(6), 'data base') });
    later(server.stop);
    expect(await ask(server.connectionString, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  it('takes another port when somebody has taken the one of the last start', async () => {
    const directory = await temporaryFolder();
    await (await startPostgres({ directory })).stop();
    const port = Number(await readFile(join(directory, 'port'), 'utf8'));
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(port, '127.0.0.1', resolve));
    later(() => new Promise((resolve) => squatter.close(resolve)));
    expect((squatter.address() as AddressInfo).port).toBe(port);
    const server = await startPostgres({ directory });
    later(server.stop);
    expect(Number(new URL(server.connectionString).port)).not.toBe(port);
    expect(await ask(server.connectionString, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  it('refuses a second start on the same data with one sentence', async () => {
    const directory = await temporaryFolder();
    const both = await Promise.allSettled([startPostgres({ directory }), startPostgres({ directory })]);
    for (const one of both) if (one.status === 'fulfilled') later(one.value.stop);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(startPostgres({ directory })).rejects.toThrow(
      `The data in ${directory} is in use by another start of FinAlly (process ${process.pid}). Stop that one first.`,
    );
  });

  it('does not touch data that is not its own', async () => {
    const directory = await temporaryFolder();
    await mkdir(join(directory, 'data'));
    await writeFile(join(directory, 'data', 'PG_VERSION'), '16\n');
    await expect(startPostgres({ directory })).rejects.toThrow(
      `${join(directory, 'data')} is not FinAlly's: its passwords are not in ${directory}. Name another folder in FINALLY_DIRECTORY.`,
    );
    expect(await readdir(directory)).toEqual(['data']);
  });
});
