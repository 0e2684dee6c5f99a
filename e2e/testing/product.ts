import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectLocalDatabase } from '../../local/database-client';
import type { Outputs } from '../../local/outputs';
import { resetData } from '../../local/reset-data';
import { prepareData } from '../../local/testing/prepared-data';
import { projectRoot } from '../../wiring/project-root';
import type { Database } from '../../lambdas/lib/database';

/** The whole product in a process of its own, as `npm start` runs it. */
export interface Product {
  origin: string;
  outputs: Outputs;
  database: Database;
}

/** One that is for who started it alone, with data of its own. */
export interface OwnProduct extends Product {
  /** Where it keeps its data. */
  directory: string;
  /** What it printed so far. */
  printed(): string;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export interface ProductOptions {
  /** Where it keeps its data; a temporary folder that goes with it when left out. */
  directory?: string;
  port?: number;
  demo?: boolean;
  /** Where browsers send what they measure; nowhere when left out. */
  monitoringUrl?: string;
  /** HOST, ORIGIN and the like, where they are not those of a start without any. */
  environment?: Record<string, string>;
  /** Where its sources are; this checkout when left out. */
  root?: string;
  /** As `npm run dev` runs it. */
  watch?: boolean;
  /** Hears what it prints, from the first moment on. */
  onPrinted?: (printed: string) => void;
}

export async function startProduct({
  directory,
  port,
  demo = false,
  monitoringUrl = '',
  root = projectRoot,
  watch = false,
  onPrinted = () => undefined,
  environment = {},
}: ProductOptions = {}): Promise<OwnProduct> {
  const home = directory ?? (await mkdtemp(join(tmpdir(), 'finally-journey-')));
  // The demo household's journeys begin with a first start as a newcomer's; the others are spared the wait.
  if (directory === undefined && !demo) await prepareData(join(home, 'postgres'));
  const chosen = port ?? (await freePort());
  const child = spawn(
    process.execPath,
    [
      ...['--import', 'tsx', join(root, 'local', 'main.ts')],
      ...(demo ? [] : ['--empty']),
      ...(watch ? ['--watch'] : []),
    ],
    {
      cwd: root,
      env: {
        ...process.env,
        PORT: String(chosen),
        HOST: 'localhost',
        FINALLY_DIRECTORY: home,
        MONITORING_URL: monitoringUrl,
        ORIGIN: '',
        // No journey leaves this machine.
        RATES_URL: 'off',
        // It must not outlive who started it, however that ends.
        FINALLY_ENDS_WITH_INPUT: '1',
        ...environment,
      },
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  const stop = async () => {
    await end(child, 'SIGTERM');
    if (directory !== undefined) return;
    // As root, PostgreSQL may keep its data elsewhere.
    await resetData(home, () => Promise.resolve(true)).catch(() => undefined);
    await rm(home, { recursive: true, force: true });
  };
  let printed = '';
  const hear = (chunk: Buffer) => onPrinted((printed += chunk.toString()));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const origin = `http://localhost:${chosen}`;
  try {
    await untilHealthy(child, origin, () => printed);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    origin,
    outputs: JSON.parse(await readFile(join(home, 'outputs.json'), 'utf8')) as Outputs,
    database: connectLocalDatabase(origin),
    directory: home,
    printed: () => printed,
    kill: () => end(child, 'SIGKILL'),
    stop,
  };
}

async function untilHealthy(child: ChildProcess, origin: string, printed: () => string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The product did not start:\n${printed()}`);
    const healthy = await fetch(`${origin}/health`, { signal: AbortSignal.timeout(2000) }).then(
      (response) => response.ok,
      () => false,
    );
    if (healthy) return;
    await sleep(200);
  }
  throw new Error(`The product was not ready after two minutes:\n${printed()}`);
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const patience = setTimeout(() => child.kill('SIGKILL'), 30_000);
    child.once('exit', () => {
      clearTimeout(patience);
      resolve();
    });
    child.kill(signal);
  });
}

export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
