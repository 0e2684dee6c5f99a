import type { EntryKind } from './filters';

const keyOf = (kind: EntryKind) => `finally-account-${kind}`;

/** The account that the last entry of a kind was added with on this device; null where it had none. */
export function lastAccount(kind: EntryKind): string | null {
  try {
    return localStorage.getItem(keyOf(kind));
  } catch {
    return null;
  }
}

export function keepAccount(kind: EntryKind, id: string | null): void {
  try {
    if (id === null) localStorage.removeItem(keyOf(kind));
    else localStorage.setItem(keyOf(kind), id);
  } catch {
    // Where storage is blocked it holds for as long as the line does.
  }
}
