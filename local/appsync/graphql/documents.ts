import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { mostComparisons, mostErrors, mostNested, mostTokens } from './document-limits';
import { sizeOf } from './document-size';
import { requestError, type AppSyncErrorJson } from './errors';
import { validationErrors } from './validation-messages';

/** A document that is ready to run, or what is wrong with it. */
export type ReadDocument = { document: DocumentNode } | { errors: AppSyncErrorJson[] };

export interface DocumentLimits {
  introspection: boolean;
  /** Fields below one another; 0 is no limit. */
  maxDepth: number;
}

/** Clients send the same few documents again and again; those that are kept have no more characters than this. */
const mostKept = 1_000_000;

const refusal = (message: string, error?: GraphQLError): { errors: AppSyncErrorJson[] } => ({
  errors: [requestError(message, error)],
});

/** graphql-java, which AppSync runs on, stops at such a document with these words. */
const refuseMore = (what: string) =>
  refusal(
    `Validation error of type InvalidSyntax: More than ${what} have been presented. To prevent Denial Of Service attacks, parsing has been cancelled.`,
  );

function refuseSize(document: DocumentNode, { maxDepth }: DocumentLimits): { errors: AppSyncErrorJson[] } | undefined {
  const { tokens, comparisons, depth, nested, repeated } = sizeOf(document);
  if (nested > mostNested) return tooDeep;
  if (tokens > mostTokens) return refuseMore(`${mostTokens} 'grammar' tokens, fragments written out,`);
  if (comparisons > mostComparisons)
    return refuseMore(`${mostComparisons} comparisons between fields of the same name`);
  if (maxDepth > 0 && depth > maxDepth) return refusal(`Query depth limit exceeded: the limit is ${maxDepth}.`);
  if (repeated === undefined) return undefined;
  return refusal(
    `This request is not asking for introspection in good faith - ${repeated} is being requested too often`,
  );
}

const tooDeep = refuseMore(`${mostNested} rules of the grammar within one another`);

function read(schema: GraphQLSchema, limits: DocumentLimits, text: string): ReadDocument {
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens: mostTokens });
  } catch (error) {
    // The parser has no limit for what is within one another but that of the machine.
    if (error instanceof RangeError) return tooDeep;
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.startsWith('Syntax Error: Document contains more'))
      return refuseMore(`${mostTokens} 'grammar' tokens`);
    return refusal(`Validation error of type InvalidSyntax: ${error.message}`, error);
  }
  const tooLarge = refuseSize(document, limits);
  if (tooLarge) return tooLarge;
  const rules = limits.introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const errors = validate(schema, document, rules, { maxErrors: mostErrors });
  return errors.length > 0 ? { errors: validationErrors(errors, document) } : { document };
}

/** Parses and validates, once for each text. */
export function createDocuments(schema: GraphQLSchema, limits: DocumentLimits): (text: string) => ReadDocument {
  const known = new Map<string, ReadDocument>();
  let kept = 0;
  const forget = (text: string) => {
    if (known.delete(text)) kept -= text.length;
  };
  return (text) => {
    const found = known.get(text) ?? read(schema, limits, text);
    forget(text);
    known.set(text, found);
    kept += text.length;
    // The latest stays, however long: whoever asks for it asks again in the same request.
    for (const oldest of known.keys()) {
      if (kept <= mostKept || known.size === 1) break;
      forget(oldest);
    }
    return found;
  };
}
