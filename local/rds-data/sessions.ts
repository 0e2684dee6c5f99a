import { connect } from 'node:net';
import type { PoolClient, TransactionStatus } from 'pg';
import { PatientPool } from '../postgres/patient-pool';
import type { BoundStatement } from './binding';
import { DataApiError, fromDatabase } from './errors';
import { resultCheck } from './result-limits';
import { leavesTraces } from './session-traces';
import { runStatement, type Outcome } from './statement';

export interface RunOptions {
  /** Bytes of the answer of PostgreSQL. */
  limit: number;
  /** Aborted when nobody waits for the answer any more: the statement is cancelled. */
  signal?: AbortSignal | undefined;
  continueAfterTimeout?: boolean | undefined;
}

/** A connection that one caller has to itself. */
export interface Session {
  run(statement: BoundStatement, options: RunOptions): Promise<Outcome>;
  /** False once the connection cannot be used any more. */
  usable(): boolean;
  /** Calls once when the connection is lost, at the latest where nothing runs on it. */
  whenBroken(listener: () => void): void;
  /** PostgreSQL's word on the transaction: I none, T open, E failed. */
  transactionStatus(): TransactionStatus;
  /** Gives the connection back, free of what the caller set on it. */
  release(): void;
}

export interface Sessions {
  open(): Promise<Session>;
  /** Connections that are not idle. */
  inUse(): number;
  /** Cancels what still runs and closes every connection. */
  close(): Promise<void>;
}

export function createSessions(
  connectionString: string,
  maxConnections: number,
  timeoutMilliseconds: number,
): Sessions {
  const pool = new PatientPool({
    connectionString,
    max: maxConnections,
    idleTimeoutMillis: 60_000,
    application_name: 'rds-data',
    // Text of dates and times is passed on, so it must not depend on how a server was set up.
    options: '-c timezone=UTC -c datestyle=ISO -c bytea_output=hex',
  });
  const held = new Set<PoolClient>();
  return {
    async open() {
      try {
        const client = await pool.connect();
        held.add(client);
        return session(client, timeoutMilliseconds, () => held.delete(client));
      } catch (error) {
        throw fromDatabase(error);
      }
    },
    inUse: () => held.size,
    async close() {
      for (const client of held) cancelRunning(client);
      await pool.end();
    },
  };
}

function session(client: PoolClient, timeoutMilliseconds: number, onReturned: () => void): Session {
  let traces = false;
  let broken = false;
  let released = false;
  let running: Promise<unknown> = Promise.resolve();
  let whenBroken: () => void = () => undefined;
  const onBroken = () => {
    broken = true;
    whenBroken();
  };
  client.once('error', onBroken);

  async function run(statement: BoundStatement, { limit, signal, continueAfterTimeout }: RunOptions): Promise<Outcome> {
    if (signal?.aborted) throw new DataApiError('BadRequestException', 'The caller is gone.');
    const work = runStatement(client, statement, resultCheck(limit));
    running = work.catch(() => undefined);
    let timedOut = false;
    // A cancellation that comes late would hit the next statement, so the connection is not used again.
    const cancel = () => {
      broken = true;
      cancelRunning(client);
    };
    signal?.addEventListener('abort', cancel);
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        timedOut = true;
        if (continueAfterTimeout) reject(new DataApiError('StatementTimeoutException', 'Request timed out'));
        else cancel();
      }, timeoutMilliseconds);
    });
    try {
      const outcome = await Promise.race([work, timeout]);
      traces ||= leavesTraces(statement.text, outcome.tag);
      return outcome;
    } catch (error) {
      // What failed may still have changed the session (a function that set something), and a refused result
      // leaves the statement without its end: only PostgreSQL's own errors leave a connection to go on with.
      if ((error as { severity?: string }).severity !== 'ERROR') broken = true;
      traces ||= leavesTraces(statement.text, '');
      if (timedOut) throw new DataApiError('StatementTimeoutException', 'Request timed out', { cause: error });
      throw fromDatabase(error);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    }
  }

  async function giveBack(): Promise<void> {
    // With continueAfterTimeout the statement outlives the answer; after a refused result there is nothing to wait for.
    await running;
    client.off('error', onBroken);
    if (broken || client.getTransactionStatus() !== 'I') return client.release(true);
    if (!traces) return client.release();
    await client.query('discard all').then(
      () => client.release(),
      () => client.release(true),
    );
  }

  return {
    run,
    usable: () => !broken && !released,
    whenBroken: (listener) => void (whenBroken = listener),
    transactionStatus: () => client.getTransactionStatus(),
    release() {
      if (!released) void giveBack().finally(onReturned);
      released = true;
    },
  };
}

/** Asks PostgreSQL to cancel what runs on this connection; by its protocol over a connection of its own. */
function cancelRunning(client: PoolClient): void {
  const { host, port, processID, secretKey } = client as unknown as {
    host: string;
    port: number;
    processID: number;
    secretKey: number;
  };
  const message = Buffer.alloc(16);
  [16, 80_877_102, processID, secretKey].forEach((value, index) => message.writeInt32BE(value | 0, index * 4));
  const socket = connect(host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host, port });
  socket.on('error', () => undefined);
  socket.end(message);
}
