import { STATUS_CODES } from 'node:http';
import { parametersOf, type SqlParameter } from './database-parameters';
import { SourceError, type DataSource } from './source';

export interface Statement {
  resourceArn: string;
  secretArn: string;
  database: string;
  sql: string;
  parameters: SqlParameter[];
  includeResultMetadata: true;
}

/** What ExecuteStatement answers, as far as AppSync hands it on. */
export interface StatementResult {
  records?: unknown;
  columnMetadata?: unknown;
  numberOfRecordsUpdated?: number | undefined;
  generatedFields?: unknown;
}

/** The RDS Data API in process. Fails with an error that has the status of its answer. */
export interface DatabaseExecutor {
  execute(statement: Statement, signal?: AbortSignal): Promise<StatementResult>;
}

export interface DatabaseTarget {
  resourceArn: string;
  secretArn: string;
  databaseName: string;
}

const mostStatements = 2;

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function statementsOf(request: unknown): {
  statements: string[];
  variables: Record<string, unknown>;
  hints: Record<string, unknown>;
} {
  const { statements, variableMap = {}, variableTypeHintMap = {} } = isMap(request) ? request : {};
  if (!Array.isArray(statements) || statements.length === 0 || !statements.every((sql) => typeof sql === 'string')) {
    throw new SourceError("Value for field '$[statements]' not found.", 'MappingTemplate');
  }
  if (statements.length > mostStatements) {
    throw new SourceError(
      `At most ${mostStatements} statements can be sent in a request, and there are ${statements.length}.`,
      'MappingTemplate',
    );
  }
  if (!isMap(variableMap) || !isMap(variableTypeHintMap)) {
    throw new SourceError("Value for field '$[variableMap]' is not an object.", 'MappingTemplate');
  }
  return { statements, variables: variableMap, hints: variableTypeHintMap };
}

/** AppSync hands on the status and the body of the Data API's answer; the exception's name is in neither. */
function failureOf(error: unknown): SourceError {
  const { statusCode = 500 } = error as { statusCode?: number };
  const message = error instanceof Error ? error.message : String(error);
  const reason = STATUS_CODES[statusCode] ?? 'Internal Server Error';
  return new SourceError(`RDSHttp:${JSON.stringify({ message })}`, `${statusCode} ${reason}`);
}

/** Aurora by the Data API. Statements run one after the other, each for itself; the results come as a JSON text. */
export function databaseSource(database: DatabaseExecutor, target: DatabaseTarget): DataSource {
  const { resourceArn, secretArn, databaseName } = target;
  return async (request, signal) => {
    const { statements, variables, hints } = statementsOf(request);
    const results: object[] = [];
    for (const sql of statements) {
      const parameters = parametersOf(sql, variables, hints);
      try {
        const result = await database.execute(
          { resourceArn, secretArn, database: databaseName, sql, parameters, includeResultMetadata: true },
          signal,
        );
        const { numberOfRecordsUpdated = 0, records, columnMetadata, generatedFields } = result;
        results.push({ numberOfRecordsUpdated, records, columnMetadata, generatedFields });
      } catch (error) {
        throw failureOf(error);
      }
    }
    return JSON.stringify({ sqlStatementResults: results });
  };
}
