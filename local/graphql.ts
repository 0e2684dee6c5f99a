import { deepestQuery, developmentLimits } from '../wiring/api-limits';
import { bundleResolvers } from '../wiring/bundle';
import { listResolvers } from '../wiring/resolver-list';
import { loadSchema } from '../wiring/schema';
import { createGraphqlApi, type GraphqlApi, type GraphqlApiOptions } from './appsync/api';
import type { Claims } from './cognito/user-pool';
import { isLoopback } from './hosts';
import type { Functions } from './lambda/functions';
import { log } from './log';
import type { DataApi } from './rds-data/data-api';
import { API_SECRET_ARN, DATABASE, RESOURCE_ARN } from './settings';

interface Backends {
  root: string;
  dataApi: DataApi;
  functions: Functions;
  verifyToken(token: string): Promise<Claims>;
  /** Whether the secret of functions is known to programs on this machine, which may sign with it as well. */
  operators: boolean;
  /** Of the key that functions sign with. */
  secret: string;
}

/** The API of the project's own schema and resolvers, bundled as they are deployed. */
export async function openGraphqlApi({
  root,
  dataApi,
  functions,
  verifyToken,
  operators,
  secret,
}: Backends): Promise<GraphqlApi> {
  return createGraphqlApi({
    ...(await readApi(root)),
    database: dataApi,
    resourceArn: RESOURCE_ARN,
    secretArn: API_SECRET_ARN,
    databaseName: DATABASE,
    lambda: functions,
    verifyToken,
    secretOf: (accessKeyId, host) =>
      accessKeyId === 'local' && (!operators || isLoopback(new URL(`http://${host}`).hostname)) ? secret : undefined,
    limits: { maxDepth: deepestQuery, ...developmentLimits },
    log,
  });
}

/** Schema and resolvers as the sources have them now. */
export async function readApi(root: string): Promise<Pick<GraphqlApiOptions, 'sdl' | 'resolvers'>> {
  const list = listResolvers({ root });
  const codes = await bundleResolvers(list, { root });
  const resolvers = list.map(({ typeName, fieldName, kind, functions }) => ({
    typeName,
    fieldName,
    kind,
    functions: functions.map(({ step, dataSource, file, maxBatchSize }) => ({
      ...{ name: step, dataSource, maxBatchSize },
      code: codes.get(file) ?? '',
    })),
  }));
  return { sdl: loadSchema({ root }).sdl, resolvers };
}
