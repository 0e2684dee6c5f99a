import {
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { requestError, type AppSyncErrorJson } from './errors';
import { validationError } from './validation-messages';

/** A document that is ready to run, or what is wrong with it. */
export type ReadDocument = { document: DocumentNode } | { errors: AppSyncErrorJson[] };

export interface DocumentLimits {
  introspection: boolean;
  /** Fields below one another; 0 is no limit. */
  maxDepth: number;
}

const mostDocuments = 500;
const mostErrors = 20;

/** How many fields stand below one another. Introspection does not count. Fragments know no cycles by now. */
function depthOf(document: DocumentNode): number {
  const fragments = new Map<string, SelectionSetNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node.selectionSet);
  const below = (set: SelectionSetNode | undefined): number =>
    Math.max(
      0,
      ...(set?.selections ?? []).map((node) => {
        if (node.kind === Kind.FIELD) return node.name.value.startsWith('__') ? 0 : 1 + below(node.selectionSet);
        return below(node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments.get(node.name.value));
      }),
    );
  return Math.max(
    0,
    ...document.definitions.map((node) => (node.kind === Kind.OPERATION_DEFINITION ? below(node.selectionSet) : 0)),
  );
}

function read(schema: GraphQLSchema, limits: DocumentLimits, text: string): ReadDocument {
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens: 15_000 });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { errors: [requestError(`Validation error of type InvalidSyntax: ${error.message}`, error)] };
  }
  const rules = limits.introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const errors = validate(schema, document, rules, { maxErrors: mostErrors });
  if (errors.length > 0) return { errors: errors.map((error) => validationError(error, document)) };
  if (limits.maxDepth > 0 && depthOf(document) > limits.maxDepth) {
    return { errors: [requestError(`Query depth limit exceeded: the limit is ${limits.maxDepth}.`)] };
  }
  return { document };
}

/** Parses and validates, once for each text: clients send the same few documents again and again. */
export function createDocuments(schema: GraphQLSchema, limits: DocumentLimits): (text: string) => ReadDocument {
  const known = new Map<string, ReadDocument>();
  return (text) => {
    const found = known.get(text) ?? read(schema, limits, text);
    known.delete(text);
    known.set(text, found);
    const [oldest] = known.keys();
    if (known.size > mostDocuments && oldest !== undefined) known.delete(oldest);
    return found;
  };
}
