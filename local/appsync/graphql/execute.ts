import {
  execute,
  getOperationAST,
  GraphQLError,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { createDocuments } from './documents';
import { executionError, requestError, type AppSyncErrorJson } from './errors';
import type { RequestState } from './request-state';
import { checkVariables } from './variables';

export interface GraphqlRequest {
  query: string;
  variables: Record<string, unknown>;
  operationName: string | undefined;
}

export interface GraphqlAnswer {
  data: unknown;
  errors?: AppSyncErrorJson[];
}

/** A mutation that has been carried out, with what its caller selected of it. */
export interface DoneMutation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  data: Record<string, unknown>;
  invalidations: readonly unknown[];
}

export interface Executor {
  schema: GraphQLSchema;
  documents: ReturnType<typeof createDocuments>;
  resolveField: GraphQLFieldResolver<unknown, RequestState>;
}

const refusal = (...errors: AppSyncErrorJson[]): { errors: AppSyncErrorJson[] } => ({ errors });

/** The operation that a request names, with variables that fit; or what is wrong with the request. */
export function readOperation(
  { schema, documents }: Executor,
  { query, variables, operationName }: GraphqlRequest,
): { document: DocumentNode; operation: OperationDefinitionNode } | { errors: AppSyncErrorJson[] } {
  const read = documents(query);
  if ('errors' in read) return read;
  const operation = getOperationAST(read.document, operationName);
  if (!operation) {
    return refusal(
      requestError(
        operationName
          ? `Unknown operation named '${operationName}'.`
          : 'Must provide operation name if query contains multiple operations.',
      ),
    );
  }
  const variableError = checkVariables(schema, operation, variables);
  return variableError ? refusal(variableError) : { document: read.document, operation };
}

/** Errors of execution, and those that resolvers appended, as AppSync writes them. */
export const errorsOf = (errors: readonly GraphQLError[] | undefined, state: RequestState): AppSyncErrorJson[] =>
  [...(errors ?? []), ...state.appended].map((error) =>
    executionError(error instanceof GraphQLError ? error : new GraphQLError(String(error))),
  );

/** Runs a query or mutation. What fails inside is in `errors`, beside the data that could be had. */
export async function executeOperation(
  executor: Executor,
  request: GraphqlRequest,
  state: RequestState,
  onMutation: (done: DoneMutation) => void,
): Promise<GraphqlAnswer> {
  const read = readOperation(executor, request);
  if ('errors' in read) return { data: null, errors: read.errors };
  const { document, operation } = read;
  if (operation.operation === 'subscription') {
    return {
      data: null,
      errors: [requestError('Subscriptions are carried out over the real-time endpoint.')],
    };
  }
  const { data, errors } = await execute({
    schema: executor.schema,
    document,
    operationName: request.operationName ?? null,
    variableValues: request.variables,
    contextValue: state,
    fieldResolver: executor.resolveField,
  });
  if (data && operation.operation === 'mutation') {
    onMutation({ document, operation, data, invalidations: state.invalidations });
  }
  const all = errorsOf(errors, state);
  return { data: data ?? null, ...(all.length > 0 ? { errors: all } : {}) };
}
