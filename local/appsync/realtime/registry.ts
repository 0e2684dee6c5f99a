import type { DoneMutation } from '../graphql/execute';
import { selectedData } from './selected-data';
import type { Subscription } from './subscription';

/** A subscription with the way to the one who waits for it. */
export interface Listener {
  subscription: Subscription;
  deliver(payload: { data: unknown }): void;
  invalidate(): void;
}

/** Who listens to what. */
export function createRegistry() {
  const byMutation = new Map<string, Set<Listener>>();

  function invalidate(invalidation: unknown): void {
    const { subscriptionField, payload } = (invalidation ?? {}) as { subscriptionField?: unknown; payload?: unknown };
    const all = new Set([...byMutation.values()].flatMap((listeners) => [...listeners]));
    for (const listener of all) {
      const { subscription } = listener;
      if (subscription.field === subscriptionField && subscription.isInvalidatedBy(payload)) listener.invalidate();
    }
  }

  return {
    add(listener: Listener): void {
      for (const mutation of listener.subscription.mutations) {
        const listeners = byMutation.get(mutation) ?? new Set();
        byMutation.set(mutation, listeners.add(listener));
      }
    },
    remove(listener: Listener): void {
      for (const mutation of listener.subscription.mutations) {
        const listeners = byMutation.get(mutation);
        listeners?.delete(listener);
        if (listeners?.size === 0) byMutation.delete(mutation);
      }
    },
    /** Brings a mutation to all who want it, in the order in which mutations end. */
    publish({ document, operation, data, invalidations }: DoneMutation): void {
      if (byMutation.size === 0) return;
      for (const { mutation, value } of selectedData(document, operation, data)) {
        for (const { subscription, deliver } of [...(byMutation.get(mutation) ?? [])]) {
          if (subscription.wants(value)) deliver(subscription.payloadOf(value));
        }
      }
      invalidations.forEach(invalidate);
    },
  };
}

export type Registry = ReturnType<typeof createRegistry>;
