import {
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
} from 'graphql';
import { assertFieldAccess } from '../auth/field-access';
import { FieldError, rememberNonNull } from './errors';
import type { RequestState } from './request-state';
import { runResolver, type ResolverFunctionCode, type ResolverParts } from './resolver';

export interface FieldResolvers extends ResolverParts {
  /** By `Type.field`. */
  functionsOf: ReadonlyMap<string, readonly ResolverFunctionCode[]>;
  /** Resolvers that one request may run; 0 is no limit. */
  maxResolvers: number;
  /** Whether the user pool is the API's only way in. */
  soleMode: boolean;
}

/** What a parent has by the name of a field: its own properties only. */
export const propertyOf = (source: unknown, name: string): unknown =>
  source !== null && typeof source === 'object' && Object.hasOwn(source, name)
    ? (source as Record<string, unknown>)[name]
    : undefined;

/** Keeps the type that a field must not leave empty, for the message where it does. */
export function rememberType({ returnType, fieldNodes }: GraphQLResolveInfo): void {
  if (isNonNullType(returnType)) rememberNonNull(fieldNodes[0], String(getNullableType(returnType)));
}

/** Resolves every field: by its resolver where it has one, else by the parent's property of that name. */
export function fieldResolver(parts: FieldResolvers): GraphQLFieldResolver<unknown, RequestState> {
  return async (source, args: object, state, info) => {
    const { parentType, fieldName, returnType } = info;
    rememberType(info);
    const field = parentType.getFields()[fieldName];
    if (field) assertFieldAccess(parentType, field, state.caller, parts.soleMode);
    const functions = parts.functionsOf.get(`${parentType.name}.${fieldName}`);
    if (!functions) return propertyOf(source, fieldName);
    state.resolversRun += 1;
    if (parts.maxResolvers > 0 && state.resolversRun > parts.maxResolvers) {
      throw new FieldError(`The request runs more than ${parts.maxResolvers} resolvers.`, 'ResolverCountLimitExceeded');
    }
    const value = await runResolver(parts, functions, source, args, state, info);
    const wanted = getNullableType(returnType);
    if (value !== null && typeof value !== 'object' && !isListType(wanted) && isObjectType(getNamedType(returnType))) {
      throw new FieldError(`Can't resolve value (/${fieldName}) : type mismatch error, expected type OBJECT`, null);
    }
    return value;
  };
}
