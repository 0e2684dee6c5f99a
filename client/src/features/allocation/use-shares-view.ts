import { useState } from 'react';

export type SharesView = ReturnType<typeof useSharesView>;

/** How the shares are looked at: as a table or as cards where there is room for both, and which categories are open. */
export function useSharesView() {
  const [cards, setCards] = useState(false);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  return {
    cards,
    setCards,
    opened,
    toggle(code: string) {
      const next = new Set(opened);
      if (!next.delete(code)) next.add(code);
      setOpened(next);
    },
  };
}
