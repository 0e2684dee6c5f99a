import { Kind, type ConstDirectiveNode, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { FieldError } from '../graphql/errors';
import type { UserIdentity } from './identity';

type Directives = readonly ConstDirectiveNode[];

const modes = new Set(['aws_cognito_user_pools', 'aws_iam', 'aws_api_key', 'aws_oidc', 'aws_lambda']);

/** Groups that a directive names; undefined when it lets in every user. */
function groupsOf(directive: ConstDirectiveNode): string[] | undefined {
  const value = directive.arguments?.find(({ name }) => name.value === 'cognito_groups')?.value;
  if (value?.kind !== Kind.LIST) return undefined;
  return value.values.flatMap((item) => (item.kind === Kind.STRING ? [item.value] : []));
}

/**
 * Whether a user may, by the directives of one place. Without a directive of a mode the API's default
 * mode counts, which is the user pool. `@aws_auth` counts only where the user pool is the sole mode.
 */
function admits(directives: Directives, identity: UserIdentity): boolean {
  const named = directives.filter(({ name }) => modes.has(name.value));
  const own =
    named.length > 0
      ? named.filter(({ name }) => name.value === 'aws_cognito_user_pools')
      : directives.filter(({ name }) => name.value === 'aws_auth');
  if (named.length > 0 && own.length === 0) return false;
  return own.every((directive) => {
    const groups = groupsOf(directive);
    return !groups || groups.some((group) => identity.groups?.includes(group));
  });
}

const directivesOf = (nodes: readonly { directives?: Directives | undefined }[]): Directives =>
  nodes.flatMap((node) => node.directives ?? []);

/** Refuses a field that its directives, or else those of its type, keep from the caller. */
export function assertFieldAccess(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  identity: UserIdentity,
): void {
  const ofField = directivesOf(field.astNode ? [field.astNode] : []).filter(
    ({ name }) => modes.has(name.value) || name.value === 'aws_auth',
  );
  const directives = ofField.length > 0 ? ofField : directivesOf(type.astNode ? [type.astNode] : []);
  if (!admits(directives, identity))
    throw new FieldError(`Not Authorized to access ${field.name} on type ${type.name}`, 'Unauthorized');
}
