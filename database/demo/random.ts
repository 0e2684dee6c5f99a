import { createHash } from 'node:crypto';

/** A stream of numbers that a seed decides once and for all. */
export interface Random {
  /** At least `low`, less than `high`. */
  between(low: number, high: number): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  pick<Item>(list: readonly Item[]): Item;
  /** From −size to +size, mostly near zero. */
  wobble(size: number): number;
}

/** Mulberry32. Arithmetic alone, no Math.exp or Math.log, so that every engine makes the same numbers. */
export function seededRandom(seed: string): Random {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + next() * (high - low);
  const whole = (low: number, high: number) => Math.floor(between(low, high + 1));
  return {
    between,
    whole,
    pick: <Item>(list: readonly Item[]) => list[whole(0, list.length - 1)] as Item,
    wobble: (size) => ((next() + next() + next()) / 1.5 - 1) * size,
  };
}

/** The same UUID for the same key, always. */
export function demoId(key: string): string {
  const digest = createHash('sha256').update(`demo household ${key}`).digest();
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x80, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  return digest
    .toString('hex')
    .slice(0, 32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
