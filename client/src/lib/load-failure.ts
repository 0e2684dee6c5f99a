/** What to say of a part of the application that could not be loaded, and whether only a reload helps. */
export interface LoadFailure {
  text: string;
  outdated: boolean;
}

/** Finds out whether the server is away, or has a newer version whose parts have other names. */
export async function explainLoadFailure(): Promise<LoadFailure> {
  const entry = document.querySelector('script[type=module][src]')?.getAttribute('src') ?? '';
  // Not /index.html, which the service worker keeps.
  const page = await fetch('/', { cache: 'no-store' }).then(
    (response) => response.text(),
    () => undefined,
  );
  const outdated = page !== undefined && !page.includes(entry);
  const text = outdated
    ? 'There is a new version of FinAlly. Reload to go on.'
    : 'This could not be loaded. Check the connection and try again.';
  return { text, outdated };
}
