import { useEffect } from 'react';
import { isCovered, isTextField } from '../text-field';
import type { UndoHistory, Way } from './undo-history';

/**
 * Ctrl+Z and ⌘Z take the last step back, with Shift they do it again. A text field keeps them for itself, unless it or
 * its form is marked `data-settled`: what is typed there is stored. So do dialogs, and what was handled on the way here.
 */
export function useUndoKeys(history: UndoHistory): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const way = wayOf(event);
      if (!way || !history.next()[way]) return;
      event.preventDefault();
      if (!event.repeat) void history[way]();
    };
    // On the window: whatever has keys of its own comes first.
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [history]);
}

function wayOf(event: KeyboardEvent): Way | undefined {
  const { target, key } = event;
  if (event.defaultPrevented || event.altKey || event.isComposing) return undefined;
  if (!(event.ctrlKey || event.metaKey) || key.toLowerCase() !== 'z' || isCovered()) return undefined;
  if (isTextField(target) && !target.closest('[data-settled]')) return undefined;
  return event.shiftKey ? 'redo' : 'undo';
}
