import type { ApolloClient } from '@apollo/client';
import type { UpdateCategoryInput } from '../../../__generated__/graphql';
import { stepOfOne } from '../../../lib/undo/step-between';
import type { Step } from '../../../lib/undo/undo-history';
import type { Versions } from '../../../lib/undo/versions';
import { CreateCategory, DeleteCategory, UpdateCategory } from './category-mutations';
import type { Category } from './category-tree';

type Content = Omit<UpdateCategoryInput, 'id' | 'expectedVersion'>;

/** What was done with categories as steps. One that was merged is gone for good, and so is what none of these can write. */
export function categorySteps(client: ApolloClient, versions: Versions) {
  async function update(input: UpdateCategoryInput): Promise<number> {
    const { data } = await client.mutate({ mutation: UpdateCategory, variables: { input } });
    return data?.updateCategory.version ?? 0;
  }

  function lifeOf(category: Category) {
    const { id, kind, name, parent, position, archivedOn } = category;
    const state = versions.at(id, category.version);
    return {
      async make() {
        const input = { id, kind, name, parentId: parent?.id ?? null, position };
        const { data } = await client.mutate({ mutation: CreateCategory, variables: { input } });
        const made = data?.createCategory.version ?? 1;
        versions.back(id, state, archivedOn === null ? made : await update({ id, expectedVersion: made, archivedOn }));
      },
      async remove() {
        // A deletion asks for no version: what was changed elsewhere since is not to go with it.
        await update({ id, expectedVersion: state.version });
        await client.mutate({ mutation: DeleteCategory, variables: { id } });
      },
    };
  }

  return {
    added(category: Category): Step {
      const { make, remove } = lifeOf(category);
      return { name: `${category.name} added`, undo: remove, redo: make };
    },
    /** Undefined for one of those that all books begin with: made again it would not be known as that. */
    deleted(category: Category): Step | undefined {
      if (category.code !== null) return undefined;
      const { make, remove } = lifeOf(category);
      return { name: `${category.name} deleted`, undo: make, redo: remove };
    },
    changed(before: Category, after: Category): Step {
      const { id } = after;
      const sides = {
        id,
        before: { content: contentOf(before), version: before.version },
        after: { content: contentOf(after), version: after.version },
      };
      return stepOfOne(nameOf(before, after), versions, sides, (content, expectedVersion) =>
        update({ id, expectedVersion, ...content }),
      );
    },
  };
}

/** Where it stands among its neighbours is not told by these. */
function contentOf({ name, parent, archivedOn }: Category): Content {
  return { name, parentId: parent?.id ?? null, archivedOn };
}

function nameOf(before: Category, after: Category): string {
  if (before.name !== after.name) return `${before.name} renamed ${after.name}`;
  if (before.parent?.id !== after.parent?.id) return `${after.name} moved`;
  return `${after.name} ${after.archivedOn === null ? 'brought back' : 'archived'}`;
}
