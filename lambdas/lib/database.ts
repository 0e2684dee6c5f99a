import {
  BeginTransactionCommand,
  CommitTransactionCommand,
  ExecuteStatementCommand,
  RDSDataClient,
  RollbackTransactionCommand,
  type SqlParameter,
} from '@aws-sdk/client-rds-data';
import { required } from './environment';
import { withRetries } from './retry';

/** A bound value. Amounts, ids and dates go as text and are cast in the SQL: `:id::uuid`, `:value::numeric`. */
export type SqlValue = string | number | boolean | null;

export interface Statements {
  /**
   * Runs one statement with named parameters (`:name`) and returns its rows by column alias.
   * Cast numeric, date and bigint columns to text in the SQL: JSON numbers would lose digits.
   */
  query<Row>(sql: string, values?: Record<string, SqlValue>): Promise<Row[]>;
}

export interface Database extends Statements {
  /** Runs `work` in one transaction: committed when it returns, rolled back when it throws. */
  transaction<Result>(work: (statements: Statements) => Promise<Result>): Promise<Result>;
}

export interface DatabaseOptions {
  resourceArn: string;
  secretArn: string;
  database: string;
  client?: RDSDataClient;
  /** How often a statement is sent while the database is resuming or throttles. */
  attempts?: number;
}

/** The database behind the RDS Data API. Throttling and a resuming cluster are waited for, a few seconds at most. */
export function connectDatabase({
  resourceArn,
  secretArn,
  database,
  client = new RDSDataClient({}),
  attempts = 8,
}: DatabaseOptions): Database {
  const target = { resourceArn, secretArn };

  async function run<Row>(sql: string, values: Record<string, SqlValue>, transactionId?: string): Promise<Row[]> {
    const command = new ExecuteStatementCommand({
      ...target,
      database,
      sql,
      parameters: Object.entries(values).map(toParameter),
      formatRecordsAs: 'JSON',
      ...(transactionId === undefined ? {} : { transactionId }),
    });
    const { formattedRecords } = await withRetries(() => client.send(command), attempts);
    return formattedRecords === undefined || formattedRecords === '' ? [] : (JSON.parse(formattedRecords) as Row[]);
  }

  return {
    query: (sql, values = {}) => run(sql, values),
    async transaction(work) {
      const { transactionId } = await withRetries(
        () => client.send(new BeginTransactionCommand({ ...target, database })),
        attempts,
      );
      if (transactionId === undefined) throw new Error('The database began no transaction.');
      try {
        const result = await work({ query: (sql, values = {}) => run(sql, values, transactionId) });
        await client.send(new CommitTransactionCommand({ ...target, transactionId }));
        return result;
      } catch (error) {
        // The first failure is the one to report; a transaction that cannot be rolled back ends by itself.
        await client.send(new RollbackTransactionCommand({ ...target, transactionId })).catch(() => undefined);
        throw error;
      }
    },
  };
}

/** The database named by the function's environment. */
export function databaseFromEnvironment(options: Pick<DatabaseOptions, 'attempts'> = {}): Database {
  return connectDatabase({
    ...options,
    resourceArn: required('DATABASE_RESOURCE_ARN'),
    secretArn: required('DATABASE_SECRET_ARN'),
    database: required('DATABASE_NAME'),
  });
}

function toParameter([name, value]: [string, SqlValue]): SqlParameter {
  if (value === null) return { name, value: { isNull: true } };
  if (typeof value === 'string') return { name, value: { stringValue: value } };
  if (typeof value === 'boolean') return { name, value: { booleanValue: value } };
  return { name, value: Number.isInteger(value) ? { longValue: value } : { doubleValue: value } };
}
