let registration: Promise<ServiceWorkerRegistration> | undefined;

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
  let over = false;
  const offer = (worker: ServiceWorker) => {
    if (over) return;
    found(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
      worker.postMessage({ type: 'SKIP_WAITING' });
    });
  };
  registration?.then(
    (known) => {
      // Without a controller this is the first version, and nothing to tell.
      if (!navigator.serviceWorker.controller) return;
      if (known.waiting) offer(known.waiting);
      known.addEventListener('updatefound', () => {
        const worker = known.installing;
        worker?.addEventListener('statechange', () => {
          if (worker.state === 'installed') offer(worker);
        });
      });
    },
    () => undefined,
  );
  return () => {
    over = true;
  };
}
