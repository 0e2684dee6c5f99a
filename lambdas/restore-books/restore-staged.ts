import { restoreWhole } from '../import-data/import-books';
import { parseGzip } from '../import-data/parse-document';
import { callerOf } from '../lib/caller';
import type { Database } from '../lib/database';
import { end, readParts, takeOn, tellProgress, type StagedImport } from './staged';

/** What all parts may unpack to: its text, its rows and what is made of them have to fit into the function. */
export const MOST_BYTES = 192 * 1024 * 1024;

/**
 * Restores the parts of an import, all of them or nothing, and keeps how that ended. Whatever ends it in the middle
 * leaves the books empty and the parts where they are.
 *
 * @returns whether the books were restored by this call
 */
export async function restoreStaged(database: Database, staged: StagedImport): Promise<boolean> {
  const parts = await takeOn(database, staged);
  if (parts === undefined) return false;
  const gzip = await readParts(database, staged, parts);
  const answer = await restoreWhole(database, callerOf(staged), () => parseGzip(gzip, MOST_BYTES), {
    progress: (done, total) => tellProgress(database, staged, done, total),
    atLast: (statements, counts) => end(statements, staged, 'RESTORED', counts),
  });
  if ('refusal' in answer) await end(database, staged, 'REFUSED', answer.refusal);
  return 'data' in answer;
}
