import { afterAll, beforeAll } from 'vitest';
import { temporaryProject } from '../../../wiring/testing/temporary-project';
import { readApi } from '../../graphql';
import type { LocalResponse } from '../../http';
import { createDataApi, type DataApi } from '../../rds-data/data-api';
import { openTestDatabase } from '../../testing/test-database';
import { createGraphqlApi, type GraphqlApi, type GraphqlApiOptions } from '../api';
import type { Claims } from '../auth/identity';

const arns = {
  resourceArn: 'arn:aws:rds:local:0:cluster:test',
  secretArn: 'arn:aws:secretsmanager:local:0:secret:test',
};

/** Tokens of these tests are JSON: who may sign in is Cognito's matter. */
export const tokenOf = (sub: string, groups?: string[]): string =>
  JSON.stringify({
    sub,
    iss: 'https://issuer.example',
    'cognito:username': `user-${sub}`,
    ...(groups ? { 'cognito:groups': groups } : {}),
  });

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: { data?: unknown; errors?: Record<string, unknown>[] };
  log: Record<string, unknown>;
}

export interface TestApi {
  api: GraphqlApi;
  logs: Record<string, unknown>[];
  send(request: { method?: string; headers?: Record<string, string>; body?: string }): Promise<Answer>;
  query(query: string, variables?: object, token?: string): Promise<Answer>;
}

interface TestOptions extends Partial<
  Pick<GraphqlApiOptions, 'lambda' | 'limits' | 'realtime' | 'secretOf' | 'apiKeys'>
> {
  /** Whether resolvers of the test ask a database; it is a real PostgreSQL. */
  needsDatabase?: boolean;
}

/** An API of the given schema and resolvers, bundled as they are deployed. */
export function testApi(
  files: Record<string, string>,
  { needsDatabase = false, ...options }: TestOptions = {},
): TestApi {
  const closers: (() => Promise<unknown>)[] = [];
  const logs: Record<string, unknown>[] = [];
  const test = { logs } as TestApi;

  async function openDatabase(): Promise<{ database: Pick<DataApi, 'execute'>; databaseName: string }> {
    if (!needsDatabase)
      return { database: { execute: () => Promise.reject(new Error('There is no database.')) }, databaseName: 'none' };
    const { connectionString, close } = await openTestDatabase({ empty: true });
    const databaseName = new URL(connectionString).pathname.slice(1);
    const database = createDataApi({ connectionString, ...arns, database: databaseName });
    closers.push(() => database.close(), close);
    return { database, databaseName };
  }

  beforeAll(async () => {
    test.api = createGraphqlApi({
      ...(await readApi(temporaryProject(files, afterAll))),
      ...arns,
      ...(await openDatabase()),
      lambda: { invoke: () => Promise.resolve({ ok: true, payload: null }) },
      verifyToken: (token) => Promise.resolve().then(() => JSON.parse(token) as Claims),
      limits: { introspection: true, maxDepth: 0, maxResolvers: 0 },
      log: (line) => logs.push(line),
      ...options,
    });
  });
  afterAll(async () => {
    await test.api?.close();
    for (const close of closers) await close();
  });

  test.send = async ({ method = 'POST', headers = {}, body = '' }) => {
    const log = {};
    const request = {
      method,
      headers,
      log,
      url: new URL('http://localhost/graphql'),
      body: Buffer.from(body),
      requestId: 'r-1',
      sourceIp: '192.0.2.1',
    };
    const answer: LocalResponse = await test.api.handle({ ...request, signal: new AbortController().signal });
    const text = String(answer.body);
    return {
      status: answer.status,
      headers: answer.headers ?? {},
      body: (text === '' ? {} : JSON.parse(text)) as Answer['body'],
      log,
    };
  };
  test.query = (query, variables, token = tokenOf('ada')) =>
    test.send({
      headers: { authorization: token, 'content-type': 'application/json', 'x-test': 'yes' },
      body: JSON.stringify({ query, variables }),
    });
  return test;
}
