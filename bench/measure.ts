import { performance } from 'node:perf_hooks';

/** The middle of a list of numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/**
 * How long each of several things takes, in ms at the median. They take turns, so that whatever else the machine
 * does falls on all of them; the first turns, in which code is still being compiled, do not count.
 */
export async function compare<Name extends string>(
  things: Record<Name, () => Promise<unknown>>,
  { turns, warmUp }: { turns: number; warmUp: number },
): Promise<Record<Name, number>> {
  const names = Object.keys(things) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let turn = -warmUp; turn < turns; turn += 1) {
    for (const name of names) {
      const start = performance.now();
      await things[name]();
      if (turn >= 0) times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

/** A measured number beside what it must not pass; `fails` says that it did. */
export interface Finding {
  what: string;
  value: string;
  limit?: string;
  fails: boolean;
}

/** Prints findings, one a line, and makes the program fail for one that passed its limit. */
export function report(title: string, findings: readonly Finding[]): void {
  const lines = findings.map(
    ({ what, value, limit, fails }) =>
      `  ${what.padEnd(62)} ${value.padStart(10)}${limit ? `   (${fails ? 'ABOVE' : 'below'} ${limit})` : ''}`,
  );
  process.stdout.write(`${title}\n${lines.join('\n')}\n\n`);
  if (findings.some(({ fails }) => fails)) process.exitCode = 1;
}
