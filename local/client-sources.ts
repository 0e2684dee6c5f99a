import { join } from 'node:path';
import { createServer } from 'vite';
import type { Listener } from './listener';
import { log } from './log';
import { isPage } from './routes';

/**
 * Serves the client from its sources by Vite, which hands on every change of them. What goes wrong in Vite is in the
 * log and nothing else stops for it.
 *
 * @returns what ends it
 */
export async function serveClientSources(root: string, listener: Listener): Promise<() => Promise<void>> {
  const survive = (error: unknown) =>
    log({ level: 'error', message: 'The tools of development failed.', error: String(error) });
  // A failed optimisation of dependencies, for one, is a rejection that nobody but the process can handle.
  process.on('unhandledRejection', survive);
  const vite = await createServer({
    configFile: join(root, 'client', 'vite.config.ts'),
    configLoader: 'runner',
    // What reaches it was admitted by the listener, which knows of ORIGIN.
    server: { middlewareMode: true, ws: { server: listener.server }, allowedHosts: true },
  });
  vite.watcher.on('error', survive);
  listener.divert(
    ({ method = '', url = '' }) => isPage(method, url),
    (request, response) => vite.middlewares(request, response),
  );
  return async () => {
    await vite.close();
    process.off('unhandledRejection', survive);
  };
}
