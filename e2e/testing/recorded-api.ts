import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { functionDefinitions } from '../../local/functions';
import { openGraphqlApi } from '../../local/graphql';
import { createFunctions } from '../../local/lambda/functions';
import { apiAccountOf } from '../../local/postgres/api-account';
import { createDataApi, type DataApi } from '../../local/rds-data/data-api';
import { API_SECRET_ARN, DATABASE, RESOURCE_ARN, SECRET_ARN } from '../../local/settings';
import { serve } from '../../local/testing/serve';
import { projectRoot } from '../../wiring/project-root';

type Execute = Parameters<DataApi['execute']>[0];

/** A statement as the database got it, from a resolver or a function. */
export type SentStatement = Pick<Execute, 'sql' | 'parameters'>;

export interface RecordedApi {
  /** Answers a query of a member, and every statement that was sent for it. */
  ask(owner: string, query: string): Promise<{ data: unknown; errors?: unknown; sent: SentStatement[] }>;
  /** How PostgreSQL does a statement, with the very parameters it was sent with: EXPLAIN's JSON. */
  explain(statement: SentStatement): Promise<string>;
  close(): Promise<void>;
}

const target = { resourceArn: RESOURCE_ARN, secretArn: SECRET_ARN, database: DATABASE };

/** The project's API over a database, with its functions in their processes. Who asks is taken at their word. */
export async function openRecordedApi(connectionString: string): Promise<RecordedApi> {
  const directory = await mkdtemp(join(tmpdir(), 'finally-recorded-'));
  const signIns = { [API_SECRET_ARN]: apiAccountOf(connectionString).connectionString };
  const dataApi = createDataApi({ connectionString, ...target, signIns });
  let sent: SentStatement[] = [];
  const served = await serve((request) => {
    if (request.url.pathname === '/Execute') sent.push(JSON.parse(request.body.toString()) as SentStatement);
    return dataApi.handle(request);
  });
  const settings = { root: projectRoot, directory, port: 0, host: 'localhost', demo: false, watch: false };
  const functions = createFunctions(await functionDefinitions(settings, served.endpoint, 'local'), () => undefined);
  const api = await openGraphqlApi({
    root: projectRoot,
    dataApi: {
      ...dataApi,
      execute(input, signal) {
        sent.push(input);
        return dataApi.execute(input, signal);
      },
    },
    functions,
    verifyToken: async (sub) => ({ sub, iss: 'https://issuer.example', email: `${sub}@example.org` }) as never,
    operators: false,
    secret: 'local',
  });
  return {
    async ask(owner, query) {
      sent = [];
      const { body } = await api.handle({
        method: 'POST',
        url: new URL('http://localhost/graphql'),
        headers: { authorization: owner, 'content-type': 'application/json' },
        body: Buffer.from(JSON.stringify({ query })),
        requestId: 'recorded',
        sourceIp: '127.0.0.1',
        log: {},
        signal: new AbortController().signal,
      });
      return { ...(JSON.parse(String(body)) as { data: unknown; errors?: unknown }), sent };
    },
    async explain({ sql, parameters }) {
      const result = await dataApi.execute({
        ...target,
        sql: `explain (costs off, format json) ${sql}`,
        ...(parameters === undefined ? {} : { parameters }),
      } as Execute);
      const [[plan] = []] = (result.records ?? []) as { stringValue: string }[][];
      return plan?.stringValue ?? '';
    },
    async close() {
      await api.close();
      await functions.close();
      await served.close();
      await dataApi.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
