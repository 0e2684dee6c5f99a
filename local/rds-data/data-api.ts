import type { LocalHandler } from '../http';
import { DataApiError } from './errors';
import { stringifyExactly } from './exact-json';
import { noFaults, type Faults } from './faults';
import { createOperations, type ExecuteInput } from './operations';
import { readRequest, requests } from './requests';
import type { StatementResult } from './result';
import { createSessions } from './sessions';
import { createTransactions } from './transactions';

export interface DataApiOptions {
  connectionString: string;
  resourceArn: string;
  secretArn: string;
  database: string;
  /** Further secrets, and the address by which each signs in. */
  signIns?: Readonly<Record<string, string>>;
  faults?: Faults;
  /** Connections of one secret at most; default 40. A transaction holds one. */
  maxConnections?: number;
  /** How long a statement may run; default 45 s, as in AWS. */
  statementTimeoutMilliseconds?: number;
  /** How long a transaction may wait for its next statement; default 3 minutes, as in AWS. */
  transactionIdleMilliseconds?: number;
}

export interface DataApi {
  /** Serves the five operations over HTTP. */
  handle: LocalHandler;
  /** ExecuteStatement in process; fails with a DataApiError. */
  execute(input: ExecuteInput, signal?: AbortSignal): Promise<StatementResult>;
  /** Connections that a call or a transaction holds. */
  connectionsInUse(): number;
  /** Cancels what runs, rolls open transactions back and closes every connection. */
  close(): Promise<void>;
}

const requestLimitBytes = 4 * 1024 * 1024;

/** The RDS Data API for one database, as AWS does it. */
export function createDataApi(options: DataApiOptions): DataApi {
  const accounts = new Map(
    Object.entries({ ...options.signIns, [options.secretArn]: options.connectionString }).map(
      ([secretArn, address]) => {
        const sessions = createSessions(
          address,
          options.maxConnections ?? 40,
          options.statementTimeoutMilliseconds ?? 45_000,
        );
        const transactions = createTransactions(sessions, options.transactionIdleMilliseconds ?? 180_000);
        return [secretArn, { sessions, transactions }] as const;
      },
    ),
  );
  const operations = createOperations(options, accounts, options.faults ?? noFaults());

  const routes: Record<string, (body: Buffer, signal: AbortSignal) => Promise<unknown>> = {
    '/Execute': (body, signal) => operations.execute(readRequest(requests.execute, body), signal, true),
    '/BatchExecute': (body, signal) => operations.batchExecute(readRequest(requests.batchExecute, body), signal),
    '/BeginTransaction': (body) => operations.begin(readRequest(requests.begin, body)),
    '/CommitTransaction': (body) => operations.commit(readRequest(requests.end, body)),
    '/RollbackTransaction': (body) => operations.rollback(readRequest(requests.end, body)),
  };

  const handle: LocalHandler = async (request) => {
    const headers = { 'content-type': 'application/json', 'x-amzn-requestid': request.requestId };
    const answer = routes[request.url.pathname];
    request.log.operation = `RDSData${request.url.pathname}`;
    try {
      if (!answer || request.method !== 'POST') {
        throw new DataApiError('BadRequestException', 'There is no such operation.');
      }
      if (request.body.length > requestLimitBytes) {
        throw new DataApiError('BadRequestException', 'Request size exceeded the limit of 4 MiB');
      }
      return { status: 200, headers, body: stringifyExactly(await answer(request.body, request.signal)) };
    } catch (error) {
      const known =
        error instanceof DataApiError
          ? error
          : new DataApiError('InternalServerErrorException', 'An internal error occurred.', { cause: error });
      request.log.error = known.name;
      return {
        status: known.statusCode,
        headers: { ...headers, 'x-amzn-errortype': known.name },
        body: JSON.stringify({ message: known.message }),
      };
    }
  };

  return {
    handle,
    execute: (input, signal) => operations.execute(input, signal, false),
    connectionsInUse: () => [...accounts.values()].reduce((sum, { sessions }) => sum + sessions.inUse(), 0),
    async close() {
      for (const { transactions } of accounts.values()) await transactions.close();
      await Promise.all([...accounts.values()].map(({ sessions }) => sessions.close()));
    },
  };
}
