import type { BoundedLog } from './bounded-log';

/**
 * The last lines that PostgreSQL said for itself. What it adds to them (STATEMENT, DETAIL) may hold a person's figures
 * and is left out, as are lines that go on.
 */
export function lastWords(log: BoundedLog): string {
  const lines = log.recent().split('\n');
  return lines
    .filter((line) => /(LOG|WARNING|ERROR|FATAL|PANIC): {2}/.test(line))
    .slice(-3)
    .join('\n');
}

/** Why a server did not start, in a sentence for a person. */
export function explain(data: string, log: BoundedLog, logFile: string): string {
  const lines = log.recent().split('\n');
  const last =
    lines.reverse().find((line) => /FATAL|PANIC|error|cannot/i.test(line)) ??
    lines.find(Boolean) ??
    'it gave no reason';
  const said = last.replace(/^.*?(FATAL|PANIC):\s*/, '');
  return `PostgreSQL did not start with the data in ${data}: ${said}. More is in ${logFile}. If the data may go, run npm run reset.`;
}
