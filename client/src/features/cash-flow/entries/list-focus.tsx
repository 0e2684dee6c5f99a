import { Box } from '@mui/material';
import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';

/** Around a list: who is in it stays in it, when another one takes its place and when the row they are on goes. */
export function ListFocus({ list, children }: { list: RefObject<HTMLDivElement | null>; children: ReactNode }) {
  const isIn = useRef(false);
  useLayoutEffect(() => {
    if (isIn.current && document.activeElement === document.body) focusRow(list.current);
  });
  return (
    <Box ref={list} onFocus={() => void (isIn.current = true)} onBlur={() => void (isIn.current = false)}>
      {children}
    </Box>
  );
}

/** Goes to the row of a list that Tab would lead to. */
export function focusRow(list: HTMLElement | null): void {
  list?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus();
}
