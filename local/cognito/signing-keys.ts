import { calculateJwkThumbprint, createLocalJWKSet, errors, exportJWK, generateKeyPair, importJWK } from 'jose';
import type { CryptoKey, JSONWebKeySet, JWK, JWTVerifyGetKey } from 'jose';
import type { Pool as Database, PoolClient } from 'pg';
import { underLock } from './transaction';

/** A key signs for ninety days. */
const signingDays = 90;
/** A key that another has followed is published for a day more: far longer than any token of it is valid. */
const publishedHours = 24;

export interface SigningKeys {
  /** Signs new tokens: the newest key, or a new one when that has served its time. */
  signer(): Promise<Signer>;
  /** Public halves of all keys, so that tokens of an older key stay valid until they expire. */
  published(): Promise<JSONWebKeySet>;
  /** Finds the public key for a token's header. */
  find: JWTVerifyGetKey;
}

export interface Signer {
  kid: string;
  key: CryptoKey;
}

interface LoadedKeys {
  signer: Signer;
  published: JSONWebKeySet;
  find: JWTVerifyGetKey;
}

/** Opens the pool's keys and makes the first one (RSA, 2048 bits); its tables must be there. */
export async function openSigningKeys(db: Database): Promise<SigningKeys> {
  let loaded = await load(db);
  const reload = async () => (loaded = await load(db));
  return {
    async signer() {
      const { rows } = await db.query<{ kid: string }>(`select kid from cognito.signing_keys where ${young} ${newest}`);
      return (rows[0]?.kid === loaded.signer.kid ? loaded : await reload()).signer;
    },
    published: async () => (await reload()).published,
    async find(header, token) {
      try {
        return await loaded.find(header, token);
      } catch (error) {
        // Another process on the same database may have made a key since.
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
        return (await reload()).find(header, token);
      }
    },
  };
}

const young = `created_at > now() - interval '${signingDays} days'`;
const newest = 'order by created_at desc, kid limit 1';

/** Loads all keys, newest first, once those that are due have been made or removed. */
async function load(db: Database): Promise<LoadedKeys> {
  const rows = await underLock(db, async (client) => {
    const { rowCount } = await client.query(`select from cognito.signing_keys where ${young}`);
    if (rowCount === 0) await insertKey(client);
    await client.query(
      `delete from cognito.signing_keys k where exists (
         select from cognito.signing_keys follower
         where follower.created_at > k.created_at and follower.created_at < now() - interval '${publishedHours} hours'
       )`,
    );
    const select = 'select private_jwk as jwk from cognito.signing_keys order by created_at desc, kid';
    return (await client.query<{ jwk: JWK }>(select)).rows;
  });
  const current = rows[0]?.jwk;
  if (current?.kid === undefined) throw new Error('The user pool has a signing key without a key id.');
  const key = await importJWK(current, 'RS256');
  if (key instanceof Uint8Array) throw new Error('The user pool has a signing key that is not RSA.');
  const published = { keys: rows.map(({ jwk }) => publicHalf(jwk)) };
  return { signer: { kid: current.kid, key }, published, find: createLocalJWKSet(published) };
}

async function insertKey(client: PoolClient): Promise<void> {
  const { privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  await client.query('insert into cognito.signing_keys (kid, private_jwk) values ($1, $2)', [
    kid,
    { ...jwk, kid, alg: 'RS256', use: 'sig' },
  ]);
}

/** Names what goes out, so that a private member can never slip through. */
function publicHalf({ kty, n, e, kid }: JWK): JWK {
  if (kty === undefined || n === undefined || e === undefined || kid === undefined) {
    throw new Error('The user pool has an incomplete signing key.');
  }
  return { alg: 'RS256', e, kid, kty, n, use: 'sig' };
}
