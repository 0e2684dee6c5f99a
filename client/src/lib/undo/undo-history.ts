import { createVersions, type Versions } from './versions';

/** Something that was written, and how to take it back. Both ways are ordinary writes, which throw when they are refused. */
export interface Step {
  /** What was done: “Bakery deleted”, “3 transactions: category”. */
  name: string;
  undo: () => Promise<void>;
  redo: () => Promise<void>;
}

/** Which way a step goes. */
export type Way = 'undo' | 'redo';

/** What became of taking a step back, or of doing it again. */
export type Outcome = { step: Step; way: Way; error?: unknown };

/** What is next in either way. */
export type Next = Readonly<Record<Way, Step | undefined>>;

export type UndoHistory = ReturnType<typeof createUndoHistory>;

/** More than anybody takes back, and few enough to keep. */
const MOST = 100;

/** What was done here, the last one last, and what of it was taken back: in memory only. */
export function createUndoHistory({
  onOutcome,
  stays,
}: {
  onOutcome: (outcome: Outcome) => void;
  /** Whether a step that failed so can be tried again as it is; else it is dropped. */
  stays: (error: unknown) => boolean;
}) {
  let steps: Record<Way, readonly Step[]> = { undo: [], redo: [] };
  let next: Next = { undo: undefined, redo: undefined };
  let last: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();
  const versions: Versions = createVersions();

  function change(changed: Partial<typeof steps>) {
    steps = { ...steps, ...changed };
    next = { undo: steps.undo.at(-1), redo: steps.redo.at(-1) };
    for (const listener of listeners) listener();
  }

  async function go(way: Way, wanted: Step | undefined) {
    const step = wanted ?? steps[way].at(-1);
    if (!step) return;
    const back = way === 'undo' ? 'redo' : 'undo';
    const without = () => steps[way].filter((other) => other !== step);
    try {
      await step[way]();
      change({ [way]: without(), [back]: [...steps[back], step] });
      onOutcome({ step, way });
    } catch (error) {
      if (!stays(error)) change({ [way]: without() });
      onOutcome({ step, way, error });
    }
  }

  /** One after the other, however quickly they are asked for. */
  const move = (way: Way) => (step?: Step) => (last = last.then(() => go(way, step)));

  return {
    /** Notes what was done. What was taken back before cannot be done again then. */
    record: (step: Step) => change({ undo: [...steps.undo, step].slice(-MOST), redo: [] }),
    /** Takes this step back, or the last one. */
    undo: move('undo'),
    /** Does this step again, or the one that was taken back last. */
    redo: move('redo'),
    next: () => next,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    versions,
  };
}
