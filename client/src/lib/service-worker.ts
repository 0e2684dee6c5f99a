// What blocks workers may answer that all is well, with nothing.
let registration: Promise<ServiceWorkerRegistration | undefined> | undefined;

/** Lets the browser keep the application for times without a network. In development there is none: Vite serves. */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  registration = navigator.serviceWorker.register('/sw.js');
  // Where the browser refuses (a private window, a full disk) the application works as any page does.
  registration.catch(() => undefined);
}

/**
 * Calls back when a newer version is installed and waits. Returns what ends it.
 *
 * @param found is given what takes the new version into use: it reloads this window
 */
export function onNewVersion(found: (take: () => void) => void): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const offer = (worker: ServiceWorker | null) => {
    // Without a controller this is the first version, and nothing to tell.
    if (worker?.state !== 'installed' || !navigator.serviceWorker.controller || signal.aborted) return;
    found(() => {
      // Another window may have taken it into use meanwhile.
      if (worker.state !== 'installed') return window.location.reload();
      navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
      worker.postMessage({ type: 'SKIP_WAITING' });
    });
  };
  registration?.then(
    (known) => {
      if (!known) return;
      const follow = () => {
        const worker = known.installing;
        worker?.addEventListener('statechange', () => offer(worker), { signal });
      };
      offer(known.waiting);
      follow();
      known.addEventListener('updatefound', follow, { signal });
      // A window that stays open for days would not hear of it by itself.
      document.addEventListener('visibilitychange', () => void known.update().catch(() => undefined), { signal });
    },
    () => undefined,
  );
  return () => ended.abort();
}
