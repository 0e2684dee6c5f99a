import { callerOf } from '../lib/caller';
import { databaseFromEnvironment } from '../lib/database';
import { observe } from '../lib/observe';
import { ownApiFromEnvironment } from '../notify/own-api';
import { publish } from '../notify/publish';
import { restoreStaged } from './restore-staged';
import type { StagedImport } from './staged';

const database = databaseFromEnvironment();
const api = ownApiFromEnvironment();

/**
 * Invoked by `Mutation.importPart` when the last part is there, which does not wait for it: `Query.importStatus` tells
 * how it goes, and every device of the books learns when they are full. What it throws, Lambda tries again later.
 */
export const handler = observe(async ({ id, ...staged }: StagedImport): Promise<void> => {
  if (!(await restoreStaged(database, { ...callerOf(staged), id }))) return;
  const { books: owner, sub: actor } = staged;
  const notice = { id, owner, actor, at: new Date().toISOString(), month: null, ids: [], budgets: [] };
  await publish(api, { ...notice, area: 'EVERYTHING' });
});
