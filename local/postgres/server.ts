import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findHome, makeDirectory } from './account';
import { findBinaries } from './binaries';
import { prepareCluster, readCredentials } from './cluster';
import { prepareDatabase } from './database';
import { checkGivenServer } from './given-server';
import { lockDirectory } from './lock';
import { stopOrphan } from './orphan';
import { choosePort, rememberPort } from './port';
import { PortTaken, startProcess, type ServerProcess } from './process';

export interface Postgres {
  connectionString: string;
  /** Shuts the server down and gives the directory back; does nothing to a server that was given by its address. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** Where data, passwords and log are kept between starts. */
  directory: string;
  /** A server that runs already; the database is the one it names. */
  url?: string;
  /** Default: finally. */
  database?: string;
}

/**
 * Comes up with the data under `directory`, or with the server named by `url`.
 * Every failure is an Error whose message is one clear sentence for a person.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  if (options.url) {
    await checkGivenServer(options.url);
    return { connectionString: options.url, stop: async () => undefined };
  }
  const directory = resolve(options.directory);
  await makeDirectory(directory);
  const unlock = await lockDirectory(directory);
  let server: ServerProcess | undefined;
  try {
    const { port, started, fresh } = await startServer(directory);
    server = started;
    const credentials = await readCredentials(directory);
    const connectionString = await prepareDatabase(port, options.database ?? 'finally', credentials, fresh);
    let stopped: Promise<void> | undefined;
    return { connectionString, stop: () => (stopped ??= started.stop().finally(unlock)) };
  } catch (error) {
    await server?.stop();
    unlock();
    throw error;
  }
}

async function startServer(directory: string): Promise<{ port: number; started: ServerProcess; fresh: boolean }> {
  const credentials = await readCredentials(directory);
  await stopOrphan(join(directory, 'data'));
  const home = await findHome(directory, await findBinaries());
  if (home.place !== directory) await stopOrphan(join(home.place, 'data'));
  const { data, fresh } = await prepareCluster(home, credentials);
  for (let attempt = 0; ; attempt += 1) {
    const port = await choosePort(directory);
    try {
      const started = await startProcess(home, data, port, join(directory, 'postgres.log'));
      await rememberPort(directory, port);
      return { port, started, fresh };
    } catch (error) {
      // Somebody took the port between our look and the server's start.
      if (!(error instanceof PortTaken)) throw error;
      if (attempt === 5) throw new Error('PostgreSQL found no free port on 127.0.0.1.', { cause: error });
    }
  }
}

/** Removes the data for good, wherever it is kept. Throws while a start uses it. */
export async function resetPostgres(directory: string): Promise<void> {
  const whole = resolve(directory);
  await makeDirectory(whole);
  await lockDirectory(whole);
  await stopOrphan(join(whole, 'data'));
  const place = (await readFile(join(whole, 'place'), 'utf8').catch(() => '')).trim();
  if (place) {
    await stopOrphan(join(place, 'data'));
    await rm(place, { recursive: true, force: true });
  }
  await rm(whole, { recursive: true, force: true });
}
