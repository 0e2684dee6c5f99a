import { useEffect, useEffectEvent } from 'react';

const onApple = /Mac|iPhone|iPad/.test(navigator.platform);

/** A shortcut as this machine writes it: "⌘K" or "Ctrl K". */
export function shortcut(key: string, { shift = false } = {}): string {
  return onApple ? `${shift ? '⇧' : ''}⌘${key}` : `Ctrl ${shift ? 'Shift ' : ''}${key}`;
}

/** Keys that work on every screen: ⌘K or Ctrl K opens the palette, with Shift and H amounts are hidden or shown. */
export function useShortcuts({ onSearch, onPrivacy }: { onSearch: () => void; onPrivacy: () => void }): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'k' && !event.shiftKey) onSearch();
    else if (key === 'h' && event.shiftKey) onPrivacy();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
