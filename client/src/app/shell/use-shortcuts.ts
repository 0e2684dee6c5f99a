import { useEffect, useEffectEvent } from 'react';
import { isCovered, isTextField } from '../../lib/text-field';

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
    else if (!command && key === '?' && !event.isComposing && !isCovered() && !isTextField(event.target)) onHelp();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
