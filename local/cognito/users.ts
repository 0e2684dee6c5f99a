import { randomUUID } from 'node:crypto';
import { emailTaken, userNotFound } from './error';
import type { Credential } from './password';
import type { Pool } from './pool';

export type UserStatus = 'UNCONFIRMED' | 'CONFIRMED' | 'FORCE_CHANGE_PASSWORD' | 'RESET_REQUIRED';

export interface User {
  /** A UUID; also the user name that tokens, SRP and triggers carry. */
  sub: string;
  email: string;
  emailVerified: boolean;
  /** Everything but sub, email and email_verified. */
  attributes: Record<string, string>;
  status: UserStatus;
  enabled: boolean;
  /** A password that an operator set for one sign-in, and that was not used in time. */
  temporaryExpired: boolean;
  salt: string;
  verifier: string;
  totpSecret: string | null;
  totpCandidate: string | null;
  totpEnabled: boolean;
  createdAt: Date;
  modifiedAt: Date;
}

/** Cognito's default for passwords that have to be changed at the first sign-in. */
const temporaryDays = 7;

export const userColumns = `sub, email, email_verified as "emailVerified", attributes, status, enabled, salt, verifier,
  status = 'FORCE_CHANGE_PASSWORD' and password_set_at < now() - interval '${temporaryDays} days' as "temporaryExpired",
  totp_secret as "totpSecret", totp_candidate as "totpCandidate", totp_enabled as "totpEnabled",
  created_at as "createdAt", modified_at as "modifiedAt"`;

/** Finds a user by e-mail, whatever its case, or by sub. */
export async function findUser(pool: Pool, username: string): Promise<User | undefined> {
  const { rows } = await pool.db.query<User>(
    `select ${userColumns} from cognito.users where lower(email) = lower($1) or sub::text = lower($1)`,
    [username],
  );
  return rows[0];
}

/** @throws UserNotFoundException. Only for operators and holders of a token: others must not learn who exists. */
export async function getUser(pool: Pool, username: string): Promise<User> {
  const user = await findUser(pool, username);
  if (user === undefined) throw userNotFound();
  return user;
}

export interface NewUser {
  sub?: string | undefined;
  email: string;
  emailVerified: boolean;
  attributes: Record<string, string>;
  status: UserStatus;
  /** Made for the sub the user gets. */
  credential: (sub: string) => Credential;
}

/** @throws UsernameExistsException */
export async function insertUser(pool: Pool, user: NewUser): Promise<User> {
  const sub = user.sub ?? randomUUID();
  const { salt, verifier } = user.credential(sub);
  const { rows } = await pool.db.query<User>(
    `insert into cognito.users (sub, email, email_verified, attributes, status, salt, verifier)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning ${userColumns}`,
    [sub, user.email, user.emailVerified, user.attributes, user.status, salt, verifier],
  );
  const inserted = rows[0];
  if (inserted === undefined) throw emailTaken('UsernameExistsException');
  return inserted;
}

export async function setCredential(pool: Pool, sub: string, credential: Credential, status: UserStatus) {
  await pool.db.query(
    `update cognito.users set salt = $2, verifier = $3, status = $4, password_set_at = now(), modified_at = now()
     where sub = $1`,
    [sub, credential.salt, credential.verifier, status],
  );
}

/** The e-mail counts as verified from here on: whoever confirms has read a mail sent to it. */
export async function confirmUser(pool: Pool, sub: string): Promise<void> {
  await pool.db.query(
    "update cognito.users set status = 'CONFIRMED', email_verified = true, modified_at = now() where sub = $1",
    [sub],
  );
}

export async function deleteUser(pool: Pool, sub: string): Promise<void> {
  await pool.db.query('delete from cognito.users where sub = $1', [sub]);
}

/** All attributes by name, as triggers get them. */
export function attributeMap(user: User): Record<string, string> {
  return { sub: user.sub, email_verified: String(user.emailVerified), email: user.email, ...user.attributes };
}
