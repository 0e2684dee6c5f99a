import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { CognitoError } from './error';
import { poolName } from './pool';
import type { Pool } from './pool';
import { createSalt, createVerifier, verifierFromBytes } from './srp';
import type { User } from './users';

/** Salt and SRP verifier, both hexadecimal: all that is ever stored of a password. */
export interface Credential {
  salt: string;
  verifier: string;
}

const minimumLength = 10;
const rules: { test: (password: string) => boolean; message: string }[] = [
  { test: (password) => password.length >= minimumLength, message: 'Password not long enough' },
  { test: (password) => password.length <= 256, message: 'Password too long' },
  { test: (password) => !/^\s|\s$/.test(password), message: 'Password must not start or end with whitespace' },
  { test: (password) => /[a-z]/.test(password), message: 'Password must have lowercase characters' },
  { test: (password) => /[A-Z]/.test(password), message: 'Password must have uppercase characters' },
  { test: (password) => /[0-9]/.test(password), message: 'Password must have numeric characters' },
];

/** Ten characters or more, among them a lower-case and an upper-case letter and a digit. */
export function assertPasswordPolicy(password: string): void {
  const broken = rules.find((rule) => !rule.test(password));
  if (broken === undefined) return;
  throw new CognitoError('InvalidPasswordException', `Password did not conform with policy: ${broken.message}`);
}

export function createCredential(pool: Pool, sub: string, password: string): Credential {
  const salt = createSalt();
  return { salt, verifier: createVerifier(poolName(pool), sub, password, salt) };
}

export function isPassword(pool: Pool, user: Pick<User, 'sub' | 'salt' | 'verifier'>, password: string): boolean {
  const verifier = createVerifier(poolName(pool), user.sub, password, user.salt);
  return timingSafeEqual(digest(pool, verifier), digest(pool, user.verifier));
}

/**
 * Stands in for a user that does not exist, so that sign-in does the same work and answers the same:
 * the same name always gets the same sub and salt, and no password fits.
 */
export function standInFor(pool: Pool, username: string): Pick<User, 'sub' | 'salt' | 'verifier'> {
  const derive = (label: string) => createHmac('sha512', pool.secret).update(`${label}:${username.toLowerCase()}`);
  const id = derive('sub').digest('hex');
  const variant = '89ab'.charAt(parseInt(id.charAt(16), 16) % 4);
  return {
    sub: [
      id.slice(0, 8),
      id.slice(8, 12),
      `4${id.slice(13, 16)}`,
      `${variant}${id.slice(17, 20)}`,
      id.slice(20, 32),
    ].join('-'),
    salt: derive('salt').digest('hex').slice(0, 32),
    verifier: verifierFromBytes(Buffer.concat([0, 1, 2, 3, 4, 5].map((part) => derive(`verifier${part}`).digest()))),
  };
}

/** For users an operator makes without naming a password. */
export function createTemporaryPassword(): string {
  const pick = (alphabet: string, count: number) =>
    Array.from({ length: count }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
  return `${pick('ABCDEFGHJKLMNPQRSTUVWXYZ', 4)}${pick('abcdefghijkmnpqrstuvwxyz', 6)}${pick('23456789', 4)}`;
}

function digest(pool: Pool, value: string): Buffer {
  return createHmac('sha256', pool.secret).update(value).digest();
}
