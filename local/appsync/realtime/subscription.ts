import { createSourceEventStream, executeSync, Kind, type ConstDirectiveNode, type GraphQLResolveInfo } from 'graphql';
import { assertFieldAccess } from '../auth/field-access';
import type { AppSyncErrorJson } from '../graphql/errors';
import { requestError } from '../graphql/errors';
import { errorsOf, readOperation, type GraphqlRequest } from '../graphql/execute';
import { createRequestState, type RequestState } from '../graphql/request-state';
import { propertyOf, rememberType } from '../graphql/resolve-field';
import { passes } from './filter';
import { FilterError, readFilter } from './read-filter';
import type { SubscriptionApi } from './server';

/** What somebody has subscribed to. */
export interface Subscription {
  /** The subscription's name in the schema. */
  field: string;
  /** Mutations that bring events. */
  mutations: readonly string[];
  wants(data: unknown): boolean;
  isInvalidatedBy(payload: unknown): boolean;
  /** The event as it was subscribed to: what the mutation's caller did not select is null. */
  payloadOf(data: unknown): { data: unknown; errors?: AppSyncErrorJson[] };
}

type Read = { subscription: Subscription } | { errors: AppSyncErrorJson[] };

function mutationsOf(directives: readonly ConstDirectiveNode[] | undefined): string[] {
  const directive = directives?.find(({ name }) => name.value === 'aws_subscribe');
  const value = directive?.arguments?.find(({ name }) => name.value === 'mutations')?.value;
  return value?.kind === Kind.LIST
    ? value.values.flatMap((item) => (item.kind === Kind.STRING ? [item.value] : []))
    : [];
}

/** An argument that was given wants its value in the event's field of that name; null wants null. */
function fitsArguments(args: Record<string, unknown>, data: unknown): boolean {
  return Object.entries(args).every(([name, value]) => {
    const found = propertyOf(data, name) ?? null;
    return found === value || (value !== null && found !== null && JSON.stringify(found) === JSON.stringify(value));
  });
}

async function* noEvents(): AsyncGenerator<never> {
  // Events come from mutations: graphql-js itself has nothing to wait for.
}

/** Begins a subscription: checks it, and runs its resolver, which may set filters or refuse it. */
export async function readSubscription(
  { executor, soleMode }: SubscriptionApi,
  request: GraphqlRequest,
  of: Parameters<typeof createRequestState>[0],
): Promise<Read> {
  const read = readOperation(executor, request);
  if ('errors' in read) return read;
  const { document, operation } = read;
  if (operation.operation !== 'subscription') {
    return {
      errors: [
        {
          ...requestError(`${operation.operation} not supported through the realtime channel`),
          errorType: 'UnsupportedOperation',
        },
      ],
    };
  }
  const state = createRequestState(of);
  const seen: { args: Record<string, unknown>; info?: GraphQLResolveInfo } = { args: {} };
  const common = {
    schema: executor.schema,
    document,
    operationName: request.operationName ?? null,
    variableValues: request.variables,
  };
  const stream = await createSourceEventStream({
    ...common,
    contextValue: state,
    subscribeFieldResolver: async (source: unknown, args: Record<string, unknown>, context: RequestState, info) => {
      Object.assign(seen, { args, info });
      await executor.resolveField(source, args, context, info);
      return noEvents();
    },
  });
  const errors = errorsOf('errors' in stream ? stream.errors : [], state);
  if (errors.length > 0 || !seen.info) return { errors };
  const { parentType, fieldName } = seen.info;

  try {
    const filter = readFilter(state.subscriptionFilter);
    const invalidationFilter = readFilter(state.invalidationFilter);
    return {
      subscription: {
        field: fieldName,
        mutations: mutationsOf(parentType.getFields()[fieldName]?.astNode?.directives),
        wants: (data) => (filter ? passes(filter, data) : fitsArguments(seen.args, data)),
        isInvalidatedBy: (payload) => invalidationFilter !== null && passes(invalidationFilter, payload),
        payloadOf: (data) => {
          const { data: selected, errors: failed } = executeSync({
            ...common,
            rootValue: { [fieldName]: data },
            fieldResolver: (source: unknown, _args, _context, info) => {
              const field = info.parentType.getFields()[info.fieldName];
              rememberType(info);
              if (field) assertFieldAccess(info.parentType, field, of.caller, soleMode);
              return propertyOf(source, info.fieldName);
            },
          });
          return { data: selected ?? null, ...(failed ? { errors: errorsOf(failed, createRequestState(of)) } : {}) };
        },
      },
    };
  } catch (error) {
    if (!(error instanceof FilterError)) throw error;
    return {
      errors: [
        {
          ...requestError(`The subscription filter is not valid: ${error.message}.`),
          errorType: 'BadRequestException',
        },
      ],
    };
  }
}
