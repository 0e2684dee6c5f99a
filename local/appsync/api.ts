import type { Duplex } from 'node:stream';
import type { LocalHandler, ServerRequest } from '../http';
import { isSoleMode, type Modes } from './auth/authenticate';
import { createDocuments } from './graphql/documents';
import type { Executor } from './graphql/execute';
import { fieldResolver } from './graphql/resolve-field';
import type { ResolverFunctionCode } from './graphql/resolver';
import { executableSchema } from './graphql/schema';
import { createRealtime, type RealtimeLimits } from './realtime/server';
import { createRuntime } from './runtime/runtime';
import { databaseSource, type DatabaseExecutor } from './sources/database';
import { lambdaSource, type LambdaInvoker } from './sources/lambda';
import { noneSource, type DataSource } from './sources/source';
import { evaluateCodeEndpoint } from './web/evaluate-code';
import { graphqlEndpoint } from './web/graphql-endpoint';

/** What of an API can change while it runs. */
export interface GraphqlApiParts {
  /** As it is deployed: one definition per type, without AWS's own declarations. */
  sdl: string;
  resolvers: readonly {
    typeName: string;
    fieldName: string;
    kind: 'UNIT' | 'PIPELINE';
    functions: readonly ResolverFunctionCode[];
  }[];
}

export interface GraphqlApiOptions extends GraphqlApiParts, Modes {
  database: DatabaseExecutor;
  resourceArn: string;
  secretArn: string;
  databaseName: string;
  lambda: LambdaInvoker;
  limits: {
    introspection: boolean;
    /** Fields below one another, 0 for no limit. */
    maxDepth: number;
    /** Resolvers run in a request, 0 for no limit. */
    maxResolvers: number;
    /** How long a request may take; AppSync's 30 s where it is left out. */
    requestMs?: number;
  };
  /** Of the real-time endpoint; AWS's own where none are given. */
  realtime?: Partial<RealtimeLimits>;
  /** What resolvers print, and what goes wrong inside them. */
  log(line: Record<string, unknown>): void;
}

export interface GraphqlApi {
  /** POST and OPTIONS /graphql */
  handle: LocalHandler;
  /** POST /v1/dataplane-evaluatecode */
  evaluateCode: LocalHandler;
  /** For a server's 'upgrade': takes what is asked of /graphql/realtime, and says whether it did. */
  upgrade(request: ServerRequest, socket: Duplex, head: Buffer): boolean;
  /** Puts another schema and other resolvers in place; requests that run end on the old ones. Rejects for a faulty schema. */
  reload(parts: GraphqlApiParts): Promise<void>;
  close(): Promise<void>;
}

/** An AppSync GraphQL API on this machine: Cognito users, JavaScript resolvers, RDS, Lambda and local sources. */
export function createGraphqlApi(options: GraphqlApiOptions): GraphqlApi {
  const { database, lambda, limits, log } = options;
  const soleMode = isSoleMode(options);
  const runtime = createRuntime();
  const db = databaseSource(database, options);

  const sourceOf = (name: string): DataSource =>
    name === 'db' ? db : name === 'none' ? noneSource : lambdaSource(name, lambda);

  function build({ sdl, resolvers }: GraphqlApiParts): Executor {
    const schema = executableSchema(sdl);
    const functionsOf = new Map(
      resolvers.map(({ typeName, fieldName, functions }) => [`${typeName}.${fieldName}`, functions]),
    );
    const resolveField = fieldResolver({
      runtime,
      sourceOf,
      log,
      functionsOf,
      soleMode,
      maxResolvers: limits.maxResolvers,
    });
    return { schema, documents: createDocuments(schema, limits), resolveField };
  }

  let executor = build(options);
  const realtime = createRealtime({
    api: () => ({ executor, soleMode }),
    modes: options,
    limits: options.realtime,
    log,
  });

  return {
    handle: graphqlEndpoint({
      executor: () => executor,
      modes: options,
      onMutation: realtime.publish,
      requestMs: limits.requestMs,
      log,
    }),
    evaluateCode: evaluateCodeEndpoint(runtime),
    upgrade: realtime.upgrade,
    reload: async (parts) => {
      executor = await Promise.resolve(parts).then(build);
    },
    close: async () => {
      await realtime.close();
      await runtime.close();
    },
  };
}
