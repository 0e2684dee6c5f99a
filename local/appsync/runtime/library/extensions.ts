import { HelperError } from './errors';
import { invocation } from './invocation';

const mostInvalidations = 5;

/** The real-time parts of a response. They are collected here and carried out after the handler. */
export const extensions = {
  setSubscriptionFilter: (filter: unknown): void => {
    invocation().subscriptionFilter = filter;
  },
  setSubscriptionInvalidationFilter: (filter: unknown): void => {
    invocation().subscriptionInvalidationFilter = filter;
  },
  invalidateSubscriptions: (invalidation: unknown): void => {
    const { invalidations } = invocation();
    if (invalidations.length >= mostInvalidations) {
      throw new HelperError(`invalidateSubscriptions can be called at most ${mostInvalidations} times in a request.`);
    }
    invalidations.push(invalidation);
  },
  /** Caches exist only in AWS: there is nothing to evict here. */
  evictFromApiCache: (): void => undefined,
};
