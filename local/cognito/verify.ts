import { jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import type { Pool } from './pool';

/** What a valid ID or access token says of its holder. */
export interface Claims extends JWTPayload {
  sub: string;
  iss: string;
  exp: number;
  iat: number;
  token_use: 'id' | 'access';
  origin_jti: string;
  auth_time: number;
  /** The user name, under whichever name the token has it. */
  username: string;
  'cognito:groups'?: string[];
  email?: string;
  name?: string;
}

/**
 * Checks a token of this pool as AWS does: RS256 by the pool's own keys, issuer, audience (ID token) or
 * client (access token), use, and expiry with at most 60 s of clock skew.
 *
 * @throws an error of `jose`, or one that says what does not fit
 */
export async function verifyToken(pool: Pool, token: string): Promise<Claims> {
  const { payload } = await jwtVerify(token, pool.keys.find, {
    algorithms: ['RS256'],
    issuer: pool.issuer,
    clockTolerance: 60,
    requiredClaims: ['sub', 'exp', 'iat', 'token_use'],
  });
  const { sub, iss, exp, iat, token_use: use, origin_jti: originJti, auth_time: authTime } = payload;
  const username = use === 'id' ? payload['cognito:username'] : payload['username'];
  const audience = use === 'id' ? payload.aud : payload['client_id'];
  if (use !== 'id' && use !== 'access') throw new Error('The token is neither an ID token nor an access token.');
  if (audience !== pool.clientId) throw new Error('The token was issued for another client.');
  if (sub === undefined || iss === undefined || exp === undefined || iat === undefined) {
    throw new Error('The token lacks a claim.');
  }
  if (typeof username !== 'string' || typeof originJti !== 'string' || typeof authTime !== 'number') {
    throw new Error('The token lacks a claim.');
  }
  return { ...payload, sub, iss, exp, iat, token_use: use, username, origin_jti: originJti, auth_time: authTime };
}
