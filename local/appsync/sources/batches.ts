/** The place of one run of a function in the batches of its request. */
export interface Seat {
  /** Waits for those that are under way with it, and carries out all of them at once: one answer for each. */
  join(payload: unknown, carryOut: (payloads: unknown[]) => Promise<unknown[]>): Promise<unknown>;
  /** Says that this run will not join; calling it after it has joined does nothing. */
  leave(): void;
}

export interface Batches {
  /** `size` is the most that go into one batch; below 2 each goes alone. */
  enter(key: string, size: number): Seat;
}

interface Waiting {
  payload: unknown;
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

interface Group {
  /** Runs that have begun and have not said yet whether they join. */
  undecided: number;
  waiting: Waiting[];
  carryOut: ((payloads: unknown[]) => Promise<unknown[]>) | undefined;
}

function flush(group: Group): void {
  const { waiting, carryOut } = group;
  group.waiting = [];
  if (!carryOut || waiting.length === 0) return;
  carryOut(waiting.map(({ payload }) => payload)).then(
    (answers) => waiting.forEach(({ resolve }, at) => resolve(answers[at])),
    (error: unknown) => waiting.forEach(({ reject }) => reject(error)),
  );
}

/**
 * Puts what several runs of a function ask in one request together. The items of a list are resolved side by
 * side: a batch goes off when it is full, or when none of those that began can still join it.
 */
export function createBatches(): Batches {
  const groups = new Map<string, Group>();
  return {
    enter(key, size) {
      const group = groups.get(key) ?? { undecided: 0, waiting: [], carryOut: undefined };
      groups.set(key, group);
      group.undecided += 1;
      let decided = false;
      const decide = (): void => {
        if (decided) return;
        decided = true;
        group.undecided -= 1;
        if (group.undecided === 0 || group.waiting.length >= Math.max(size, 1)) flush(group);
      };
      return {
        join: (payload, carryOut) =>
          new Promise((resolve, reject) => {
            group.carryOut = carryOut;
            group.waiting.push({ payload, resolve, reject });
            decide();
          }),
        leave: decide,
      };
    },
  };
}
