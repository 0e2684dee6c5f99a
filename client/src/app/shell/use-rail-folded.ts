import { useState } from 'react';

const KEY = 'finally-rail';

/** Whether the rail is folded, remembered on this device. */
export function useRailFolded(): [boolean, (folded: boolean) => void] {
  const [folded, setFolded] = useState(() => read() === 'folded');
  return [
    folded,
    (next) => {
      setFolded(next);
      write(next ? 'folded' : 'open');
    },
  ];
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function write(value: string): void {
  try {
    localStorage.setItem(KEY, value);
  } catch {
    // Where storage is blocked the rail is as it was made, for this visit only.
  }
}
