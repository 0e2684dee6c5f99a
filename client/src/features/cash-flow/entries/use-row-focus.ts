import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';

/**
 * One row of a grid can be reached by Tab; the arrows move on from it, also to rows that are not drawn yet.
 *
 * @param show brings a row into sight, which draws it
 */
export function useRowFocus(
  entries: readonly { id: string }[],
  scroller: RefObject<HTMLElement | null>,
  show: (index: number) => void,
) {
  const [activeId, setActiveId] = useState<string>();
  const wanted = useRef(false);
  const active = useMemo(
    () =>
      Math.max(
        0,
        entries.findIndex(({ id }) => id === activeId),
      ),
    [entries, activeId],
  );

  // With each drawing, until the row is there: before the row that had the focus is gone and a key would go astray.
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`tr[data-index="${active}"]:not(.editing)`);
    if (!row) return;
    wanted.current = false;
    row.focus({ preventScroll: true });
  });

  /** The row with this entry takes the focus as soon as it is drawn. */
  function keep(id: string | undefined) {
    wanted.current = id !== undefined;
    setActiveId(id);
  }

  function moveTo(index: number) {
    const target = Math.min(Math.max(index, 0), entries.length - 1);
    show(target);
    keep(entries[target]?.id);
  }
  return { active, moveTo, keep };
}
