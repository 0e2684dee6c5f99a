import { randomBytes } from 'node:crypto';
import { DataApiError } from './errors';
import type { Session, Sessions } from './sessions';

export interface Transactions {
  begin(): Promise<string>;
  /** Runs on the transaction's session; the transaction ends if that broke the connection. */
  within<T>(id: string, work: (session: Session) => Promise<T>): Promise<T>;
  commit(id: string): Promise<void>;
  rollback(id: string): Promise<void>;
  close(): Promise<void>;
}

interface Transaction {
  session: Session;
  busy: boolean;
  idle?: NodeJS.Timeout;
}

const control = { limit: 1024, continueAfterTimeout: false };
const statement = (text: string) => ({ text, types: [], values: [] });

export function createTransactions(sessions: Sessions, idleMilliseconds: number): Transactions {
  const open = new Map<string, Transaction>();
  let closed = false;

  function end(id: string, transaction: Transaction): void {
    clearTimeout(transaction.idle);
    open.delete(id);
    // A session that is given back with a transaction open is closed, which rolls back.
    transaction.session.release();
  }

  function wait(id: string, transaction: Transaction): void {
    clearTimeout(transaction.idle);
    transaction.idle = setTimeout(() => end(id, transaction), idleMilliseconds).unref();
  }

  async function within<T>(id: string, work: (session: Session) => Promise<T>): Promise<T> {
    const transaction = open.get(id);
    if (!transaction) throw new DataApiError('TransactionNotFoundException', `Transaction ${id} is not found`);
    if (transaction.busy) throw new DataApiError('DatabaseErrorException', 'Transaction is still running a query');
    transaction.busy = true;
    clearTimeout(transaction.idle);
    try {
      return await work(transaction.session);
    } finally {
      transaction.busy = false;
      const { session } = transaction;
      if (session.usable() && session.transactionStatus() !== 'I') wait(id, transaction);
      else end(id, transaction);
    }
  }

  async function close(): Promise<void> {
    closed = true;
    for (const [id, transaction] of open) end(id, transaction);
  }

  return {
    within,
    close,
    async begin() {
      const session = await sessions.open();
      try {
        await session.run(statement('begin'), control);
        // Begun while everything was closed: nobody would end it.
        if (closed) throw new DataApiError('DatabaseUnavailableException', 'The database is shutting down.');
      } catch (error) {
        session.release();
        throw error;
      }
      const id = randomBytes(138).toString('base64');
      const transaction: Transaction = { session, busy: false };
      open.set(id, transaction);
      wait(id, transaction);
      session.whenBroken(() => {
        if (!transaction.busy) end(id, transaction);
      });
      return id;
    },
    async commit(id) {
      await within(id, async (session) => {
        const failed = session.transactionStatus() === 'E';
        await session.run(statement(failed ? 'rollback' : 'commit'), control);
        if (!failed) return;
        const message =
          'ERROR: current transaction is aborted, commands ignored until end of transaction block; SQLState: 25P02';
        throw new DataApiError('DatabaseErrorException', message);
      });
    },
    async rollback(id) {
      await within(id, (session) => session.run(statement('rollback'), control));
    },
  };
}
