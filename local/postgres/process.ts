import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Home } from './account';
import { boundedLog, type BoundedLog } from './bounded-log';
import { start } from './run';

export interface ServerProcess {
  stop(): Promise<void>;
}

/** Settings for a small machine. They are given at each start, so that no data folder keeps old ones. */
const settings: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  // A socket's path may be too long below a deep folder; the loopback address is enough.
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  effective_cache_size: '512MB',
  max_wal_size: '256MB',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  datestyle: 'ISO, YMD',
  intervalstyle: 'postgres',
  lc_messages: 'C',
  password_encryption: 'scram-sha-256',
  random_page_cost: '1.1',
  jit: 'off',
  // Failing statements are reported to their caller; they hold a person's figures, so they stay out of the log.
  log_min_messages: 'fatal',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
  log_statement: 'none',
  logging_collector: 'off',
};

export class PortTaken extends Error {}

/** Starts PostgreSQL on the data and answers when it takes connections. Throws PortTaken, or a sentence for a person. */
export async function startProcess(home: Home, data: string, port: number, logFile: string): Promise<ServerProcess> {
  const options = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const log = boundedLog(logFile);
  for (let attempt = 0; ; attempt += 1) {
    const child = start(home.account, home.binaries.postgres, ['-D', data, ...options], ['ignore', 'ignore', 'pipe']);
    child.stderr?.on('data', (chunk: Buffer) => log.write(chunk));
    const watchdog = watch(child);
    const ended = new Promise<void>((resolve) => {
      child.once('error', (error) => {
        log.write(Buffer.from(`FATAL:  ${error.message}\n`));
        resolve();
      });
      // 'close' rather than 'exit': by then all it said has been read.
      child.once('close', () => resolve());
    }).then(() => void watchdog?.kill('SIGKILL'));
    if (await becomesReady(child, data)) return { stop: () => stop(child, ended) };
    await Promise.race([ended, setTimeout(60_000, undefined, { ref: false })]);
    if (/could not bind|could not create any TCP\/IP sockets/.test(log.recent())) throw new PortTaken();
    // After a kill of the server alone its sessions need a moment to notice.
    const lingering = /pre-existing shared memory block|lock file "postmaster.pid" already exists/.test(log.recent());
    if (!lingering || attempt === 20) throw new Error(explain(data, log, logFile));
    await setTimeout(250);
  }
}

/**
 * A tiny process that holds the other end of a pipe to us. When we are killed the pipe ends,
 * and it asks PostgreSQL for a fast shutdown: no server stays behind.
 */
function watch(child: ChildProcess): ChildProcess | undefined {
  if (child.pid === undefined || process.platform === 'win32') return undefined;
  const script = 'read -r _; kill -INT "$1"';
  const watchdog = spawn('/bin/sh', ['-c', script, 'sh', String(child.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  });
  watchdog.once('error', () => undefined);
  watchdog.unref();
  (watchdog.stdin as unknown as { unref?: () => void } | null)?.unref?.();
  return watchdog;
}

/** PostgreSQL writes its state to the last line of postmaster.pid; recovery after a crash may take its time. */
async function becomesReady(child: ChildProcess, data: string): Promise<boolean> {
  const until = Date.now() + 120_000;
  while (child.pid !== undefined && child.exitCode === null && child.signalCode === null && Date.now() < until) {
    const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') {
      letGo(child, true);
      return true;
    }
    await setTimeout(15);
  }
  if (child.exitCode === null) child.kill('SIGQUIT');
  return false;
}

/** The server alone must not keep our process from ending: the watchdog stops it then. */
function letGo(child: ChildProcess, free: boolean): void {
  const pipe = child.stderr as unknown as { ref?: () => void; unref?: () => void } | null;
  if (free) child.unref();
  else child.ref();
  if (free) pipe?.unref?.();
  else pipe?.ref?.();
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  letGo(child, false);
  for (const [signal, patience] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    const waiting = new AbortController();
    const patient = setTimeout(patience, 'patience', { signal: waiting.signal }).catch(() => 'ended');
    const outcome = await Promise.race([ended, patient]);
    waiting.abort();
    if (outcome !== 'patience') return;
  }
}

function explain(data: string, log: BoundedLog, logFile: string): string {
  const lines = log.recent().split('\n');
  const last =
    lines.reverse().find((line) => /FATAL|PANIC|error|cannot/i.test(line)) ??
    lines.find(Boolean) ??
    'it gave no reason';
  const said = last.replace(/^.*?(FATAL|PANIC):\s*/, '');
  return `PostgreSQL did not start with the data in ${data}: ${said}. More is in ${logFile}. If the data may go, run npm run reset.`;
}
