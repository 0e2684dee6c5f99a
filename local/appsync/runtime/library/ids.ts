const hex = (count: number): string =>
  Array.from({ length: count }, () => Math.floor(Math.random() * 16).toString(16)).join('');

/** A random UUID, version 4. V8 seeds each context's generator from the system's entropy. */
export function autoId(): string {
  const variant = '89ab'[Math.floor(Math.random() * 4)] ?? '8';
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${variant}${hex(3)}-${hex(12)}`;
}

function inBase(value: bigint, alphabet: string, length: number): string {
  let rest = value;
  let out = '';
  for (let at = 0; at < length; at++) {
    out = (alphabet[Number(rest % BigInt(alphabet.length))] ?? '') + out;
    rest /= BigInt(alphabet.length);
  }
  return out;
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 26 characters: 48 bits of milliseconds, then 80 of chance. */
export function autoUlid(): string {
  return inBase(BigInt(Date.now()), crockford, 10) + inBase(BigInt(`0x${hex(20)}`), crockford, 16);
}

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ksuidEpoch = 1_400_000_000;

/** 27 characters: 32 bits of seconds since May 2014, then 128 of chance. */
export function autoKsuid(): string {
  const seconds = BigInt(Math.floor(Date.now() / 1000) - ksuidEpoch);
  return inBase((seconds << 128n) | BigInt(`0x${hex(32)}`), base62, 27);
}
