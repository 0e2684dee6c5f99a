const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/**
 * How long to wait before a connection is tried again: twice as long each time, up to half a minute, and a random part
 * of it, so that the windows of a server that came back do not all knock at once.
 *
 * @param attempt 0 for the first try after a connection that had been up
 * @returns milliseconds
 */
export function reconnectDelay(attempt: number, random: () => number = Math.random): number {
  const most = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 16));
  return most / 2 + (most / 2) * random();
}
