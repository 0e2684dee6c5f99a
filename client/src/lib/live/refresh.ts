import { openMarks } from './live-marks';

export interface RefreshOptions {
  /** Asks again for what is on the screen. */
  refetch: () => Promise<unknown>;
  /** Whether this window wrote just now, so that what changes is no news. */
  wroteJustNow: () => boolean;
  /** Changes that come within this time are one. */
  gatherMs?: number;
}

/** How long after an answer the screen may take to show it. */
const SETTLE_MS = 250;

/** A function that brings the screen up to date soon: once for many calls, and never twice at a time. */
export function createRefresh({ refetch, wroteJustNow, gatherMs = 150 }: RefreshOptions): () => void {
  let gathering = false;
  let running = false;
  let wanted = false;

  async function run() {
    gathering = false;
    running = true;
    const closeMarks = wroteJustNow() ? undefined : openMarks();
    // A screen that could not be asked again says so itself.
    await refetch().catch(() => undefined);
    if (closeMarks) setTimeout(closeMarks, SETTLE_MS);
    running = false;
    if (wanted) refresh();
  }

  function refresh() {
    wanted = running;
    if (running || gathering) return;
    gathering = true;
    setTimeout(() => void run(), gatherMs);
  }

  return refresh;
}
