import type { IncomingMessage } from 'node:http';
import { join, relative } from 'node:path';
import { createServer as createVite } from 'vite';
import type { GraphqlApi } from './appsync/api';
import { functionDefinitions } from './functions';
import { readApi } from './graphql';
import type { Functions } from './lambda/functions';
import type { Listener } from './listener';
import { log } from './log';
import { isPage } from './routes';
import type { LocalSettings } from './settings';

interface Running {
  settings: LocalSettings;
  listener: Listener;
  api: GraphqlApi;
  functions: Functions;
  /** Where the functions' AWS clients find this machine's AWS. */
  endpoint: string;
  /** Of the key that they sign with. */
  secret: string;
}

/**
 * Makes changed sources take effect while everything runs: the client by Vite, schema and resolvers by a reload of the
 * API, functions by a new bundle. What does not build is said in the log, and what ran before goes on.
 *
 * @returns what ends it
 */
export async function watchSources({
  settings,
  listener,
  api,
  functions,
  endpoint,
  secret,
}: Running): Promise<() => Promise<void>> {
  const { root } = settings;
  const vite = await createVite({
    configFile: join(root, 'client', 'vite.config.ts'),
    // What reaches it was admitted by the listener, which knows of ORIGIN.
    server: { middlewareMode: true, hmr: { server: listener.server }, allowedHosts: true },
  });
  listener.divert(
    ({ method = '', url = '' }: IncomingMessage) => isPage(method, url),
    (request, response) => vite.middlewares(request, response),
  );

  const reload = async (file: string) => {
    const [folder = ''] = relative(root, file).split(/[\\/]/);
    if (folder === 'schema' || folder === 'resolvers') await api.reload(await readApi(root));
    for (const definition of folder === 'lambdas' || folder === 'domain'
      ? await functionDefinitions(settings, endpoint, secret)
      : []) {
      await functions.replace(definition);
    }
    log({ level: 'info', reloaded: relative(root, file) });
  };
  let last: Promise<void> = Promise.resolve();
  const sources = ['schema', 'resolvers', 'lambdas', 'domain'].map((folder) => join(root, folder));
  vite.watcher.add(sources);
  vite.watcher.on('all', (_event, file) => {
    if (!sources.some((source) => file.startsWith(source))) return;
    last = last
      .then(() => reload(file))
      .catch((error: unknown) =>
        log({ level: 'error', reloaded: relative(root, file), error: (error as Error).message }),
      );
  });
  return () => vite.close();
}
