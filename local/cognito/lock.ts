import type { Pool as Database, PoolClient } from 'pg';

/** Runs work in a transaction that has the pool's lock, so that two starts at once make one pool and one key. */
export async function underLock<Result>(db: Database, work: (client: PoolClient) => Promise<Result>): Promise<Result> {
  const client = await db.connect();
  try {
    await client.query('begin');
    await client.query("select pg_advisory_xact_lock(hashtext('cognito.pool'))");
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    // Closing the connection rolls back, also where it is broken.
    client.release(true);
    throw error;
  }
}
