import {
  getNamedType,
  isObjectType,
  type ConstDirectiveNode,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Ways to show who one is, as their directives name them. The API's default mode is the user pool. */
const modes = ['aws_cognito_user_pools', 'aws_iam', 'aws_api_key', 'aws_oidc', 'aws_lambda'];
const defaultMode = 'aws_cognito_user_pools';

interface Annotated {
  astNode?: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;
}

function namedModes({ astNode }: Annotated): string[] {
  return (astNode?.directives ?? []).map(({ name }) => name.value).filter((name) => modes.includes(name));
}

/** The modes that may read a field: its own, else its type's, else the default. */
function modesOf(type: GraphQLObjectType, field: Annotated): string[] {
  const [own, ofType] = [namedModes(field), namedModes(type)];
  if (own.length > 0) return own;
  return ofType.length > 0 ? ofType : [defaultMode];
}

/**
 * What AppSync would answer with null and Unauthorized, one sentence for each type: an operation that a mode opens
 * returns a type, however deep, with a field that the mode does not. AppSync itself accepts such a schema.
 */
export function checkAccess(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const problems: string[] = [];
  for (const root of roots.filter((type) => type !== null && type !== undefined)) {
    for (const field of Object.values(root.getFields())) {
      for (const mode of modesOf(root, field)) {
        const operation = `${root.name}.${field.name}`;
        problems.push(...closedTo(mode, getNamedType(field.type), operation, new Set()));
      }
    }
  }
  return problems;
}

function closedTo(mode: string, type: unknown, operation: string, seen: Set<unknown>): string[] {
  if (!isObjectType(type) || seen.has(type)) return [];
  seen.add(type);
  const fields = Object.values(type.getFields());
  const closed = fields.filter((field) => !modesOf(type, field).includes(mode)).map(({ name }) => name);
  const problem = `${operation} is open to @${mode} and returns ${type.name}, which keeps ${closed.join(', ')} from it.`;
  return [
    ...(closed.length > 0 ? [`${problem} Add @${mode} there.`] : []),
    ...fields.flatMap((field) => closedTo(mode, getNamedType(field.type), operation, seen)),
  ];
}
