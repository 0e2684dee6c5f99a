import { Kind, type ConstDirectiveNode, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { FieldError } from '../graphql/errors';
import type { Caller } from './identity';

type Directives = readonly ConstDirectiveNode[];

const modes = new Set(['aws_cognito_user_pools', 'aws_iam', 'aws_api_key', 'aws_oidc', 'aws_lambda']);

const directiveOf: Record<Caller['mode'], string> = {
  user: 'aws_cognito_user_pools',
  iam: 'aws_iam',
  apiKey: 'aws_api_key',
};

/** Groups that a directive names; undefined when it lets in every user. */
function groupsOf(directive: ConstDirectiveNode): string[] | undefined {
  const value = directive.arguments?.find(({ name }) => name.value === 'cognito_groups')?.value;
  if (value?.kind !== Kind.LIST) return undefined;
  return value.values.flatMap((item) => (item.kind === Kind.STRING ? [item.value] : []));
}

/**
 * Whether a caller may, by the directives of one place. Without a directive of a mode the API's default
 * mode counts, which is the user pool. `@aws_auth` counts only where the user pool is the sole mode.
 */
function admits(directives: Directives, { mode, identity }: Caller, soleMode: boolean): boolean {
  const named = directives.filter(({ name }) => modes.has(name.value));
  const own = named.filter(({ name }) => name.value === directiveOf[mode]);
  if (named.length > 0 ? own.length === 0 : mode !== 'user') return false;
  if (mode !== 'user') return true;
  const rules = named.length > 0 ? own : directives.filter(({ name }) => soleMode && name.value === 'aws_auth');
  return rules.every((directive) => {
    const groups = groupsOf(directive);
    return !groups || groups.some((group) => identity.groups?.includes(group));
  });
}

const isOfAccess = ({ name }: ConstDirectiveNode): boolean => modes.has(name.value) || name.value === 'aws_auth';

/** Refuses a field that its directives, or else those of its type, keep from the caller. */
export function assertFieldAccess(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  caller: Caller,
  soleMode: boolean,
): void {
  const ofField = field.astNode?.directives?.filter(isOfAccess) ?? [];
  const directives = ofField.length > 0 ? ofField : (type.astNode?.directives ?? []);
  if (!admits(directives, caller, soleMode))
    throw new FieldError(`Not Authorized to access ${field.name} on type ${type.name}`, 'Unauthorized');
}
