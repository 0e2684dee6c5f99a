import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { MonthEditor } from './month-editor';

/**
 * Ctrl+Z and ⌘Z take a paste, a fill or a discard back; after a key was typed they are the field's own again. What was
 * saved is taken back by a listener further out, after this.
 */
export function useUndoKey(form: RefObject<HTMLFormElement | null>, editor: MonthEditor): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'z') return;
    const batch = editor.lastBatch();
    const here =
      event.target === document.body || (event.target instanceof Node && form.current?.contains(event.target));
    if (!batch || !here) return;
    event.preventDefault();
    editor.undo(batch);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
