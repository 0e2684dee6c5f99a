import type { GraphQLResolveInfo } from 'graphql';
import type { Evaluation } from '../runtime/evaluation';
import type { Handler } from '../runtime/protocol';
import { FieldError } from './errors';
import type { RequestState } from './request-state';

const mostInvalidations = 5;

/**
 * Takes over what a handler said with `extensions`. Filters are for the response of a subscription,
 * invalidations for that of a mutation; anywhere else, and above the limit, the field fails.
 */
export function collectExtensions(
  { subscriptionFilter, subscriptionInvalidationFilter, invalidations }: Evaluation,
  handler: Handler,
  state: RequestState,
  { schema, parentType }: GraphQLResolveInfo,
): void {
  const mayFilter = handler === 'response' && parentType === schema.getSubscriptionType();
  const mayInvalidate = handler === 'response' && parentType === schema.getMutationType();
  if ((subscriptionFilter ?? subscriptionInvalidationFilter ?? null) !== null && !mayFilter) {
    throw new FieldError('Subscription filters are set in the response handler of a subscription.', 'Code');
  }
  if (invalidations.length > 0 && !mayInvalidate) {
    throw new FieldError('Subscriptions are invalidated in the response handler of a mutation.', 'Code');
  }
  state.subscriptionFilter = subscriptionFilter ?? state.subscriptionFilter;
  state.invalidationFilter = subscriptionInvalidationFilter ?? state.invalidationFilter;
  state.invalidations.push(...invalidations);
  if (state.invalidations.length > mostInvalidations) {
    throw new FieldError(`A request can invalidate subscriptions at most ${mostInvalidations} times.`, 'Code');
  }
}
