import { useEffect, useEffectEvent } from 'react';

const onApple = /Mac|iPhone|iPad/.test(navigator.platform);

/** A shortcut as this machine writes it: "⌘K" or "Ctrl K". */
export function shortcut(key: string, { shift = false } = {}): string {
  return onApple ? `${shift ? '⇧' : ''}⌘${key}` : `Ctrl ${shift ? 'Shift ' : ''}${key}`;
}

export interface ShortcutActions {
  onSearch: () => void;
  onPrivacy: () => void;
  onHelp: () => void;
}

/**
 * Keys that work on every screen: ⌘K or Ctrl K opens the palette, with Shift and H amounts are hidden or shown, and ?
 * lists the keys of the screen.
 */
export function useShortcuts({ onSearch, onPrivacy, onHelp }: ShortcutActions): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey) return;
    const key = event.key.toLowerCase();
    const command = event.ctrlKey || event.metaKey;
    if (command && key === 'k' && !event.shiftKey) onSearch();
    else if (command && key === 'h' && event.shiftKey) onPrivacy();
    else if (!command && key === '?' && !isTyping(event)) onHelp();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** Whether a key is a letter for a field, or for something that lies over the screen. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input,textarea,select,[role=dialog]') !== null;
}
