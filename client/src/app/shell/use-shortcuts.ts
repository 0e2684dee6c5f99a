import { useEffect, useEffectEvent } from 'react';

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
function isTyping({ target, isComposing }: KeyboardEvent): boolean {
  if (isComposing || document.querySelector('[role=dialog], [role=menu]')) return true;
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
