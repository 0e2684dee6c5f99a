import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { PreTokenGenerationTriggerEvent } from 'aws-lambda';
import { groupsOf } from './groups';
import type { Pool } from './pool';
import type { Signer } from './signing-keys';
import { beforeTokens } from './triggers';
import type { User } from './users';

export const tokenSeconds = 3600;

export interface SessionFacts {
  /** Names the sign-in: all tokens of one refresh token share it, and are revoked by it. */
  originJti: string;
  authTime: Date;
}

export interface AuthenticationResult {
  AccessToken: string;
  IdToken: string;
  ExpiresIn: number;
  TokenType: 'Bearer';
  RefreshToken?: string;
}

/** Signs an ID and an access token, one hour each, with the claims Cognito gives them. */
export async function issueTokens(
  pool: Pool,
  user: User,
  session: SessionFacts,
  triggerSource: PreTokenGenerationTriggerEvent['triggerSource'],
): Promise<AuthenticationResult> {
  const ownGroups = await groupsOf(pool, user.sub);
  const overrides = await beforeTokens(pool, user, ownGroups, triggerSource);
  const groups = overrides.groups ?? ownGroups;
  const issuedAt = Math.floor(Date.now() / 1000);
  const shared = {
    sub: user.sub,
    ...(groups.length > 0 ? { 'cognito:groups': groups } : {}),
    iss: pool.issuer,
    origin_jti: session.originJti,
    event_id: randomUUID(),
    auth_time: Math.floor(session.authTime.getTime() / 1000),
    iat: issuedAt,
    exp: issuedAt + tokenSeconds,
  };
  const own = { ...user.attributes, email: user.email, email_verified: user.emailVerified, ...overrides.add };
  const kept = Object.entries(own).filter(([name]) => !overrides.suppress.includes(name));
  // What identifies user and token comes last: a trigger cannot change it.
  const id = {
    ...Object.fromEntries(kept),
    ...shared,
    'cognito:username': user.sub,
    aud: pool.clientId,
    token_use: 'id',
  };
  const access = {
    ...shared,
    username: user.sub,
    client_id: pool.clientId,
    token_use: 'access',
    scope: 'aws.cognito.signin.user.admin',
  };
  const signer = await pool.keys.signer();
  return {
    AccessToken: await sign(signer, access),
    IdToken: await sign(signer, id),
    ExpiresIn: tokenSeconds,
    TokenType: 'Bearer',
  };
}

function sign({ kid, key }: Signer, claims: Record<string, unknown>): Promise<string> {
  return new SignJWT({ ...claims, jti: randomUUID() }).setProtectedHeader({ kid, alg: 'RS256' }).sign(key);
}
