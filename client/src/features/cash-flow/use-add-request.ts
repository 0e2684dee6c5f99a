import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { EntryKind } from './entries/filters';
import { withFilters } from './entries/filters';

/**
 * Counts how often an entry was to be added: by a button here, or by an address with `?add=expense`, `income` or `transfer`.
 * The word is taken out of the address, so that it can be asked for again and going back does not ask.
 */
export function useAddRequest(): { asked: number; ask: () => void } {
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('add');
  const [asked, setAsked] = useState(0);
  const [seen, setSeen] = useState<string | null>(null);
  if (wanted !== seen) {
    setSeen(wanted);
    if (isKind(wanted)) setAsked(asked + 1);
  }
  useEffect(() => {
    if (wanted === null) return;
    setSearch(
      (now) => {
        const next = isKind(wanted) ? withFilters(now, { kind: wanted }) : new URLSearchParams(now);
        next.delete('add');
        return next;
      },
      { replace: true },
    );
  }, [wanted, setSearch]);
  return { asked, ask: () => setAsked((count) => count + 1) };
}

function isKind(text: string | null): text is EntryKind {
  return text === 'expense' || text === 'income' || text === 'transfer';
}
