import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import type { Home } from './account';
import { boundedLog, type BoundedLog } from './bounded-log';
import { explain, lastWords } from './last-words';
import { endLeftovers } from './leftovers';
import { start } from './run';
import { serverOptions } from './server-options';
import { statedState } from './state-file';

export interface ServerProcess {
  /** Settles when the server has ended, whatever ended it, and no process of it is left. */
  ended: Promise<Ending>;
  stop(): Promise<void>;
}

/** How a server ended. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** The last that it said, a few lines at most; PostgreSQL's words, nothing that a person entered. */
  said: string;
}

export interface ProcessOptions {
  home: Home;
  data: string;
  port: number;
  logFile: string;
  /** Aborted when the server is not wanted any more while it comes up. */
  signal?: AbortSignal;
}

export class PortTaken extends Error {
  constructor(port: number) {
    super(`Port ${port} is taken by another program.`);
  }
}

/** Starts PostgreSQL on the data and answers when it takes connections. Throws PortTaken, or a sentence for a person. */
export async function startProcess(options: ProcessOptions): Promise<ServerProcess> {
  const { home, data, port, logFile, signal } = options;
  const log = boundedLog(logFile);
  for (let attempt = 0; ; attempt += 1) {
    const child = start(
      home.account,
      home.binaries.postgres,
      ['-D', data, ...serverOptions(port)],
      ['ignore', 'ignore', 'pipe'],
    );
    child.stderr?.on('data', (chunk: Buffer) => log.write(chunk));
    const watchdog = watch(child);
    const ended = end(child, data, log).finally(() => void watchdog?.kill('SIGKILL'));
    if (await becomesReady(child, data, signal)) {
      hasten(child, data, ended);
      return { ended, stop: () => stop(child, ended) };
    }
    if (signal?.aborted) {
      await stop(child, ended);
      throw new Error('PostgreSQL is not wanted any more.');
    }
    await Promise.race([ended, setTimeout(60_000, undefined, { ref: false })]);
    if (/could not bind|could not create any TCP\/IP sockets/.test(log.recent())) throw new PortTaken(port);
    // After a kill of the server alone its sessions need a moment to notice.
    const lingering = /pre-existing shared memory block|lock file "postmaster.pid" already exists/.test(log.recent());
    if (!lingering || attempt === 20) throw new Error(explain(data, log, logFile));
    await setTimeout(250);
  }
}

async function end(child: ChildProcess, data: string, log: BoundedLog): Promise<Ending> {
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) => {
    child.once('exit', (...how) => resolve(how));
    child.once('error', (error) => {
      log.write(Buffer.from(`FATAL:  ${error.message}\n`));
      if (child.pid === undefined) resolve([null, null]);
    });
  });
  if (child.pid !== undefined) await endLeftovers(data);
  // By 'close' all it said has been read; what may hold the pipe open is gone, so that it need not be waited for long.
  await Promise.race([closed, setTimeout(2000, undefined, { ref: false })]);
  child.stderr?.destroy();
  return { code, signal, said: lastWords(log) };
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

const runs = ({ pid, exitCode, signalCode }: ChildProcess) =>
  pid !== undefined && exitCode === null && signalCode === null;

/** Recovery after a crash may take its time. */
async function becomesReady(child: ChildProcess, data: string, signal?: AbortSignal): Promise<boolean> {
  const until = Date.now() + 120_000;
  while (runs(child) && !signal?.aborted && Date.now() < until) {
    if ((await statedState(data, child.pid ?? 0)) === 'ready') {
      letGo(child, true);
      return true;
    }
    await setTimeout(15);
  }
  if (runs(child)) child.kill('SIGQUIT');
  return false;
}

/**
 * Asked by somebody to stop (SIGTERM), a server takes no more connections and waits until those that are open end; ours
 * are kept open. So it is told to be quick, and a new one can take its place.
 */
function hasten(child: ChildProcess, data: string, ended: Promise<Ending>): void {
  const hurry = async () => {
    if (runs(child) && (await statedState(data, child.pid ?? 0)) === 'stopping') child.kill('SIGINT');
  };
  const look = setInterval(() => void hurry(), 500).unref();
  void ended.then(() => clearInterval(look));
}

/** The server alone must not keep our process from ending: the watchdog stops it then. */
function letGo(child: ChildProcess, free: boolean): void {
  const pipe = child.stderr as unknown as { ref?: () => void; unref?: () => void } | null;
  if (free) child.unref();
  else child.ref();
  if (free) pipe?.unref?.();
  else pipe?.ref?.();
}

async function stop(child: ChildProcess, ended: Promise<Ending>): Promise<void> {
  letGo(child, false);
  for (const [signal, patience] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (runs(child)) child.kill(signal);
    const waiting = new AbortController();
    const patient = setTimeout(patience, 'patience', { signal: waiting.signal }).catch(() => 'ended');
    const outcome = await Promise.race([ended, patient]);
    waiting.abort();
    if (outcome !== 'patience') return;
  }
}
