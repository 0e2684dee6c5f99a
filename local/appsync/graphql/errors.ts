import { locatedError, type ASTNode, type GraphQLError } from 'graphql';

/** An error as AppSync writes it into a response. */
export interface AppSyncErrorJson {
  path: readonly (string | number)[] | null;
  data?: unknown;
  errorType?: string | null;
  errorInfo?: unknown;
  locations: { line: number; column: number; sourceName: null }[] | null;
  message: string;
}

/** A field failed for a reason that its caller may know: it comes out with just these parts. */
export class FieldError extends Error {
  constructor(
    message: string,
    readonly errorType: string | null,
    readonly data: unknown = null,
    readonly errorInfo: unknown = null,
  ) {
    super(message);
  }
}

const locationsOf = (error: GraphQLError): AppSyncErrorJson['locations'] =>
  error.locations?.map(({ line, column }) => ({ line, column, sourceName: null })) ?? null;

const pathText = (path: readonly (string | number)[] | undefined): string =>
  `/${(path ?? []).map((step) => (typeof step === 'number' ? `[${step}]` : step)).join('/')}`.replace(/\/\[/g, '[');

/** What graphql-js found wrong with a value, in AppSync's words. */
function valueMessage(error: GraphQLError): string | undefined {
  const [, type = '', field = ''] =
    /^Cannot return null for non-nullable field (\w+)\.(\w+)\.$/.exec(error.message) ?? [];
  if (type)
    return `Cannot return null for non-nullable type: '${nonNullType(error, field)}' within parent '${type}' (${pathText(error.path)})`;
  const at = pathText(error.path);
  if (/^Expected Iterable/.test(error.message))
    return `Can't resolve value (${at}) : type mismatch error, expected type LIST`;
  const [, name, value] = /^Enum "(\w+)" cannot represent value: "?(.*?)"?$/.exec(error.message) ?? [];
  if (name)
    return `Can't serialize value (${at}) : Invalid input for Enum '${name}'. No value found for name '${value}'`;
  const isScalar = /^(?:Unable to serialize|\w+ cannot represent)/.test(error.message);
  return isScalar ? `Can't serialize value (${at}) : ${error.message}` : undefined;
}

const nonNullTypes = new WeakMap<ASTNode, string>();

/** Remembers the type that a field must not leave empty, for the message. */
export function rememberNonNull(node: ASTNode | undefined, typeName: string): void {
  if (node) nonNullTypes.set(node, typeName);
}

const nonNullType = (error: GraphQLError, field: string): string =>
  (error.nodes?.[0] && nonNullTypes.get(error.nodes[0])) ?? field;

/** An error of execution in AppSync's form. What nobody meant to tell is told in general terms. */
export function executionError(error: GraphQLError): AppSyncErrorJson {
  const { originalError } = error;
  if (originalError instanceof FieldError) {
    const { data, errorType, errorInfo, message } = originalError;
    return { path: error.path ?? null, data, errorType, errorInfo, locations: locationsOf(error), message };
  }
  const message = valueMessage(error);
  if (message) return { path: error.path ?? null, locations: null, message };
  return {
    path: error.path ?? null,
    data: null,
    errorType: 'InternalFailure',
    errorInfo: null,
    locations: locationsOf(error),
    message: 'An internal failure occurred while resolving this field.',
  };
}

/** An error about the request as a whole. */
export function requestError(message: string, error?: GraphQLError): AppSyncErrorJson {
  return { path: null, locations: error ? locationsOf(error) : null, message };
}

/** An error that a resolver appended: it has the field's place, and leaves the field its value. */
export function appendedError(
  given: { message: string; errorType: string | null; data: unknown; errorInfo: unknown },
  nodes: readonly ASTNode[],
  path: readonly (string | number)[],
): GraphQLError {
  return locatedError(new FieldError(given.message, given.errorType, given.data, given.errorInfo), nodes, path);
}
