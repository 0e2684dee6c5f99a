import type { KeyboardEvent } from 'react';

/**
 * Enter goes to the next field of a list and Shift+Enter to the one before, at once, so that the next key is already
 * for that one. Leaving a field saves it. Where there is none to go to, or `mayLeave` says no, the field itself gets
 * the key.
 */
export function stepBetweenFields(event: KeyboardEvent<HTMLElement>, mayLeave: (typed: string) => boolean): void {
  const { key, shiftKey, target, currentTarget } = event;
  const other = event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing;
  if (key !== 'Enter' || other || !(target instanceof HTMLInputElement) || !mayLeave(target.value)) return;
  const fields = [...currentTarget.querySelectorAll('input')];
  const next = fields[fields.indexOf(target) + (shiftKey ? -1 : 1)];
  if (!next) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
  next.select();
}
