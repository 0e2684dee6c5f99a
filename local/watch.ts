import { join, relative, sep } from 'node:path';
import { watch } from 'chokidar';
import type { GraphqlApi } from './appsync/api';
import { functionDefinitions } from './functions';
import { readApi } from './graphql';
import type { Functions } from './lambda/functions';
import { log } from './log';
import type { LocalSettings } from './settings';

interface Running {
  api: GraphqlApi;
  functions: Functions;
  /** Where the functions' AWS clients find this machine's AWS. */
  endpoint: string;
  /** Of the key that they sign with. */
  secret: string;
}

export interface SourceWatch {
  /** What `work` makes of the sources. While they do not build, that is in the log, and each change is another try. */
  untilBuilt<Made>(work: () => Promise<Made>): Promise<Made>;
  /**
   * Makes changes take effect in what runs, those since the watch began included. What does not build is said in the
   * log, and what ran before goes on.
   */
  reloadInto(running: Running): void;
  close(): Promise<void>;
}

/** What is made of the sources, by the folders that it is made of. */
const madeOf = {
  api: ['schema', 'resolvers', 'domain'],
  functions: ['lambdas', 'domain'],
} as const;

/**
 * A file is emptied and then written, and chokidar tells of the second only when it comes more than 50 ms after the
 * first: read at once, it could be found empty and never be read again.
 */
const settledMs = 100;

/** Watches schema, resolvers, functions and the rules they share; every change from when it resolves is seen. */
export async function watchSources(settings: LocalSettings): Promise<SourceWatch> {
  const { root } = settings;
  const folders = [...new Set(Object.values(madeOf).flat())];
  const watcher = watch(
    folders.map((folder) => join(root, folder)),
    { ignoreInitial: true },
  );
  const pending = { api: new Set<string>(), functions: new Set<string>() };
  let wake = (): void => undefined;
  let changes = 0;
  let settling: NodeJS.Timeout | undefined;
  watcher.on('error', (error) => log({ level: 'error', message: `Sources are not watched: ${messageOf(error)}` }));
  watcher.on('all', (_event, path) => {
    const file = relative(root, path);
    const folder = file.split(sep)[0] ?? '';
    for (const part of ['api', 'functions'] as const)
      if (madeOf[part].some((name) => name === folder)) pending[part].add(file);
    changes += 1;
    clearTimeout(settling);
    settling = setTimeout(() => wake(), settledMs);
  });
  await new Promise<void>((resolve) => watcher.once('ready', resolve));

  return {
    async untilBuilt(work) {
      for (;;) {
        const before = changes;
        try {
          return await work();
        } catch (error) {
          log({ level: 'error', message: 'It does not build; a change is another try.', error: messageOf(error) });
        }
        if (changes === before) await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    reloadInto({ api, functions, endpoint, secret }) {
      const reloads = {
        api: async () => api.reload(await readApi(root)),
        functions: async () => {
          for (const definition of await functionDefinitions(settings, endpoint, secret))
            await functions.replace(definition);
        },
      };
      const reload = async (part: 'api' | 'functions') => {
        const changed = [...pending[part]];
        if (changed.length === 0) return;
        pending[part].clear();
        try {
          await reloads[part]();
          log({ level: 'info', reloaded: part, changed });
        } catch (error) {
          log({ level: 'error', reloaded: null, changed, error: messageOf(error) });
        }
      };
      let last = Promise.resolve();
      wake = () => {
        last = last.then(() => reload('api')).then(() => reload('functions'));
      };
      wake();
    },
    close: () => {
      clearTimeout(settling);
      return watcher.close();
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
