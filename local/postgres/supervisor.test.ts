import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { isAlive } from './lock';
import { PatientPool } from './patient-pool';
import { startPostgres } from './server';
import { serverPid } from './testing/child';
import { ask, later, temporaryFolder } from './testing/temporary';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

async function startReported() {
  const directory = await temporaryFolder();
  const lines: Record<string, unknown>[] = [];
  const server = await startPostgres({ directory, report: (line) => lines.push(line) });
  later(server.stop);
  const pool = new PatientPool({ connectionString: server.connectionString, max: 2 });
  later(() => pool.end());
  return { directory, lines, server, pool };
}

const again = (lines: Record<string, unknown>[]) => lines.filter(({ postgres }) => postgres === 'started again').length;

describe('a server that ends by itself', () => {
  it.each(['SIGKILL', 'SIGQUIT', 'SIGTERM'] as const)(
    'is there again at the same address after %s, with its rows, and its reason is told',
    async (signal) => {
      const { directory, lines, server, pool } = await startReported();
      await pool.query('create table kept as select 1 as n');
      // In the middle of a transaction, while nothing runs on its connection: that must not take the process along.
      const held = await pool.connect();
      await held.query('begin; insert into kept values (2)');
      const pid = await serverPid(directory);
      process.kill(pid, signal);
      await expect.poll(() => again(lines), { timeout: 60_000 }).toBe(1);
      await expect(held.query('commit')).rejects.toThrow();
      held.release();
      expect(await serverPid(directory)).not.toBe(pid);
      expect(server.state()).toBe('up');
      expect((await pool.query('select n from kept')).rows).toEqual([{ n: 1 }]);
      const how = signal === 'SIGKILL' ? { code: null, signal } : { code: 0, signal: null };
      expect(lines[0]).toMatchObject({ level: 'error', postgres: 'ended', ...how });
    },
  );

  it('is not held up by a session that goes on after a kill, and that session ends', async () => {
    const { directory, lines, pool } = await startReported();
    const busy = new pg.Client({ connectionString: pool.options.connectionString });
    busy.on('error', () => undefined);
    await busy.connect();
    const session = Number((await busy.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid);
    // Counts without a look at anything else.
    const counting = expect(busy.query('select count(*) from generate_series(1, 1000000000000)')).rejects.toThrow();
    await setTimeout(300);
    process.kill(await serverPid(directory), 'SIGKILL');
    await expect.poll(() => again(lines)).toBe(1);
    await counting;
    expect(isAlive(session)).toBe(false);
  });

  it('makes those who want a connection meanwhile wait for it', async () => {
    const { directory, lines, pool } = await startReported();
    process.kill(await serverPid(directory), 'SIGKILL');
    const waiting = Array.from({ length: 6 }, async () => (await pool.query<{ n: number }>('select 1 as n')).rows);
    expect(await Promise.all(waiting)).toEqual(Array.from({ length: 6 }, () => [{ n: 1 }]));
    expect(again(lines)).toBe(1);
  });

  it('is told of when it does not come up, tried again, and ends with the stop in the middle of it', async () => {
    const { directory, lines, server } = await startReported();
    const control = join(directory, 'data', 'global', 'pg_control');
    await rename(control, `${control}.away`);
    process.kill(await serverPid(directory), 'SIGKILL');
    await expect.poll(() => server.state(), { timeout: 60_000 }).toBe('down');
    expect(lines.find(({ postgres }) => postgres === 'did not start')?.['error']).toMatch(/^PostgreSQL did not start/);
    expect(lines.at(-1)).toEqual({ level: 'error', postgres: 'keeps ending', times: 6, nextInSeconds: 30 });
    await rename(`${control}.away`, control);
    await server.stop();
    expect(await readdir(directory)).not.toContain('lock');
    const next = await startPostgres({ directory });
    later(next.stop);
    expect(await ask(next.connectionString, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  it('does not follow a stop, whenever that comes', async () => {
    for (const milliseconds of [0, 20, 100, 200]) {
      const { directory, server } = await startReported();
      process.kill(await serverPid(directory), 'SIGKILL');
      await setTimeout(milliseconds);
      await server.stop();
      const pid = await serverPid(directory).catch(() => undefined);
      expect(pid === undefined || !isAlive(pid)).toBe(true);
    }
  });
});
