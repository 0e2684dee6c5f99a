import type { PublishChangeInput } from '../../schema/__generated__/types';
import type { OwnApi } from './own-api';

/** What a mutation's last step leaves: a notice, and the ids of the categories whose budgets of its month changed. */
export interface Notice extends PublishChangeInput {
  month: string | null;
  budgets: string[];
}

/** Every field: subscribers get what is selected here, and the rest as null. */
export const publishChange = `mutation ($input: PublishChangeInput!) {
  publishChange(input: $input) { id owner actor area month ids at }
}`;

export const publishBudget = `mutation ($owner: ID!, $actor: ID!, $month: String!, $categoryId: ID!) {
  publishBudget(owner: $owner, actor: $actor, month: $month, categoryId: $categoryId) {
    id
    category { id code kind name parent { id } position archivedOn version owner createdAt updatedAt }
    month currency budget actual remaining pct isSet isPriced calculated version owner
  }
}`;

/**
 * Tells a member's devices what changed: by the notice first, for whoever looks again at what they show, and then by
 * each budget as it is now. Throws where the API does not take one of them; all of it may safely be told again.
 */
export async function publish(api: OwnApi, { id, owner, actor, area, month, ids, at, budgets }: Notice): Promise<void> {
  // Field by field: a resolver of a later release may leave what this API does not take.
  await api.ask(publishChange, { input: { id, owner, actor, area, month, ids, at } satisfies PublishChangeInput });
  await Promise.all(budgets.map((categoryId) => api.ask(publishBudget, { owner, actor, month, categoryId })));
}
