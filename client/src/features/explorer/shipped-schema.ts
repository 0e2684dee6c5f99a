import {
  buildASTSchema,
  concatAST,
  Kind,
  parse,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
} from 'graphql';

// The API itself does not tell its schema to strangers: the client brings along what it was built from.
const sources = import.meta.glob<string>('../../../../schema/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The schema as somebody may use it: without what is for functions only, or for groups that they are not in. */
export function schemaFor(groups: readonly string[]): GraphQLSchema {
  return buildASTSchema(forGroups(concatAST(Object.values(sources).map((source) => parse(source))), groups));
}

/** Drops the fields that a member of these groups is refused. */
export function forGroups(document: DocumentNode, groups: readonly string[]): DocumentNode {
  return {
    ...document,
    definitions: document.definitions.map((node) =>
      (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) && node.fields
        ? { ...node, fields: node.fields.filter((field) => isOpenTo(field, groups)) }
        : node,
    ),
  };
}

function isOpenTo({ directives = [] }: FieldDefinitionNode, groups: readonly string[]): boolean {
  const modes = directives.filter(({ name }) => name.value === 'aws_iam' || name.value === 'aws_cognito_user_pools');
  if (modes.length === 0) return true;
  return modes.some((mode) => {
    if (mode.name.value === 'aws_iam') return false;
    const wanted = mode.arguments?.find(({ name }) => name.value === 'cognito_groups')?.value;
    if (wanted?.kind !== Kind.LIST) return true;
    return wanted.values.some((value) => value.kind === Kind.STRING && groups.includes(value.value));
  });
}
