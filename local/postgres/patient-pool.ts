import { setTimeout } from 'node:timers/promises';
import pg from 'pg';

/** How long a call waits for a server that is coming up again; a Lambda's three attempts fit its time limit. */
const patienceMilliseconds = 4500;
const pauseMilliseconds = 100;

/**
 * Connections that outlive the server: those that broke are replaced, and whoever wants one while the server is away
 * waits a few seconds for it. Nothing has been sent by then, so that waiting is safe for writes as well.
 */
export class PatientPool extends pg.Pool {
  constructor(config: pg.PoolConfig) {
    super({ connectionTimeoutMillis: 10_000, ...config });
    // Whoever uses a broken connection is told by their statement; without a listener it would end the process.
    this.on('error', () => undefined);
    this.on('connect', (client) => void client.on('error', () => undefined));
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(
    callback: (error: Error | undefined, client: pg.PoolClient | undefined, done: (release?: unknown) => void) => void,
  ): void;
  override connect(
    callback?: (error: Error | undefined, client: pg.PoolClient | undefined, done: (release?: unknown) => void) => void,
  ): Promise<pg.PoolClient> | void {
    const connected = this.connectPatiently();
    if (callback === undefined) return connected;
    connected.then(
      (client) => callback(undefined, client, (release) => client.release(release as boolean)),
      (error: Error) => callback(error, undefined, () => undefined),
    );
  }

  private async connectPatiently(): Promise<pg.PoolClient> {
    const until = Date.now() + patienceMilliseconds;
    for (;;) {
      try {
        return await super.connect();
      } catch (error) {
        if (this.ending || !isUnreachable(error) || Date.now() > until) throw error;
        await setTimeout(pauseMilliseconds);
      }
    }
  }
}

/**
 * Whether an error of `pg` means that the server was not there: connection refused or cut, shutting down or not yet up,
 * all its connections taken.
 */
export function isUnreachable(error: unknown): boolean {
  const { code = '', severity } = error as { code?: string; severity?: string };
  return severity === undefined || /^(08|57P0[123]|53300)/.test(code);
}
