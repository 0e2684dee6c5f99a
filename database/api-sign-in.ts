import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import type { Database } from '../lambdas/lib/database';

/** The role that the API signs in as; api-role.sql makes it and says what it may do. */
export const apiRole = 'finally_api';

/** As often as PostgreSQL itself hashes a password. */
const iterations = 4096;

/**
 * Lets the API's role sign in with a password. PostgreSQL is told only what it stores, the SCRAM verifier of RFC 5802:
 * the password is in no statement, and so in no log.
 */
export async function letApiSignIn(database: Database, password: string): Promise<void> {
  await database.transaction(async ({ query }) => {
    // ALTER ROLE takes no parameter: the verifier goes by a setting that ends with the transaction.
    await query(`select set_config('finally.verifier', :verifier, true) is not null as given`, {
      verifier: scramVerifier(password),
    });
    await query(
      `do $$ begin execute format('alter role ${apiRole} login password %L', current_setting('finally.verifier')); end $$`,
    );
  });
}

function scramVerifier(password: string): string {
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const keyFor = (text: string) => createHmac('sha256', salted).update(text).digest();
  const storedKey = createHash('sha256').update(keyFor('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${keyFor('Server Key').toString('base64')}`;
}
