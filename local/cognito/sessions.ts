import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { errors } from 'jose';
import type { PreTokenGenerationTriggerEvent } from 'aws-lambda';
import { notAuthorized, userNotFound } from './error';
import type { Pool } from './pool';
import { issueTokens } from './tokens';
import type { AuthenticationResult } from './tokens';
import { findUser, getUser } from './users';
import type { User } from './users';
import { verifyToken } from './verify';

const refreshDays = 30;

/** Signs a user in: tokens, and an opaque refresh token of which only the hash is kept. */
export async function startSession(
  pool: Pool,
  user: User,
  triggerSource: PreTokenGenerationTriggerEvent['triggerSource'] = 'TokenGeneration_Authentication',
): Promise<AuthenticationResult> {
  const session = { originJti: randomUUID(), authTime: new Date() };
  const tokens = await issueTokens(pool, user, session, triggerSource);
  const refreshToken = randomBytes(96).toString('base64url');
  await pool.db.query('delete from cognito.sessions where expires_at < now()');
  await pool.db.query(
    `insert into cognito.sessions (origin_jti, refresh_token_hash, sub, auth_time, expires_at)
     values ($1, $2, $3, $4, now() + $5 * interval '1 day')`,
    [session.originJti, hashOf(refreshToken), user.sub, session.authTime, refreshDays],
  );
  return { ...tokens, RefreshToken: refreshToken };
}

/** New ID and access tokens for a refresh token that is neither expired nor revoked. */
export async function refreshSession(pool: Pool, refreshToken: string): Promise<AuthenticationResult> {
  const { rows } = await pool.db.query<{
    originJti: string;
    sub: string;
    authTime: Date;
    revoked: boolean;
    live: boolean;
  }>(
    `select origin_jti as "originJti", sub, auth_time as "authTime", revoked_at is not null as revoked,
       expires_at > now() as live
     from cognito.sessions where refresh_token_hash = $1`,
    [hashOf(refreshToken)],
  );
  const session = rows[0];
  if (session === undefined) throw notAuthorized('Invalid Refresh Token');
  if (session.revoked) throw notAuthorized('Refresh Token has been revoked');
  if (!session.live) throw notAuthorized('Refresh Token has expired');
  const user = await getUser(pool, session.sub);
  if (!user.enabled) throw notAuthorized('User is disabled.');
  return issueTokens(pool, user, session, 'TokenGeneration_RefreshTokens');
}

/** Revoking what is unknown or was revoked before is no error, as in Cognito. */
export async function revokeRefreshToken(pool: Pool, refreshToken: string): Promise<void> {
  await pool.db.query(
    'update cognito.sessions set revoked_at = now() where refresh_token_hash = $1 and revoked_at is null',
    [hashOf(refreshToken)],
  );
}

export async function revokeAllSessions(pool: Pool, sub: string): Promise<void> {
  await pool.db.query('update cognito.sessions set revoked_at = now() where sub = $1 and revoked_at is null', [sub]);
}

/**
 * The user an access token speaks for. Unlike an API, which sees only the signature, the pool knows of
 * revocation and refuses.
 */
export async function userOfAccessToken(pool: Pool, accessToken: string): Promise<User> {
  const claims = await verifyToken(pool, accessToken).catch((error: unknown) => {
    if (error instanceof errors.JWTExpired) throw notAuthorized('Access Token has expired');
    if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey) {
      throw notAuthorized('Could not verify signature for Access Token');
    }
    throw notAuthorized('Invalid Access Token');
  });
  if (claims.token_use !== 'access') throw notAuthorized('Invalid Access Token');
  const user = await findUser(pool, claims.sub);
  if (user === undefined) throw userNotFound();
  if (!user.enabled) throw notAuthorized('User is disabled.');
  const { rows } = await pool.db.query('select from cognito.sessions where origin_jti = $1 and revoked_at is null', [
    claims.origin_jti,
  ]);
  if (rows.length === 0) throw notAuthorized('Access Token has been revoked');
  return user;
}

function hashOf(refreshToken: string): Buffer {
  return createHash('sha256').update(refreshToken).digest();
}
