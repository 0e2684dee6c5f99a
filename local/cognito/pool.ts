import type { Pool as Database } from 'pg';
import type { Mail } from './mails';
import type { SigningKeys } from './signing-keys';
import type { Triggers } from './triggers';

/** What every operation works on: one user pool with one public app client. */
export interface Pool {
  db: Pick<Database, 'query'>;
  /** Gives work the pool in one transaction, which it keeps or, when it breaks, undoes as a whole. */
  transaction<Result>(work: (pool: Pool) => Promise<Result>): Promise<Result>;
  region: string;
  /** `<region>_<nine characters>`. */
  userPoolId: string;
  clientId: string;
  /** `<origin>/<userPoolId>`, the `iss` of every token. */
  issuer: string;
  /** Kept in the database; stand-ins for unknown users and keys of attempt counters are derived from it. */
  secret: Buffer;
  keys: SigningKeys;
  triggers: Triggers;
  /** Told of each mail. */
  onMail?: ((mail: Omit<Mail, 'sentAt'>) => void) | undefined;
}

/** The part of the pool id that takes part in SRP hashes. */
export function poolName(pool: Pool): string {
  return pool.userPoolId.slice(pool.userPoolId.indexOf('_') + 1);
}
