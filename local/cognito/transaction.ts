import type { Pool as Database, PoolClient } from 'pg';
import { CognitoError } from './error';

/**
 * Runs work in one transaction: all of it is kept or nothing, whenever the process is killed. A refusal of Cognito's
 * keeps what was written up to it, such as the count of wrong guesses; any other error undoes everything.
 */
export async function inTransaction<Result>(
  db: Database,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await db.connect();
  try {
    await client.query('begin');
    const result = await work(client).catch(async (error: unknown) => {
      if (error instanceof CognitoError) await client.query('commit');
      throw error;
    });
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    // Closing the connection rolls back, also where it is broken.
    client.release(!(error instanceof CognitoError));
    throw error;
  }
}

/** A transaction that has the pool's lock, so that two starts at once make one pool and one key. */
export function underLock<Result>(db: Database, work: (client: PoolClient) => Promise<Result>): Promise<Result> {
  return inTransaction(db, async (client) => {
    await client.query("select pg_advisory_xact_lock(hashtext('cognito.pool'))");
    return work(client);
  });
}
