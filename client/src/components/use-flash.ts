import { useLayoutEffect, useRef, type RefObject } from 'react';
import { marksChanges } from '../lib/live/live-marks';

/**
 * Flashes the background of an element once when what it shows was changed somewhere else: not on the first showing, and
 * not by the member's own hand.
 *
 * @param value what is shown; undefined while the member is typing there
 */
export function useFlash<Shown extends HTMLElement>(value: string | undefined): RefObject<Shown | null> {
  const element = useRef<Shown>(null);
  const shown = useRef(value);
  useLayoutEffect(() => {
    const before = shown.current;
    if (before === value) return;
    shown.current = value;
    if (before !== undefined && value !== undefined && element.current && marksChanges()) flash(element.current);
  }, [value]);
  return element;
}

/** The animation is the theme's; it starts afresh where one is still running. */
function flash(element: HTMLElement): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  delete element.dataset['live'];
  void element.offsetWidth;
  element.dataset['live'] = 'changed';
  element.addEventListener('animationend', () => delete element.dataset['live'], { once: true });
}
