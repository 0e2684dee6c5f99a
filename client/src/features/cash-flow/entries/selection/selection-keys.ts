import { isTextField } from '../../../../lib/text-field';

/** What a key asks of the selection. */
export type SelectionKey =
  | { type: 'toggle' | 'reach' | 'extend'; index: number }
  | { type: 'all' | 'clear' | 'category' | 'account' | 'delete' };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'target'>;

/**
 * What a key asks that was pressed on a row, on what is in it or on the bar. A text field has its keys for itself, but
 * for Escape, and so has an entry that is being edited.
 *
 * @param any whether anything is selected
 */
export function selectionKeyOf(event: Pressed, any: boolean): SelectionKey | undefined {
  const { target, shiftKey, altKey } = event;
  if (!(target instanceof HTMLElement) || target.closest('.editing') || altKey) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (key === 'Escape') return any ? { type: 'clear' } : undefined;
  if (isTextField(event.target)) return undefined;
  if (event.ctrlKey || event.metaKey) return key === 'a' && !shiftKey ? { type: 'all' } : undefined;
  const index = Number(target.closest<HTMLElement>('tr[data-index]')?.dataset['index'] ?? NaN);
  const isOnRow = !Number.isNaN(index);
  // A space on a checkbox or a button is a click on it.
  const isPlainRow = isOnRow && target.matches('tr');
  if (isPlainRow && key === ' ') return { type: shiftKey ? 'reach' : 'toggle', index };
  if (isOnRow && key === 'x' && !shiftKey) return { type: 'toggle', index };
  if (isPlainRow && shiftKey && key === 'ArrowDown') return { type: 'extend', index: index + 1 };
  if (isPlainRow && shiftKey && key === 'ArrowUp') return { type: 'extend', index: index - 1 };
  if (!any || shiftKey) return undefined;
  if (key === 'c') return { type: 'category' };
  if (key === 'a') return { type: 'account' };
  return key === 'Delete' || key === 'Backspace' ? { type: 'delete' } : undefined;
}
