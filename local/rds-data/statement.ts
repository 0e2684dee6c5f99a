import type { Connection, PoolClient, Submittable } from 'pg';
import type { BoundStatement } from './binding';
import { DataApiError } from './errors';
import type { ResultCheck } from './result-limits';

/** A column as PostgreSQL describes it. */
export interface Column {
  name: string;
  dataTypeID: number;
  dataTypeModifier: number;
}

/** What a statement gave: values are PostgreSQL's text, so that nothing is rounded. */
export interface Outcome {
  /** Absent for a statement without a result set. */
  columns?: Column[];
  rows: (string | null)[][];
  /** The command tag, such as `INSERT 0 1`. */
  tag: string;
}

/** The messages of the extended protocol that are sent here; @types/pg knows only some of them. */
interface Wire {
  parse(message: { text: string; types: number[] }): void;
  bind(message: { values: (string | Buffer | null)[] }): void;
  describe(message: { type: 'P' }): void;
  execute(message: object): void;
  flush(): void;
  sync(): void;
  sendCopyFail(reason: string): void;
  once(event: 'readyForQuery' | 'end', listener: () => void): void;
  off(event: 'readyForQuery' | 'end', listener: () => void): void;
}

/**
 * Runs one statement with typed parameters; `a; b` is refused by the protocol itself.
 * Sync, which commits, is sent only once the whole result has been taken: when `check` refuses it,
 * nothing is committed, and the connection has to be destroyed.
 */
export function runStatement(client: PoolClient, statement: BoundStatement, check: ResultCheck): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const outcome: Outcome = { rows: [], tag: '' };
    let wire: Wire | undefined;
    let synced = false;
    let refused = false;
    const sync = () => {
      if (!synced) wire?.sync();
      synced = true;
    };
    const refuse = (attempt: () => void) => {
      if (refused) return;
      try {
        attempt();
      } catch (error) {
        refused = true;
        reject(error);
      }
    };
    const query = {
      submit(connection: Connection): undefined {
        wire = connection as unknown as Wire;
        wire.parse({ text: statement.text, types: statement.types });
        wire.bind({ values: statement.values });
        wire.describe({ type: 'P' });
        wire.execute({});
        wire.flush();
      },
      handleRowDescription({ fields }: { fields: Column[] }) {
        outcome.columns = fields;
        refuse(() => check.columns(fields));
      },
      handleDataRow({ fields }: { fields: (string | null)[] }) {
        refuse(() => {
          check.row(fields);
          outcome.rows.push(fields);
        });
      },
      handleCommandComplete({ text }: { text: string }) {
        outcome.tag = text;
        if (!refused) sync();
      },
      handleEmptyQuery: sync,
      handlePortalSuspended: sync,
      handleCopyInResponse() {
        wire?.sendCopyFail('COPY is not supported by the Data API');
      },
      handleCopyData() {
        refuse(() => {
          throw new DataApiError('BadRequestException', 'COPY is not supported.');
        });
      },
      handleReadyForQuery() {
        resolve(outcome);
      },
      handleError(error: Error & { severity?: string }) {
        // Only a statement that failed leaves a connection that goes on; its state is known when it is ready again.
        if (!wire || error.severity !== 'ERROR') return reject(error);
        const failed = wire;
        const settle = () => {
          failed.off('readyForQuery', settle);
          failed.off('end', settle);
          reject(error);
        };
        failed.once('readyForQuery', settle);
        failed.once('end', settle);
        sync();
      },
    };
    client.query<Submittable>(query);
  });
}
