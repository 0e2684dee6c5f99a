import { contentOf, transferOf } from './content';
import { sidesOf, type Entry } from './entry';
import type { NewEntry } from './send-entry';

/** What makes an entry again that was deleted; undefined where it cannot be made. */
export function again(deleted: Entry): NewEntry | undefined {
  const { id, kind, status } = deleted;
  const sides = sidesOf(deleted);
  if (sides) {
    const content = transferOf(deleted);
    return content && { id: sides.out.id, content, shown: outOf(deleted) };
  }
  const special = kind === 'OPENING_BALANCE' || kind === 'ADJUSTMENT' ? { kind } : {};
  return { id, content: { ...contentOf(deleted), ...special, status }, shown: deleted };
}

/** A transfer as its side that went out, which is the one that is made. */
function outOf(entry: Entry): Entry {
  const sides = sidesOf(entry);
  if (!sides || sides.out.id === entry.id) return entry;
  return {
    ...entry,
    ...sides.out,
    payee: null,
    splits: entry.splits.map((split) => ({ ...split, amount: sides.out.amount })),
    transfer: entry.transfer && { ...entry.transfer, ...sides.in },
  };
}
