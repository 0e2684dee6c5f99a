import {
  coerceInputValue,
  GraphQLError,
  isInputObjectType,
  isInputType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { requestError, type AppSyncErrorJson } from './errors';

function inputTypeAt(type: GraphQLInputType, path: readonly (string | number)[]): GraphQLInputType | undefined {
  let at: unknown = type;
  for (const step of path) {
    while (isNonNullType(at)) at = at.ofType;
    at =
      typeof step === 'number'
        ? (at as { ofType?: unknown }).ofType
        : isInputObjectType(at)
          ? at.getFields()[step]?.type
          : undefined;
  }
  return isInputType(at) ? at : undefined;
}

/** What is wrong with the variables of an operation, in AppSync's words; undefined when nothing is. */
export function checkVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): AppSyncErrorJson | undefined {
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type);
    if (!isInputType(type)) continue;
    const at = (message: string): AppSyncErrorJson =>
      requestError(message, new GraphQLError(message, { nodes: definition }));
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (value === undefined || value === null) {
      if (isNonNullType(type) && (value === null || !definition.defaultValue)) {
        return at(`Variable '${name}' has coerced Null value for NonNull type '${String(type)}'`);
      }
      continue;
    }
    const message = messageOf(name, type, value);
    if (message !== undefined) return at(message);
  }
  return undefined;
}

class InvalidValue extends Error {}

/** What is first found wrong with a value: nobody reads what is wrong with thousands of items. */
function messageOf(name: string, type: GraphQLInputType, value: unknown): string | undefined {
  try {
    coerceInputValue(value, type, (path, invalid, error) => {
      throw new InvalidValue(describe(name, type, path, invalid, error));
    });
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error;
    return error.message;
  }
  return undefined;
}

function describe(
  name: string,
  type: GraphQLInputType,
  path: readonly (string | number)[],
  invalid: unknown,
  error: GraphQLError,
): string {
  const [, missing = ''] = /^Field "\w+" of required type "(.+)" was not provided\.$/.exec(error.message) ?? [];
  if (missing) return `Variable '${name}' has coerced Null value for NonNull type '${missing}'`;
  if (invalid === null || invalid === undefined) {
    return `Variable '${name}' has coerced Null value for NonNull type '${String(inputTypeAt(type, path) ?? type)}'`;
  }
  const [, field = '', owner = ''] = /^Field "(\w+)" is not defined by type "(\w+)"/.exec(error.message) ?? [];
  if (field)
    return `The variables input contains a field name '${field}' that is not defined for input object type '${owner}' `;
  const own = /^Unable to parse .*$/s.exec(error.message)?.[0] ?? error.originalError?.message;
  return `Variable '${name}' has an invalid value.${own ? ` ${own}` : ''}`;
}
