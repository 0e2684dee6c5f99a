import { editedBooks, type Caller } from '../lib/caller';
import type { Database, Statements } from '../lib/database';
import type { Refusal } from '../lib/answer';

export interface StagedImport extends Caller {
  id: string;
}

/** Characters of a slice: the Data API takes 64 KB a row. */
const SLICE = 48_000;

const itself = `owner_id = ${editedBooks} and id = :id::uuid`;

/**
 * Takes on an import whose parts are all there, and which nobody is restoring: of two who try one does.
 *
 * @returns how many parts it has; undefined where there is nothing to do
 */
export async function takeOn(database: Database, staged: StagedImport): Promise<number | undefined> {
  const [taken] = await database.query<{ parts: number }>(
    `update staged_imports set state = 'RESTORING', heard_at = now(), done = 0
where ${itself} and (state = 'RECEIVING' or (state = 'RESTORING' and heard_at < now() - interval '1 minute'))
  and parts = (select count(*) from staged_parts where owner_id = ${editedBooks} and import_id = :id::uuid)
returning parts`,
    { ...staged },
  );
  return taken?.parts;
}

/** The parts in their order, as one. */
export async function readParts(database: Database, staged: StagedImport, parts: number): Promise<Buffer> {
  const read: Buffer[] = [];
  for (let position = 1; position <= parts; position += 1) {
    const slices = await database.query<{ text: string }>(
      `select substr(p.content, at, ${SLICE}) as text
from staged_parts p cross join lateral generate_series(1, length(p.content), ${SLICE}) at
where p.owner_id = ${editedBooks} and p.import_id = :id::uuid and p.position = :position
order by at`,
      { ...staged, position },
    );
    read.push(Buffer.from(slices.map(({ text }) => text).join(''), 'base64'));
  }
  return Buffer.concat(read);
}

/** Tells whoever waits how far it is: outside of the transaction that restores, of which nobody sees anything. */
export async function tellProgress(database: Database, staged: StagedImport, done: number, total: number) {
  await database.query(`update staged_imports set done = :done, total = :total, heard_at = now() where ${itself}`, {
    ...staged,
    done,
    total,
  });
}

/** Keeps how it ended, and forgets the parts. */
export async function end(
  statements: Statements,
  staged: StagedImport,
  state: 'RESTORED' | 'REFUSED',
  result: Refusal | object,
): Promise<void> {
  await statements.query(
    `update staged_imports set state = :state, result = :result::jsonb, heard_at = now() where ${itself}`,
    { ...staged, state, result: JSON.stringify(result) },
  );
  await statements.query(`delete from staged_parts where owner_id = ${editedBooks} and import_id = :id::uuid`, {
    ...staged,
  });
}
