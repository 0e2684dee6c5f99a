import * as z from 'zod/mini';
import { bookTables } from '../../domain/books/tables';

/** The list of changes, after those of the document. */
export const TRAIL = 'auditEvents';

/** How many values tell a row of each list from the others. */
const keys = new Map([[TRAIL, 1], ...bookTables.map(({ name, key }) => [name, key.length] as const)]);

const count = z.int().check(z.minimum(0));

/** Where an export that is read part by part has come to, and what the books were like when it began. */
const Place = z.strictObject({
  /** The newest change of the books when it began, and how many there had been. */
  newest: z.string().check(z.regex(/^[0-9]{1,18}$/)),
  changes: count,
  /** Whether the audit trail is to follow. */
  trail: z.boolean(),
  /** The list that is being read, and the key of the last row that was. */
  list: z.string(),
  after: z.array(z.string()),
  /** Rows read, of how many. */
  done: count,
  total: count,
});

export type Place = z.infer<typeof Place>;

/** What a caller sends to go on from a place. */
export function tokenOf(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64');
}

/** The place in a token; undefined for what is none. */
export function placeIn(token: string): Place | undefined {
  try {
    const place = Place.parse(JSON.parse(Buffer.from(token, 'base64').toString()));
    return [0, keys.get(place.list)].includes(place.after.length) && keys.has(place.list) ? place : undefined;
  } catch {
    return undefined;
  }
}
