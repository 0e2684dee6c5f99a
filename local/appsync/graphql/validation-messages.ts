import { GraphQLError, Kind, visit, type ASTNode, type DocumentNode } from 'graphql';
import { requestError, type AppSyncErrorJson } from './errors';

interface Wording {
  type: string;
  pattern: RegExp;
  /** Says it anew of the parts that the pattern found. */
  text(parts: string[]): string;
}

/** graphql-js's findings in AppSync's words. Where AppSync names the place, `@ 'a/b'` follows. */
const wordings: (Wording & { atField?: boolean })[] = [
  {
    type: 'FieldUndefined',
    pattern: /^Cannot query field "(\w+)" on type "(\w+)"/,
    text: ([field, type]) => `Field '${field}' in type '${type}' is undefined`,
    atField: true,
  },
  {
    type: 'FieldUndefined',
    pattern: /^GraphQL introspection has been disabled, but the requested query contained the field "(\w+)"/,
    text: ([field]) => `Field '${field}' in type 'Query' is undefined`,
    atField: true,
  },
  {
    type: 'MissingFieldArgument',
    pattern: /^Field "\w+" argument "(\w+)" of type/,
    text: ([argument]) => `Missing field argument ${argument}`,
    atField: true,
  },
  {
    type: 'UnknownArgument',
    pattern: /^Unknown argument "(\w+)" on field/,
    text: ([argument]) => `Unknown field argument ${argument}`,
    atField: true,
  },
  {
    type: 'SubSelectionRequired',
    pattern: /^Field "(\w+)" of type "\[?(\w+).*" must have a selection of subfields/,
    text: ([field, type]) => `Sub selection required for type ${type} of field ${field}`,
    atField: true,
  },
  {
    type: 'SubSelectionNotAllowed',
    pattern: /^Field "(\w+)" must not have a selection since type "([^"]+)"/,
    text: ([field, type]) => `Sub selection not allowed on leaf type ${type} of field ${field}`,
    atField: true,
  },
  { type: 'UnknownType', pattern: /^Unknown type "(\w+)"/, text: ([type]) => `Unknown type ${type}` },
  {
    type: 'UndefinedFragment',
    pattern: /^Unknown fragment "(\w+)"/,
    text: ([name]) => `Undefined fragment ${name}`,
    atField: true,
  },
  { type: 'UnusedFragment', pattern: /^Fragment "(\w+)" is never used/, text: ([name]) => `Unused fragment ${name}` },
  {
    type: 'UnknownDirective',
    pattern: /^Unknown directive "@?(\w+)"/,
    text: ([name]) => `Unknown directive ${name}`,
    atField: true,
  },
  {
    type: 'UndefinedVariable',
    pattern: /^Variable "\$(\w+)" is not defined/,
    text: ([name]) => `Undefined variable ${name}`,
    atField: true,
  },
  { type: 'UnusedVariable', pattern: /^Variable "\$(\w+)" is never used/, text: ([name]) => `Unused variable ${name}` },
  {
    type: 'VariableTypeMismatch',
    pattern: /^Variable "\$\w+" of type "([^"]+)" used in position expecting type "([^"]+)"/,
    text: ([given, expected]) => `Variable type '${given}' doesn't match expected type '${expected}'`,
    atField: true,
  },
  {
    type: 'FieldsConflict',
    pattern: /^Fields "(\w+)" conflict because (.*?)\. Use different aliases/s,
    text: ([field, reason]) => `${field}: ${reason}`,
    atField: true,
  },
];

const wrongType: Wording = { type: 'WrongType', pattern: /^(.*)$/s, text: ([message]) => message ?? '' };
const isWrongType =
  /cannot represent|Expected value of type|Unable to parse|does not exist in|is not defined by type|Expected type|Enum "/;

/** Where nodes stand, as `me/name`: the fields around them, aliases for names. */
function pathsOf(document: DocumentNode, nodes: ReadonlySet<ASTNode>): Map<ASTNode, string> {
  const found = new Map<ASTNode, string>();
  const path: string[] = [];
  visit(document, {
    enter(at) {
      if (at.kind === Kind.FIELD) path.push((at.alias ?? at.name).value);
      if (nodes.has(at)) found.set(at, path.join('/'));
    },
    leave(at) {
      if (at.kind === Kind.FIELD) path.pop();
    },
  });
  return found;
}

/** Findings of validation as AppSync words them: one place each, that in a field where there is one. */
export function validationErrors(errors: readonly GraphQLError[], document: DocumentNode): AppSyncErrorJson[] {
  const paths = pathsOf(document, new Set(errors.flatMap(({ nodes }) => nodes ?? [])));
  return errors.map((error) => validationError(error, paths));
}

function validationError(error: GraphQLError, paths: ReadonlyMap<ASTNode, string>): AppSyncErrorJson {
  const node = error.nodes?.find((at) => paths.get(at)) ?? error.nodes?.[0];
  const located = new GraphQLError(error.message, { nodes: node ?? null });
  const known = wordings.find(({ pattern }) => pattern.test(error.message));
  const wording = known ?? (isWrongType.test(error.message) ? wrongType : undefined);
  if (!wording) return requestError(`Validation error of type InvalidSyntax: ${error.message}`, located);
  const parts = wording.pattern.exec(error.message)?.slice(1) ?? [];
  const place = known && !known.atField ? undefined : node && paths.get(node);
  const message = `Validation error of type ${wording.type}: ${wording.text(parts)}${place ? ` @ '${place}'` : ''}`;
  return requestError(message, located);
}
