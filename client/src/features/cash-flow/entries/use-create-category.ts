import { useApolloClient } from '@apollo/client/react';
import { problemText } from '../../../lib/api-error';
import { useUndo } from '../../../lib/undo/use-undo';
import { categorySteps } from '../categories/category-steps';
import type { Choice, NewCategory } from './choices';
import { CreateEntryCategory } from './entry-mutations';

/** Makes a part of a category of what was typed, and puts it into the list of all. */
export function useCreateCategory(): (wanted: NewCategory) => Promise<Choice | { problem: string }> {
  const client = useApolloClient();
  const { record, versions } = useUndo();
  return async ({ parent, create }) => {
    try {
      const { data } = await client.mutate({
        mutation: CreateEntryCategory,
        variables: { input: { id: crypto.randomUUID(), kind: parent.kind, parentId: parent.id, name: create } },
        update(cache, { data: answer }) {
          const made = answer && { __ref: cache.identify(answer.createCategory) ?? '' };
          if (made) cache.modify({ fields: { categories: (refs: readonly object[]) => [...refs, made] } });
        },
      });
      if (!data) return { problem: 'The server did not answer.' };
      record(categorySteps(client, versions).added(data.createCategory));
      return data.createCategory;
    } catch (error) {
      return { problem: problemText(error) };
    }
  };
}
