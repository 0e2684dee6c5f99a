import { useSyncExternalStore } from 'react';

/** How the window stands to the server. */
export interface Connection {
  /** The machine has no network. */
  offline: boolean;
  /** There is a network, but the server does not answer. */
  unreachable: boolean;
  /** When the server last answered, in milliseconds since 1970. */
  answeredAt: number | undefined;
}

const listeners = new Set<() => void>();
let connection: Connection = { offline: !navigator.onLine, unreachable: false, answeredAt: undefined };

window.addEventListener('offline', () => change({ offline: true }));
window.addEventListener('online', () => change({ offline: false, unreachable: false }));

/** How the window stands to the server, now and whenever that changes. */
export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, () => connection);
}

export function setUnreachable(unreachable: boolean): void {
  if (unreachable !== connection.unreachable) change({ unreachable });
}

/** Notes that the server answered; nobody is told, because only the next failure asks for it. */
export function noteAnswer(now = Date.now()): void {
  connection.answeredAt = now;
}

function change(part: Partial<Connection>): void {
  connection = { ...connection, ...part };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
