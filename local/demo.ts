import { loadDemo } from '../database/demo/load';
import type { Database } from '../lambdas/lib/database';
import type { UserPool } from './cognito/user-pool';
import { say } from './log';
import { demoAccount, type LocalSettings } from './settings';

/**
 * Loads the demo household the first time.
 *
 * @returns whether there is a demo account to sign in to
 */
export async function loadDemoHousehold(
  database: Database,
  userPool: UserPool,
  { demo }: Pick<LocalSettings, 'demo'>,
): Promise<boolean> {
  const [known] = await database.query<{ id: string }>('select id::text as id from users where email = :email', {
    email: demoAccount.email,
  });
  if (known === undefined && !demo) return false;
  if (known === undefined) say('Loading the demo household: ten years of books.');
  const { sub } = await userPool.createConfirmedUser(demoAccount);
  const thisMonth = new Date().toISOString().slice(0, 7);
  await loadDemo(database, { id: sub, email: demoAccount.email, name: demoAccount.name }, thisMonth);
  return true;
}
