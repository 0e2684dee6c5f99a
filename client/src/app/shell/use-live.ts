import type { ApolloClient } from '@apollo/client';
import { useEffect } from 'react';

/** Follows the member's books while they are signed in. It comes after the first paint: nothing on the screen waits for it. */
export function useLive(client: ApolloClient, signedIn: boolean): void {
  useEffect(() => {
    if (!signedIn) return undefined;
    let stop: (() => void) | undefined;
    let over = false;
    // Here already, because the network may come back before the rest has: what failed without it is asked for again.
    const askAgain = () => void client.refetchQueries({ include: 'active' });
    window.addEventListener('online', askAgain);
    const idle = whenIdle(() => {
      import('../../lib/live/start-live').then(
        ({ startLive }) => {
          if (!over) stop = startLive(client);
        },
        // Off line the chunk may not come: the screens work without, as they do until it is here.
        () => undefined,
      );
    });
    return () => {
      over = true;
      window.removeEventListener('online', askAgain);
      idle();
      stop?.();
    };
  }, [client, signedIn]);
}

function whenIdle(run: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, 500);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout: 2000 });
  return () => cancelIdleCallback(handle);
}
