import { assertEmail } from './attributes';
import { addToGroup } from './groups';
import { assertPasswordPolicy, createCredential, isPassword } from './password';
import type { Pool } from './pool';
import { mergeAttributes } from './user-changes';
import { confirmUser, findUser, insertUser, setCredential } from './users';

export interface ConfirmedUser {
  email: string;
  password: string;
  name?: string;
  /** Made where they do not exist yet. */
  groups?: string[];
  /** For data that is keyed by it before the user exists; a user who is there keeps the sub he has. */
  sub?: string;
}

/**
 * Makes sure that a user exists, is confirmed, and has this password, name and (at least) these groups.
 * No trigger is called: whoever makes a user this way makes his rows too.
 */
export async function createConfirmedUser(pool: Pool, wanted: ConfirmedUser): Promise<{ sub: string }> {
  assertEmail(wanted.email);
  assertPasswordPolicy(wanted.password);
  const attributes: Record<string, string> = wanted.name === undefined ? {} : { name: wanted.name };
  const user =
    (await findUser(pool, wanted.email)) ??
    (await insertUser(pool, {
      sub: wanted.sub,
      email: wanted.email,
      emailVerified: true,
      attributes,
      status: 'CONFIRMED',
      credential: (sub) => createCredential(pool, sub, wanted.password),
    }));
  if (!isPassword(pool, user, wanted.password)) {
    await setCredential(pool, user.sub, createCredential(pool, user.sub, wanted.password), 'CONFIRMED');
  }
  await confirmUser(pool, user.sub);
  await mergeAttributes(pool, user.sub, attributes);
  for (const group of wanted.groups ?? []) {
    await pool.db.query('insert into cognito.groups (name) values ($1) on conflict do nothing', [group]);
    await addToGroup(pool, user.sub, group);
  }
  return { sub: user.sub };
}
