import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findHome, makeDirectory } from './account';
import { findBinaries } from './binaries';
import { prepareCluster, readCredentials } from './cluster';
import { names } from './contents';
import { prepareDatabase } from './database';
import { checkGivenServer } from './given-server';
import { lockDirectory } from './lock';
import { stopOrphan } from './orphan';
import { choosePort, rememberPort } from './port';
import { PortTaken, startProcess, type ProcessOptions, type ServerProcess } from './process';
import { keepRunning, type Report, type ServerState } from './supervisor';

export interface Postgres {
  /** The same for as long as it runs: a server that ended is followed by one at the same address. */
  connectionString: string;
  /** What is known without asking the server; one that was given by its address counts as up. */
  state(): ServerState;
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
  /** Is told when the server ends by itself, why, and what follows. */
  report?: Report;
}

/**
 * Comes up with the data under `directory`, and again whenever the server ends by itself; or with the server named by `url`.
 * Every failure is an Error whose message is one clear sentence for a person.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  if (options.url) {
    await checkGivenServer(options.url);
    return { connectionString: options.url, state: () => 'up', stop: async () => undefined };
  }
  const directory = resolve(options.directory);
  await makeDirectory(directory);
  const unlock = await lockDirectory(directory);
  let server: ServerProcess | undefined;
  try {
    const { started, fresh, place } = await startServer(directory);
    server = started;
    const credentials = await readCredentials(directory);
    const connectionString = await prepareDatabase(place.port, options.database ?? 'finally', credentials, fresh);
    const again = (signal: AbortSignal) => startProcess({ ...place, signal });
    const supervised = keepRunning(started, again, options.report ?? (() => undefined));
    let stopped: Promise<void> | undefined;
    return {
      connectionString,
      state: supervised.state,
      stop: () => (stopped ??= supervised.stop().finally(unlock)),
    };
  } catch (error) {
    await server?.stop();
    unlock();
    throw error;
  }
}

interface Started {
  started: ServerProcess;
  fresh: boolean;
  place: ProcessOptions;
}

async function startServer(directory: string): Promise<Started> {
  await refuseForeignData(directory);
  const credentials = await readCredentials(directory);
  await stopOrphan(join(directory, names.data));
  const home = await findHome(directory, await findBinaries());
  if (home.place !== directory) await stopOrphan(join(home.place, names.data));
  const { data, fresh } = await prepareCluster(home, credentials);
  for (let attempt = 0; ; attempt += 1) {
    const port = await choosePort(directory);
    const place = { home, data, port, logFile: join(directory, names.log) };
    try {
      const started = await startProcess(place);
      await rememberPort(directory, port);
      return { started, fresh, place };
    } catch (error) {
      // Somebody took the port between our look and the server's start.
      if (!(error instanceof PortTaken)) throw error;
      if (attempt === 5) throw new Error('PostgreSQL found no free port on 127.0.0.1.', { cause: error });
    }
  }
}

/** The passwords come before the data: data without them is somebody else's. */
async function refuseForeignData(directory: string): Promise<void> {
  const present = await readdir(directory);
  const data = join(directory, names.data);
  const empty = (await readdir(data).catch(() => [])).length === 0;
  if (empty || present.includes(names.credentials)) return;
  throw new Error(
    `${data} is not FinAlly's: its passwords are not in ${directory}. Name another folder in FINALLY_DIRECTORY.`,
  );
}
