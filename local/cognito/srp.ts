/**
 * The server's side of SRP-6a as Cognito speaks it: the 3072-bit group of RFC 3526, g = 2, SHA-256,
 * and a key derived by HKDF. Numbers cross the border as hexadecimal text.
 */
import { createHash, createHmac, getDiffieHellman, hkdfSync, randomBytes } from 'node:crypto';

const prime = BigInt(`0x${getDiffieHellman('modp15').getPrime('hex')}`);
const generator = 2n;
const multiplier = hashToNumber(bytes(prime), bytes(generator));

/** A salt for a new password, 128 bits. */
export function createSalt(): string {
  return randomBytes(16).toString('hex');
}

/** What is stored instead of a password. `userId` is the sub, so a change of e-mail leaves it valid. */
export function createVerifier(poolName: string, userId: string, password: string, salt: string): string {
  const identity = createHash('sha256').update(`${poolName}${userId}:${password}`, 'utf8').digest();
  return power(generator, hashToNumber(bytes(parse(salt)), identity)).toString(16);
}

/** A number that looks like a verifier, for users that do not exist. */
export function verifierFromBytes(seed: Buffer): string {
  return (parse(seed.toString('hex')) % prime).toString(16);
}

export interface Exchange {
  /** b, to be kept until the client answers. */
  secret: string;
  /** B, sent to the client. */
  public: string;
}

export function startExchange(verifier: string): Exchange {
  const secret = parse(randomBytes(32).toString('hex'));
  const value = (multiplier * parse(verifier) + power(generator, secret)) % prime;
  return { secret: secret.toString(16), public: value.toString(16) };
}

/** False for what is no number of the group; such a public value would make the session key predictable. */
export function isPublicValue(value: string): boolean {
  return /^[0-9a-f]{1,1024}$/i.test(value) && parse(value) % prime !== 0n;
}

/** The key both sides hold if, and only if, the client knows the password (16 bytes). */
export function sessionKey(clientPublic: string, exchange: Exchange, verifier: string): Buffer {
  const a = parse(clientPublic);
  const scrambler = hashToNumber(bytes(a), bytes(parse(exchange.public)));
  const shared = power((a * power(parse(verifier), scrambler)) % prime, parse(exchange.secret));
  return Buffer.from(hkdfSync('sha256', bytes(shared), bytes(scrambler), 'Caldera Derived Key', 16));
}

/** The client's proof: HMAC over pool, user, the secret block and the client's timestamp. */
export function proof(key: Buffer, poolName: string, userId: string, secretBlock: Buffer, timestamp: string): Buffer {
  return createHmac('sha256', key).update(poolName).update(userId).update(secretBlock).update(timestamp).digest();
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = base % prime;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}

function parse(hex: string): bigint {
  return BigInt(`0x${hex}`);
}

/** Two's complement, as the clients hash numbers: a leading zero byte where the first bit is set. */
function bytes(value: bigint): Buffer {
  const hex = value.toString(16);
  const even = hex.length % 2 === 0 ? hex : `0${hex}`;
  return Buffer.from(/^[89a-f]/.test(even) ? `00${even}` : even, 'hex');
}

function hashToNumber(...parts: Buffer[]): bigint {
  return parse(createHash('sha256').update(Buffer.concat(parts)).digest('hex'));
}
