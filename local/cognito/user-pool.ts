import { randomBytes, randomInt } from 'node:crypto';
import type { Pool as Database, PoolClient } from 'pg';
import type { LocalHandler } from '../http';
import { PatientPool } from '../postgres/patient-pool';
import { createConfirmedUser } from './confirmed-user';
import type { ConfirmedUser } from './confirmed-user';
import { createHandle } from './handle';
import { findOperation } from './operations/table';
import { createOutbox } from './outbox';
import type { Pool } from './pool';
import { openSigningKeys } from './signing-keys';
import { createTables } from './tables';
import { inTransaction, underLock } from './transaction';
import type { Triggers } from './triggers';
import { verifyToken } from './verify';
import type { Claims } from './verify';
import { createWellKnown } from './well-known';

export type { Claims } from './verify';
export type { Triggers } from './triggers';

export interface UserPool {
  /** `POST /` with `X-Amz-Target: AWSCognitoIdentityProviderService.<Operation>`. */
  handle: LocalHandler;
  /** `GET /<poolId>/.well-known/jwks.json` and `openid-configuration`. */
  wellKnown: LocalHandler;
  /** `GET /outbox`, `/outbox.json` and `/outbox/style.css`: the mails it would have sent. */
  outbox: LocalHandler;
  /** Claims of a valid ID or access token of this pool; throws for any other. */
  verify(token: string): Promise<Claims>;
  /** True for operations that AWS lets only holders of AWS credentials call. */
  isOperator(operation: string): boolean;
  userPoolId: string;
  clientId: string;
  issuer: string;
  createConfirmedUser(user: ConfirmedUser): Promise<{ sub: string }>;
  close(): Promise<void>;
}

export interface UserPoolOptions {
  connectionString: string;
  region: string;
  /** Where the local runtime answers, without a slash at the end: `http://localhost:4000`. */
  origin: string;
  triggers: Triggers;
  /** Groups that a pool of this project has from the start. */
  groups?: string[];
  /** Told of each mail, besides the outbox. */
  onMail?: Pool['onMail'];
}

/** Opens the user pool kept in the schema `cognito`; the first time it makes the pool, a client and a signing key. */
export async function openUserPool(options: UserPoolOptions): Promise<UserPool> {
  const { connectionString, groups = [] } = options;
  const db = new PatientPool({ connectionString, max: 4 });
  const pool = await load(db, options).catch(async (error: unknown) => {
    await db.end();
    throw error;
  });
  await db.query('insert into cognito.groups (name) select unnest($1::text[]) on conflict do nothing', [groups]);
  const { userPoolId, clientId, issuer } = pool;
  return {
    handle: createHandle(pool),
    wellKnown: createWellKnown(pool),
    outbox: createOutbox(pool),
    verify: (token) => verifyToken(pool, token),
    isOperator: (operation) => findOperation(operation)?.operator ?? false,
    userPoolId,
    clientId,
    issuer,
    createConfirmedUser: (user) => createConfirmedUser(pool, user),
    close: () => db.end(),
  };
}

async function load(db: Database, { region, origin, triggers, onMail }: UserPoolOptions): Promise<Pool> {
  const identity = await underLock(db, async (client) => {
    await createTables(client);
    return loadIdentity(client, region);
  });
  const keys = await openSigningKeys(db);
  const pool: Pool = {
    ...identity,
    db,
    transaction: (work) => inTransaction(db, (client) => work({ ...pool, db: client })),
    region,
    issuer: `${origin}/${identity.userPoolId}`,
    keys,
    triggers,
    onMail,
  };
  return pool;
}

async function loadIdentity(
  client: PoolClient,
  region: string,
): Promise<Pick<Pool, 'userPoolId' | 'clientId' | 'secret'>> {
  await client.query(
    'insert into cognito.pool (user_pool_id, client_id, secret) values ($1, $2, $3) on conflict do nothing',
    [
      `${region}_${randomName(9, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789')}`,
      randomName(26, 'abcdefghijklmnopqrstuvwxyz0123456789'),
      randomBytes(32),
    ],
  );
  const { rows } = await client.query<Pick<Pool, 'userPoolId' | 'clientId' | 'secret'>>(
    'select user_pool_id as "userPoolId", client_id as "clientId", secret from cognito.pool',
  );
  const identity = rows[0];
  if (identity === undefined) throw new Error('The user pool could not be created.');
  return identity;
}

function randomName(length: number, alphabet: string): string {
  return Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
}
