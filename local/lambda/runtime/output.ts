import { format } from 'node:util';

type Write = (level: string, message: string) => void;

const levels = { debug: 'DEBUG', error: 'ERROR', info: 'INFO', log: 'INFO', trace: 'TRACE', warn: 'WARN' } as const;

const mostCharacters = 1024 * 1024;

/**
 * Lets through a mebibyte between two calls of `renew`, so that a function that never stops printing
 * cannot fill the memory of the process that listens.
 */
export function limitOutput(write: Write): { write: Write; renew: () => void } {
  let left = mostCharacters;
  return {
    write(level, message) {
      if (left <= 0) return;
      write(level, message.slice(0, left));
      left -= message.length + 1;
      if (left <= 0) write('WARN', 'What the function prints from here on is left out.');
    },
    renew: () => void (left = mostCharacters),
  };
}

/** Sends what the function prints, by console or by its streams, to `write`, in the order it was printed. */
export function captureOutput(write: Write): void {
  for (const [method, level] of Object.entries(levels)) {
    console[method as keyof typeof levels] = (...parts: unknown[]) => write(level, format(...parts));
  }
  for (const stream of [process.stdout, process.stderr]) {
    stream.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
      write('INFO', Buffer.from(chunk).toString('utf8').replace(/\n$/, ''));
      const done = rest.find((part) => typeof part === 'function');
      if (done !== undefined) queueMicrotask(() => done());
      return true;
    };
  }
}
