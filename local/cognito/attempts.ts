import { createHmac } from 'node:crypto';
import { notAuthorized } from './error';
import type { Pool } from './pool';

/**
 * Books an attempt to sign in before the password is looked at, so that guesses in parallel count too.
 * From the fifth failure on the account is locked for 1 s, 2 s, 4 s … at most 15 minutes; after 15 quiet
 * minutes it starts anew. Names that do not exist are counted alike.
 *
 * @throws NotAuthorizedException while it is locked
 */
export async function bookAttempt(pool: Pool, account: string): Promise<void> {
  const { rowCount } = await pool.db.query(
    `insert into cognito.sign_in_attempts as a (key, failures, last_at, locked_until)
     values ($1, 1, clock_timestamp(), clock_timestamp())
     on conflict (key) do update set
       failures = case when a.last_at < clock_timestamp() - interval '15 minutes' then 1 else a.failures + 1 end,
       last_at = clock_timestamp(),
       locked_until = clock_timestamp() + case
         when a.last_at < clock_timestamp() - interval '15 minutes' or a.failures < 4 then interval '0'
         else least(interval '1 second' * power(2, least(a.failures - 4, 20)), interval '15 minutes') end
     where a.locked_until <= clock_timestamp()`,
    [keyOf(pool, account)],
  );
  if (rowCount === 0) throw notAuthorized('Password attempts exceeded');
}

/** After the right password: what was booked is forgotten. */
export async function clearAttempts(pool: Pool, account: string): Promise<void> {
  await pool.db.query("delete from cognito.sign_in_attempts where key = $1 or last_at < now() - interval '1 day'", [
    keyOf(pool, account),
  ]);
}

function keyOf(pool: Pool, account: string): string {
  return createHmac('sha256', pool.secret).update(account).digest('hex');
}
