import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Pool } from './pool';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const stepSeconds = 30;

/** A secret for an authenticator app: 256 bits in base32 without padding. */
export function createTotpSecret(): string {
  const bits = Array.from(randomBytes(32), (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet.charAt(parseInt(five.padEnd(5, '0'), 2))).join('');
}

/** The code of RFC 6238 (SHA-1, six digits, 30 s) for a step since 1970. */
export function totpCode(secret: string, step: number): string {
  const bits = Array.from(secret, (letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => parseInt(eight, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', key).update(counter).digest();
  const offset = digest.readUInt8(digest.length - 1) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

export function currentStep(): number {
  return Math.floor(Date.now() / 1000 / stepSeconds);
}

/** The step a code belongs to, one step of clock difference allowed; undefined for a wrong code. */
export function matchingStep(secret: string, code: string): number | undefined {
  const now = currentStep();
  return [now, now - 1, now + 1].find((step) => {
    const [given, expected] = [Buffer.from(code), Buffer.from(totpCode(secret, step))];
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}

/** Uses up a step, so that no code is taken twice; false if it, or a later one, was used before. */
export async function useStep(pool: Pool, sub: string, step: number): Promise<boolean> {
  const { rowCount } = await pool.db.query(
    'update cognito.users set totp_last_step = $2 where sub = $1 and totp_last_step < $2',
    [sub, step],
  );
  return rowCount === 1;
}
