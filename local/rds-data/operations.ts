import { bind, type SqlParameter } from './binding';
import { DataApiError } from './errors';
import { failIfDue, type Faults } from './faults';
import type { ResultSetOptions } from './fields';
import { numberParameters } from './parameters';
import { toResult, type StatementResult } from './result';
import { resultLimits } from './result-limits';
import type { Session, Sessions } from './sessions';
import type { Transactions } from './transactions';

/** Which database a call is for. */
export interface Target {
  resourceArn?: string | undefined;
  secretArn?: string | undefined;
  database?: string | undefined;
  schema?: string | undefined;
}

/** What ExecuteStatement takes. */
export interface ExecuteInput extends Target {
  sql?: string | undefined;
  parameters?: readonly SqlParameter[] | undefined;
  transactionId?: string | undefined;
  includeResultMetadata?: boolean | undefined;
  continueAfterTimeout?: boolean | undefined;
  formatRecordsAs?: 'NONE' | 'JSON' | undefined;
  resultSetOptions?: Omit<ResultSetOptions, 'exact'> | undefined;
}

export interface BatchInput extends Target {
  sql: string;
  parameterSets?: readonly (readonly SqlParameter[])[] | undefined;
  transactionId?: string | undefined;
}

interface EndInput extends Target {
  transactionId: string;
}

export interface Operations {
  /** `exact` keeps integers that a JavaScript number cannot hold as bigint. */
  execute(input: ExecuteInput, signal: AbortSignal | undefined, exact: boolean): Promise<StatementResult>;
  batchExecute(input: BatchInput, signal: AbortSignal): Promise<{ updateResults: { generatedFields: [] }[] }>;
  begin(input: Target): Promise<{ transactionId: string }>;
  commit(input: EndInput): Promise<{ transactionStatus: string }>;
  rollback(input: EndInput): Promise<{ transactionStatus: string }>;
}

interface Served {
  resourceArn: string;
  database: string;
}

/** Who signs in with a secret: their sessions, and what they have begun on them. */
export interface Account {
  sessions: Sessions;
  transactions: Transactions;
}

/** The five operations for one database; each fails with a DataApiError. */
export function createOperations(served: Served, accounts: ReadonlyMap<string, Account>, faults: Faults): Operations {
  /** Whom a call signs in as. Refuses calls for another database, and those that a fault is due for. */
  function admit({ resourceArn, secretArn, database, schema }: Target): Account {
    if (schema) throw new DataApiError('ValidationException', "The schema parameter isn't supported");
    if (resourceArn !== served.resourceArn) {
      throw new DataApiError(
        'HttpEndpointNotEnabledException',
        `HttpEndpoint is not enabled for resource ${resourceArn}`,
      );
    }
    const account = accounts.get(secretArn ?? '');
    if (account === undefined) {
      throw new DataApiError(
        'SecretsErrorException',
        `Error fetching secret ${secretArn}: Secrets Manager can't find the specified secret.`,
      );
    }
    if (database && database !== served.database) {
      throw new DataApiError(
        'DatabaseNotFoundException',
        `FATAL: database "${database}" does not exist; SQLState: 3D000`,
      );
    }
    failIfDue(faults);
    return account;
  }

  /** On the caller's transaction, or on a session of its own. */
  async function onSession<T>(
    { sessions, transactions }: Account,
    transactionId: string | undefined,
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    if (transactionId) return transactions.within(transactionId, work);
    const session = await sessions.open();
    try {
      return await work(session);
    } finally {
      session.release();
    }
  }

  async function execute(
    input: ExecuteInput,
    signal: AbortSignal | undefined,
    exact: boolean,
  ): Promise<StatementResult> {
    const account = admit(input);
    const statement = bind(numberParameters(input.sql ?? ''), input.parameters ?? []);
    const limit = input.formatRecordsAs === 'JSON' ? resultLimits.jsonBytes : resultLimits.bytes;
    const outcome = await onSession(account, input.transactionId, (session) =>
      session.run(statement, { limit, signal, continueAfterTimeout: input.continueAfterTimeout }),
    );
    return toResult(outcome, { ...input, ...input.resultSetOptions, exact });
  }

  async function batchExecute(
    input: BatchInput,
    signal: AbortSignal,
  ): Promise<{ updateResults: { generatedFields: [] }[] }> {
    const { transactions } = admit(input);
    const sql = numberParameters(input.sql);
    const statements = (input.parameterSets ?? []).map((parameters) => bind(sql, parameters));
    const own = input.transactionId === undefined ? await transactions.begin() : undefined;
    const id = input.transactionId ?? own ?? '';
    try {
      await transactions.within(id, async (session) => {
        for (const statement of statements) await session.run(statement, { limit: resultLimits.bytes, signal });
      });
      if (own) await transactions.commit(own);
    } catch (error) {
      // A transaction that broke has ended already.
      if (own) await transactions.rollback(own).catch(() => undefined);
      throw error;
    }
    return { updateResults: statements.map(() => ({ generatedFields: [] })) };
  }

  return {
    execute,
    batchExecute,
    async begin(input) {
      return { transactionId: await admit(input).transactions.begin() };
    },
    async commit(input) {
      await admit(input).transactions.commit(input.transactionId);
      return { transactionStatus: 'Transaction Committed' };
    },
    async rollback(input) {
      await admit(input).transactions.rollback(input.transactionId);
      return { transactionStatus: 'Rollback Complete' };
    },
  };
}
