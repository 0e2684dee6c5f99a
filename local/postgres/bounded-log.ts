import { appendFileSync, renameSync, statSync } from 'node:fs';

export interface BoundedLog {
  write(chunk: Buffer): void;
  /** What was written last, newest at the end. */
  recent(): string;
}

/** Appends to a file that is moved to `<file>.1` once it is full, so that the two never hold more than twice the limit. */
export function boundedLog(file: string, limitBytes = 1_000_000): BoundedLog {
  let size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  let tail = '';
  return {
    write(chunk) {
      tail = (tail + chunk.toString('utf8')).slice(-8_000);
      try {
        if (size > 0 && size + chunk.length > limitBytes) {
          renameSync(file, `${file}.1`);
          size = 0;
        }
        appendFileSync(file, chunk, { mode: 0o600 });
        size += chunk.length;
      } catch {
        // A full disk must not take the server along; PostgreSQL reports it to the statements itself.
      }
    },
    recent: () => tail,
  };
}
