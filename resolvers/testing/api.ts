import type { Database } from '../../lambdas/lib/database';
import { createRuntime } from '../../local/appsync/runtime/runtime';
import { databaseSource } from '../../local/appsync/sources/database';
import { SourceError } from '../../local/appsync/sources/source';
import { apiAccountOf } from '../../local/postgres/api-account';
import { createDataApi } from '../../local/rds-data/data-api';
import { openTestDatabase } from '../../local/testing/test-database';
import { bundleResolver } from '../../wiring/bundle';
import { listResolvers } from '../../wiring/resolver-list';

/** What a caller is told in place of an answer. */
export interface Refused {
  refused: string;
  field: string | null;
  code: string;
  message: string;
}

export interface Api {
  /** What a field's steps on the database answer to a member about their own books. */
  ask<Answer>(field: string, args: object, sub: string): Promise<Answer & Partial<Refused>>;
  database: Database;
  close(): Promise<void>;
}

/** Resolvers as they run, on a database of their own. */
export async function openApi(): Promise<Api> {
  const runtime = createRuntime();
  const { connectionString, database, close } = await openTestDatabase();
  const target = { resourceArn: 'test', database: new URL(connectionString).pathname.slice(1) };
  const signIns = { api: apiAccountOf(connectionString).connectionString };
  const api = createDataApi({ connectionString, ...target, secretArn: 'owner', signIns });
  const source = databaseSource(api, { ...target, databaseName: target.database, secretArn: 'api' });
  const resolvers = new Map(listResolvers().map((resolver) => [resolver.fieldName, resolver]));

  async function step(
    file: string,
    context: object,
  ): Promise<{ result?: unknown; refused?: Refused; isDone: boolean }> {
    const { code } = await bundleResolver(file);
    const asked = await runtime.evaluate(code, 'request', context);
    if (asked.failure) return { refused: refusalOf(asked.failure), isDone: true };
    if (asked.early) return { result: asked.result, isDone: true };
    const answer = await source(asked.result, new AbortController().signal, undefined as never).then(
      (result) => ({ result }),
      (error: unknown) => {
        if (!(error instanceof SourceError)) throw error;
        return { error: { message: error.message, type: error.type } };
      },
    );
    const { result, failure } = await runtime.evaluate(code, 'response', { ...context, ...answer });
    return failure ? { refused: refusalOf(failure), isDone: true } : { result, isDone: false };
  }

  return {
    database,
    async ask<Answer>(field: string, args: object, sub: string) {
      const context = { arguments: args, args, identity: { sub }, request: { headers: {} }, stash: {} };
      let answer: unknown;
      for (const { file, dataSource } of resolvers.get(field)?.functions ?? []) {
        if (dataSource !== 'db') break;
        const { result, refused, isDone } = await step(file, { ...context, prev: { result: answer } });
        answer = refused ?? result;
        if (isDone) break;
      }
      return answer as Answer & Partial<Refused>;
    },
    async close() {
      await runtime.close();
      await api.close();
      await close();
    },
  };
}

function refusalOf(failure: { message: string; errorType: string | null; errorInfo: unknown }): Refused {
  const { field = null, code = '' } = (failure.errorInfo ?? {}) as Partial<Refused>;
  return { refused: failure.errorType ?? 'CODE', field, code, message: failure.message };
}
