import fc from 'fast-check';
import type { Database, Statements } from '../../lambdas/lib/database';

/** Writes that are sent one by one, or as one transaction. */
export interface Unit<Write> {
  together: boolean;
  writes: Write[];
}

/** What a writer does: some units, a quarter of them transactions. */
export function unitsOf<Write>(write: fc.Arbitrary<Write>): fc.Arbitrary<Unit<Write>[]> {
  const together = fc.nat({ max: 3 }).map((n) => n === 0);
  return fc.array(fc.record({ together, writes: fc.array(write, { minLength: 1, maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 6,
  });
}

/** Deadlocks and failed serialisations are sent again, as a client would; refusals of what the data forbids are not. */
const passing = ['40P01', '40001'];
const refusals = ['23503', '23505', '23514'];

/** Runs the units one after the other. A refused write is skipped, as it would be for a person; other errors are thrown. */
export async function writeAll<Write>(
  database: Database,
  units: Unit<Write>[],
  send: (statements: Statements, write: Write) => Promise<void>,
): Promise<void> {
  for (const { together, writes } of units) {
    if (together) {
      await tolerate(() =>
        database.transaction(async (statements) => {
          for (const write of writes) await send(statements, write);
        }),
      );
    } else {
      for (const write of writes) await tolerate(() => send(database, write));
    }
  }
}

async function tolerate(send: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await send();
      return;
    } catch (error) {
      const state = stateOf(error);
      if (refusals.includes(state)) return;
      if (!passing.includes(state) || attempt === 20) throw error;
    }
  }
}

/** The SQLSTATE of an error, from the driver or from the message of the Data API. */
export function stateOf(error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  return /SQLState: (\w{5})/.exec(message)?.[1] ?? code ?? '';
}
