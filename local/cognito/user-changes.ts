import { DatabaseError } from 'pg';
import { emailTaken } from './error';
import type { Pool } from './pool';

/** Adds to a user's attributes, or replaces them by name; an empty value removes one, as in Cognito. */
export async function mergeAttributes(pool: Pool, sub: string, changes: Record<string, string>): Promise<void> {
  const removed = Object.keys(changes).filter((name) => changes[name] === '');
  await pool.db.query(
    'update cognito.users set attributes = (attributes || $2::jsonb) - $3::text[], modified_at = now() where sub = $1',
    [sub, JSON.stringify(changes), removed],
  );
}

/** @throws AliasExistsException when another user has that e-mail */
export async function changeEmail(pool: Pool, sub: string, email: string): Promise<void> {
  try {
    await pool.db.query(
      'update cognito.users set email = $2, email_verified = false, modified_at = now() where sub = $1',
      [sub, email],
    );
  } catch (error) {
    if (error instanceof DatabaseError && error.constraint === 'users_email_key')
      throw emailTaken('AliasExistsException');
    throw error;
  }
}

export async function markEmailVerified(pool: Pool, sub: string): Promise<void> {
  await pool.db.query('update cognito.users set email_verified = true, modified_at = now() where sub = $1', [sub]);
}

/** A new secret waits as a candidate until the first code proves that an app holds it. */
export async function setTotpCandidate(pool: Pool, sub: string, secret: string): Promise<void> {
  await pool.db.query('update cognito.users set totp_candidate = $2 where sub = $1', [sub, secret]);
}

export async function acceptTotpCandidate(pool: Pool, sub: string): Promise<void> {
  await pool.db.query(
    'update cognito.users set totp_secret = totp_candidate, totp_candidate = null, totp_last_step = 0 where sub = $1',
    [sub],
  );
}

export async function setTotpEnabled(pool: Pool, sub: string, enabled: boolean): Promise<void> {
  await pool.db.query('update cognito.users set totp_enabled = $2, modified_at = now() where sub = $1', [sub, enabled]);
}
