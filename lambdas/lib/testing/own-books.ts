import type { Caller } from '../caller';

/** Somebody who asks for the books they opened when they signed up. */
export function ownBooks(id: string): Caller {
  return { sub: id, books: id };
}
