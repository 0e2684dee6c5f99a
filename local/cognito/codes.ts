import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { CognitoError, expiredCode, limitExceeded } from './error';
import { sendMail } from './mails';
import type { Pool } from './pool';
import type { User } from './users';

const purposes = {
  signUp: { hours: 24, subject: 'Your verification code', sentence: 'Your confirmation code is' },
  password: { hours: 1, subject: 'Your password reset code', sentence: 'Your password reset code is' },
  email: { hours: 24, subject: 'Your verification code', sentence: 'Your verification code is' },
};
export type CodePurpose = keyof typeof purposes;

export interface CodeDelivery {
  AttributeName: 'email';
  DeliveryMedium: 'EMAIL';
  Destination: string;
}

const wrongGuesses = 5;
const sendsAnHour = 20;

/**
 * Mails a fresh code of six digits; an older one for the same purpose ends.
 *
 * @throws LimitExceededException after 20 in an hour
 */
export async function sendCode(pool: Pool, user: User, purpose: CodePurpose): Promise<CodeDelivery> {
  const { hours, subject, sentence } = purposes[purpose];
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const { rowCount } = await pool.db.query(
    `insert into cognito.codes as c (sub, purpose, hash, expires_at) values ($1, $2, $3, now() + $4 * interval '1 hour')
     on conflict (sub, purpose) do update set hash = excluded.hash, expires_at = excluded.expires_at, wrong_guesses = 0,
       sent = case when c.sent_since < now() - interval '1 hour' then 1 else c.sent + 1 end,
       sent_since = case when c.sent_since < now() - interval '1 hour' then now() else c.sent_since end
     where c.sent < $5 or c.sent_since < now() - interval '1 hour'`,
    [user.sub, purpose, hashOf(pool, user.sub, code), hours, sendsAnHour],
  );
  if (rowCount === 0) throw limitExceeded();
  await sendMail(pool, { to: user.email, subject, body: `${sentence} ${code}.`, code });
  return deliveryTo(user.email);
}

/**
 * Takes a code once. Five wrong guesses end it.
 *
 * @throws CodeMismatchException, ExpiredCodeException, LimitExceededException
 */
export async function takeCode(pool: Pool, sub: string, purpose: CodePurpose, code: string): Promise<void> {
  const { rows } = await pool.db.query<{ hash: Buffer; guesses: number }>(
    `update cognito.codes set wrong_guesses = least(wrong_guesses + 1, 1000)
     where sub = $1 and purpose = $2 and expires_at > now() returning hash, wrong_guesses as guesses`,
    [sub, purpose],
  );
  const kept = rows[0];
  if (kept === undefined) throw expiredCode();
  if (kept.guesses > wrongGuesses) throw limitExceeded();
  const given = hashOf(pool, sub, code.trim());
  if (!timingSafeEqual(given, kept.hash)) throw codeMismatch();
  const taken = await pool.db.query('delete from cognito.codes where sub = $1 and purpose = $2 and hash = $3', [
    sub,
    purpose,
    given,
  ]);
  if (taken.rowCount === 0) throw expiredCode();
}

export function codeMismatch(): CognitoError {
  return new CognitoError('CodeMismatchException', 'Invalid verification code provided, please try again.');
}

/** Where a code goes, masked as Cognito masks it; also what an unknown user is told. */
export function deliveryTo(email: string): CodeDelivery {
  const [local = '', domain = ''] = email.split('@');
  return {
    AttributeName: 'email',
    DeliveryMedium: 'EMAIL',
    Destination: `${local.charAt(0)}***@${domain.charAt(0)}***`,
  };
}

function hashOf(pool: Pool, sub: string, code: string): Buffer {
  return createHmac('sha256', pool.secret).update(`${sub}:${code}`).digest();
}
