import { openMarks } from './live-marks';

export interface RefreshOptions<Part> {
  /** Brings these parts of the screen up to date. */
  refetch: (parts: readonly Part[]) => Promise<unknown>;
  /** Whether this window wrote just now, so that what changes is no news. */
  wroteJustNow: () => boolean;
  /** Changes that come within this time are one. */
  gatherMs?: number;
}

/** How long after an answer the screen may take to show it. */
const SETTLE_MS = 250;

/** A function that brings a part of the screen up to date soon: once for many calls, and never twice at a time. */
export function createRefresh<Part>({
  refetch,
  wroteJustNow,
  gatherMs = 150,
}: RefreshOptions<Part>): (part: Part) => void {
  let gathering = false;
  let running = false;
  let wanted = new Set<Part>();

  async function run() {
    gathering = false;
    running = true;
    const parts = [...wanted];
    wanted = new Set();
    const closeMarks = wroteJustNow() ? undefined : openMarks();
    // A screen that could not be asked again says so itself.
    await refetch(parts).catch(() => undefined);
    if (closeMarks) setTimeout(closeMarks, SETTLE_MS);
    running = false;
    if (wanted.size > 0) gather();
  }

  function gather() {
    if (running || gathering) return;
    gathering = true;
    setTimeout(() => void run(), gatherMs);
  }

  return (part) => {
    wanted.add(part);
    gather();
  };
}
