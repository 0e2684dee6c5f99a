import { useSyncExternalStore } from 'react';

const KEY = 'finally-privacy';
const listeners = new Set<() => void>();
let masked = read();

// Another window of the same browser may have changed it.
window.addEventListener('storage', (event) => {
  if (event.key === KEY || event.key === null) announce(read());
});

/** Whether amounts are masked on this device, and how to change it: at once, in every window. */
export function usePrivacy(): { masked: boolean; setMasked: (masked: boolean) => void } {
  return { masked: useSyncExternalStore(subscribe, () => masked), setMasked };
}

function setMasked(next: boolean): void {
  try {
    localStorage.setItem(KEY, next ? 'masked' : 'shown');
  } catch {
    // Where storage is blocked it holds for this visit.
  }
  announce(next);
}

function announce(next: boolean): void {
  masked = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): boolean {
  try {
    return localStorage.getItem(KEY) === 'masked';
  } catch {
    return false;
  }
}
