import { createHash, randomBytes } from 'node:crypto';
import { notAuthorized } from './error';
import type { Pool } from './pool';
import type { Exchange } from './srp';

/** What is remembered, for three minutes, between a challenge and its answer. */
export interface ChallengeState {
  PASSWORD_VERIFIER: { username: string; clientPublic: string; exchange: Exchange };
  NEW_PASSWORD_REQUIRED: { sub: string };
  SOFTWARE_TOKEN_MFA: { sub: string };
}
export type ChallengeName = keyof ChallengeState;

/** @returns the session (or secret block) that the answer has to bring back: 64 random bytes in base64, or the one given */
export async function openChallenge<N extends ChallengeName>(
  pool: Pool,
  name: N,
  state: ChallengeState[N],
  session = randomBytes(64).toString('base64'),
): Promise<string> {
  await pool.db.query('delete from cognito.challenges where expires_at < now()');
  await pool.db.query(
    `insert into cognito.challenges (id_hash, kind, state, expires_at) values ($1, $2, $3, now() + interval '3 minutes')`,
    [hashOf(session), name, state],
  );
  return session;
}

/**
 * Takes a session once: of two answers in parallel one finds nothing.
 *
 * @throws NotAuthorizedException
 */
export async function takeChallenge<N extends ChallengeName>(
  pool: Pool,
  name: N,
  session: string,
): Promise<ChallengeState[N]> {
  const { rows } = await pool.db.query<{ state: ChallengeState[N]; live: boolean }>(
    'delete from cognito.challenges where id_hash = $1 and kind = $2 returning state, expires_at > now() as live',
    [hashOf(session), name],
  );
  const found = rows[0];
  if (found === undefined) throw notAuthorized('Invalid session for the user.');
  if (!found.live) throw notAuthorized('Invalid session for the user, session is expired.');
  return found.state;
}

function hashOf(session: string): Buffer {
  return createHash('sha256').update(session).digest();
}
