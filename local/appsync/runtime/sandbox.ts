import { spawn } from 'node:child_process';
import type { RuntimeCode } from './build';
import type { FromSandbox, ToSandbox } from './protocol';
import { watchdogOf } from './watchdog';

export interface Sandbox {
  send(message: ToSandbox): void;
  end(): void;
}

/**
 * A process with the library in it. It is a process and not a thread, because a thread that asks for one
 * huge piece of memory takes its whole process along. It has no environment, and dies with its parent.
 * `onEnd` is told when it dies by itself.
 */
export function startSandbox(
  { library, program }: RuntimeCode,
  heapMB: number,
  onMessage: (message: FromSandbox) => void,
  onEnd: (outOfMemory: boolean) => void,
): Sandbox {
  const boot = `process.once('message', ({ program, library, watchdog }) => {
    new (require('node:worker_threads').Worker)(watchdog, { eval: true }).unref();
    Function('require', 'library', program)(require, library);
  });`;
  const child = spawn(process.execPath, [`--max-old-space-size=${heapMB}`, '--max-semi-space-size=8', '-e', boot], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    env: {},
  });
  child.unref();
  child.channel?.unref();
  child.send({ program, library, watchdog: watchdogOf(process.pid) });
  child.on('message', (message) => onMessage(message as FromSandbox));
  child.on('error', () => onEnd(false));
  // V8 aborts when the heap is full.
  child.on('exit', (_code, signal) => onEnd(signal === 'SIGABRT' || signal === 'SIGTRAP'));
  return { send: (message) => void (child.connected && child.send(message)), end: () => void child.kill('SIGKILL') };
}
