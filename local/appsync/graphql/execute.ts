import { execute, getOperationAST, GraphQLError, type GraphQLSchema } from 'graphql';
import type { GraphQLFieldResolver } from 'graphql';
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

export interface Executor {
  schema: GraphQLSchema;
  documents: ReturnType<typeof createDocuments>;
  resolveField: GraphQLFieldResolver<unknown, RequestState>;
}

const refusal = (...errors: AppSyncErrorJson[]): GraphqlAnswer => ({ data: null, errors });

/** Runs an operation. What fails inside is in `errors`, beside the data that could be had. */
export async function executeOperation(
  executor: Executor,
  request: GraphqlRequest,
  state: RequestState,
): Promise<GraphqlAnswer> {
  const { schema, documents, resolveField } = executor;
  const read = documents(request.query);
  if ('errors' in read) return refusal(...read.errors);
  const operation = getOperationAST(read.document, request.operationName);
  if (!operation) {
    const { operationName } = request;
    return refusal(
      requestError(
        operationName
          ? `Unknown operation named '${operationName}'.`
          : 'Must provide operation name if query contains multiple operations.',
      ),
    );
  }
  if (operation.operation === 'subscription') {
    return refusal(requestError('Subscriptions are carried out over the real-time endpoint.'));
  }
  const variableError = checkVariables(schema, operation, request.variables);
  if (variableError) return refusal(variableError);
  const { data, errors = [] } = await execute({
    schema,
    document: read.document,
    operationName: request.operationName ?? null,
    variableValues: request.variables,
    contextValue: state,
    fieldResolver: resolveField,
  });
  const all = [...errors, ...state.appended].map((error) =>
    executionError(error instanceof GraphQLError ? error : new GraphQLError(String(error))),
  );
  return { data: data ?? null, ...(all.length > 0 ? { errors: all } : {}) };
}
