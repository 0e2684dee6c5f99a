import type { LocalHandler } from '../http';
import type { Claims } from './auth/identity';
import { createDocuments } from './graphql/documents';
import type { Executor } from './graphql/execute';
import { fieldResolver } from './graphql/resolve-field';
import type { ResolverFunctionCode } from './graphql/resolver';
import { executableSchema } from './graphql/schema';
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

export interface GraphqlApiOptions extends GraphqlApiParts {
  database: DatabaseExecutor;
  resourceArn: string;
  secretArn: string;
  databaseName: string;
  lambda: LambdaInvoker;
  /** Gives the claims of a valid token; throws for any other. */
  verifyToken(token: string): Promise<Claims>;
  limits: {
    introspection: boolean;
    /** Fields below one another, 0 for no limit. */
    maxDepth: number;
    /** Resolvers run in a request, 0 for no limit. */
    maxResolvers: number;
  };
  /** What resolvers print, and what goes wrong inside them. */
  log(line: Record<string, unknown>): void;
}

export interface GraphqlApi {
  /** POST and OPTIONS /graphql */
  handle: LocalHandler;
  /** POST /v1/dataplane-evaluatecode */
  evaluateCode: LocalHandler;
  /** Puts another schema and other resolvers in place; requests that run end on the old ones. Rejects for a faulty schema. */
  reload(parts: GraphqlApiParts): Promise<void>;
  close(): Promise<void>;
}

/** An AppSync GraphQL API on this machine: Cognito users, JavaScript resolvers, RDS, Lambda and local sources. */
export function createGraphqlApi(options: GraphqlApiOptions): GraphqlApi {
  const { database, lambda, limits, log, verifyToken } = options;
  const runtime = createRuntime();
  const db = databaseSource(database, options);

  const sourceOf = (name: string): DataSource =>
    name === 'db' ? db : name === 'none' ? noneSource : lambdaSource(name, lambda);

  function build({ sdl, resolvers }: GraphqlApiParts): Executor {
    const schema = executableSchema(sdl);
    const functionsOf = new Map(
      resolvers.map(({ typeName, fieldName, functions }) => [`${typeName}.${fieldName}`, functions]),
    );
    const resolveField = fieldResolver({ runtime, sourceOf, log, functionsOf, maxResolvers: limits.maxResolvers });
    return { schema, documents: createDocuments(schema, limits), resolveField };
  }

  let executor = build(options);

  return {
    handle: graphqlEndpoint({ executor: () => executor, verifyToken, log }),
    evaluateCode: evaluateCodeEndpoint(runtime),
    reload: async (parts) => {
      executor = await Promise.resolve(parts).then(build);
    },
    close: () => runtime.close(),
  };
}
