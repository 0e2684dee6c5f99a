import { setTimeout } from 'node:timers/promises';
import type { ServerProcess } from './process';

/** `restarting` while a server that ended is being replaced; `down` once that keeps failing, though it is still tried. */
export type ServerState = 'up' | 'restarting' | 'down';

export interface Supervised {
  state(): ServerState;
  /** Ends the server, or the one that is coming up, and lets none follow. */
  stop(): Promise<void>;
}

/** Gets a line for the log. */
export type Report = (line: Record<string, unknown>) => void;

/** Milliseconds before the next attempt, by how often it has gone wrong within the last minute. */
const pauses = [0, 250, 500, 1000, 2000];
const longPause = 30_000;
const minute = 60_000;

/**
 * Starts the server again whenever it ends without our asking. When that goes wrong again and again it is said loudly,
 * and tried at longer intervals.
 *
 * @param start brings a server up where the first one was, unless it is aborted
 */
export function keepRunning(
  first: ServerProcess,
  start: (signal: AbortSignal) => Promise<ServerProcess>,
  report: Report,
): Supervised {
  const stopping = new AbortController();
  const { signal } = stopping;
  let state: ServerState = 'up';
  let server = first;
  let troubles: number[] = [];

  async function pause(): Promise<void> {
    const now = Date.now();
    troubles = [...troubles.filter((time) => now - time < minute), now];
    const milliseconds = pauses[troubles.length - 1] ?? longPause;
    if (milliseconds === longPause) {
      state = 'down';
      report({ level: 'error', postgres: 'keeps ending', times: troubles.length, nextInSeconds: longPause / 1000 });
    }
    await setTimeout(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
  }

  async function replace(): Promise<void> {
    state = 'restarting';
    const began = Date.now();
    while (!signal.aborted) {
      await pause();
      if (signal.aborted) return;
      try {
        server = await start(signal);
        state = 'up';
        report({ level: 'info', postgres: 'started again', ms: Date.now() - began });
        return;
      } catch (error) {
        if (!signal.aborted) report({ level: 'error', postgres: 'did not start', error: (error as Error).message });
      }
    }
  }

  async function watch(): Promise<void> {
    while (!signal.aborted) {
      const ending = await server.ended;
      if (signal.aborted) return;
      report({ level: 'error', postgres: 'ended', ...ending });
      await replace();
    }
  }

  const watching = watch();
  return {
    state: () => state,
    async stop() {
      stopping.abort();
      await server.stop();
      await watching;
      // One that came up in that very moment.
      await server.stop();
    },
  };
}
