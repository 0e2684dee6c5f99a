import { randomUUID } from 'node:crypto';
import type { Database } from '../../lambdas/lib/database';
import type { Functions } from '../lambda/functions';

/** Tells every member's open screens that exchange rates changed: on one machine these are few. */
export async function tellMembers(database: Database, functions: Functions): Promise<void> {
  const members = await database.query<{ id: string }>('select id::text as id from users');
  const at = new Date().toISOString();
  for (const { id: owner } of members) {
    const notice = {
      id: randomUUID(),
      owner,
      actor: owner,
      area: 'EXCHANGE_RATES',
      month: null,
      ids: [],
      at,
      budgets: [],
    };
    await functions.invoke('notify', notice, 'Event');
  }
}
