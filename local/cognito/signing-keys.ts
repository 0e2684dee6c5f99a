import { calculateJwkThumbprint, createLocalJWKSet, exportJWK, generateKeyPair, importJWK } from 'jose';
import type { CryptoKey, JSONWebKeySet, JWK, JWTVerifyGetKey } from 'jose';
import type { PoolClient } from 'pg';

export interface SigningKeys {
  /** Signs new tokens: the newest key. */
  current: { kid: string; key: CryptoKey };
  /** Public halves of all keys, so that tokens of an older key stay valid until they expire. */
  published: JSONWebKeySet;
  /** Finds the public key for a token's header. */
  find: JWTVerifyGetKey;
}

/** Loads the pool's keys, newest first; makes the first one (RSA, 2048 bits). */
export async function loadSigningKeys(client: PoolClient): Promise<SigningKeys> {
  const select = 'select private_jwk as jwk from cognito.signing_keys order by created_at desc, kid';
  let rows = (await client.query<{ jwk: JWK }>(select)).rows;
  if (rows.length === 0) {
    const jwk = await createPrivateJwk();
    await client.query('insert into cognito.signing_keys (kid, private_jwk) values ($1, $2)', [jwk.kid, jwk]);
    rows = [{ jwk }];
  }
  const newest = rows[0]?.jwk;
  if (newest?.kid === undefined) throw new Error('The user pool has a signing key without a key id.');
  const key = await importJWK(newest, 'RS256');
  if (key instanceof Uint8Array) throw new Error('The user pool has a signing key that is not RSA.');
  const published = { keys: rows.map(({ jwk }) => publicHalf(jwk)) };
  return { current: { kid: newest.kid, key }, published, find: createLocalJWKSet(published) };
}

async function createPrivateJwk(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'RS256', use: 'sig' };
}

/** Names what goes out, so that a private member can never slip through. */
function publicHalf({ kty, n, e, kid }: JWK): JWK {
  if (kty === undefined || n === undefined || e === undefined || kid === undefined) {
    throw new Error('The user pool has an incomplete signing key.');
  }
  return { alg: 'RS256', e, kid, kty, n, use: 'sig' };
}
