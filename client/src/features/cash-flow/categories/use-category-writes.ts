import { useApolloClient } from '@apollo/client/react';
import type { ApolloCache, Reference } from '@apollo/client';
import { useRef } from 'react';
import { graphql } from '../../../__generated__';
import type { UpdateCategoryInput } from '../../../__generated__/graphql';
import { problemText } from '../../../lib/api-error';
import { bringUpToDate } from '../../../lib/live/bring-up-to-date';
import { today } from '../../../lib/now';
import type { Step } from '../../../lib/undo/undo-history';
import { useUndo } from '../../../lib/undo/use-undo';
import {
  ArchiveCategory,
  CreateCategory,
  DeleteCategory,
  MergeCategory,
  PlaceCategory,
  UpdateCategory,
} from './category-mutations';
import { categorySteps } from './category-steps';
import type { Category } from './category-tree';

/** The one selection of a category in the list of all. */
graphql(`
  fragment Category_category on Category {
    id
    code
    kind
    name
    parent {
      id
      name
    }
    position
    archivedOn
    version
    owner
  }
`);

/** What became of a write: undefined when it is done, or a sentence that says why not. */
export type Refusal = string | undefined;

/** How many places are written at a time: of very many that share one, about half make room for the first that is moved. */
const AT_ONCE = 8;

/** What can be done with categories. What is shown changes at once; what is computed by them is asked for again. */
export function useCategoryWrites() {
  const client = useApolloClient();
  const { record, versions } = useUndo();
  const steps = categorySteps(client, versions);
  const placing = useRef<Promise<unknown>>(Promise.resolve());

  /**
   * Ends well or with a sentence, and has the screen catch up either way.
   *
   * @param stepOf the step that was done, of what was answered; undefined where none leads back
   */
  async function settle<Data>(
    write: Promise<{ data?: Data | undefined }>,
    stepOf?: (data: Data) => Step | undefined,
  ): Promise<Refusal> {
    const refusal = await write.then(({ data }) => {
      const step = data && stepOf?.(data);
      if (step) record(step);
      return undefined;
    }, problemText);
    // A screen that could not be asked again says so itself.
    void bringUpToDate(client, ['CATEGORIES']).catch(() => undefined);
    return refusal;
  }

  function update(category: Category, change: Omit<UpdateCategoryInput, 'id'>, shown: Partial<Category>) {
    const { id, version } = category;
    return settle(
      client.mutate({
        mutation: UpdateCategory,
        variables: { input: { id, expectedVersion: version, ...change } },
        optimisticResponse: { updateCategory: typed({ ...category, ...shown, version: version + 1 }) },
      }),
      (data) => steps.changed(category, data.updateCategory),
    );
  }

  async function putAt(id: string, position: number) {
    const { data } = await client.mutate({ mutation: PlaceCategory, variables: { id, position } });
    // Wherever it stands, it is what it was before, one version later.
    const { version = 0 } = data?.updateCategory ?? {};
    versions.back(id, versions.at(id, version - 1), version);
  }

  return {
    create: (made: Pick<Category, 'id' | 'kind' | 'name' | 'parent' | 'owner'>) =>
      settle(
        client.mutate({
          mutation: CreateCategory,
          variables: { input: { id: made.id, kind: made.kind, name: made.name, parentId: made.parent?.id ?? null } },
          optimisticResponse: {
            createCategory: typed({ ...made, code: null, position: 1000, archivedOn: null, version: 1 }),
          },
          update: (cache, { data }) => {
            const ref = data && refTo(data.createCategory.id);
            if (ref) changeList(cache, (refs) => [...refs.filter(({ __ref }) => __ref !== ref.__ref), ref]);
          },
        }),
        (data) => steps.added(data.createCategory),
      ),

    rename: (category: Category, name: string) => update(category, { name }, { name }),

    /** Makes it a part of another, or with null one of the first level. */
    moveTo: (category: Category, parent: Category | null) =>
      update(
        category,
        { parentId: parent?.id ?? null },
        { parent: parent && typed({ id: parent.id, name: parent.name }) },
      ),

    archive: (category: Category) =>
      settle(
        client.mutate({
          mutation: ArchiveCategory,
          variables: { id: category.id },
          optimisticResponse: {
            archiveCategory: typed({ ...category, archivedOn: today(), version: category.version + 1 }),
          },
        }),
        (data) => steps.changed(category, data.archiveCategory),
      ),

    bringBack: (category: Category) => update(category, { archivedOn: null }, { archivedOn: null }),

    /** Puts categories at new places: not a step, and none that was done before is lost by it. One move after the other: what is moved again meanwhile ends where it was put last. */
    place(places: ReadonlyMap<string, number>): Promise<Refusal> {
      client.cache.batch({
        update: (cache) => {
          for (const [id, position] of places) {
            cache.modify({ id: refTo(id).__ref, fields: { position: () => position } });
          }
        },
      });
      const all = async (): Promise<{ data?: undefined }> => {
        const writes = [...places];
        while (writes.length > 0) {
          const some = writes.splice(0, AT_ONCE);
          await Promise.all(some.map(([id, position]) => putAt(id, position)));
        }
        return {};
      };
      const done = placing.current.then(all);
      const last = done.catch(() => undefined);
      placing.current = last;
      // While more is to be written the screen is ahead of the server.
      return done.then(
        () => (placing.current === last ? settle(done) : undefined),
        () => settle(done),
      );
    },

    merge: (category: Category, into: Category) =>
      settle(
        client.mutate({
          mutation: MergeCategory,
          variables: { id: category.id, into: into.id },
          update: (cache) =>
            changeList(cache, (refs) => refs.filter(({ __ref }) => __ref !== refTo(category.id).__ref)),
        }),
      ),

    remove: ({ id }: Category) =>
      settle(
        client.mutate({
          mutation: DeleteCategory,
          variables: { id },
          update: (cache) => changeList(cache, (refs) => refs.filter(({ __ref }) => __ref !== refTo(id).__ref)),
        }),
        (data) => steps.deleted(data.deleteCategory),
      ),
  };
}

function typed<Fields extends object>(fields: Fields): Fields & { __typename: 'Category' } {
  return { ...fields, __typename: 'Category' };
}

function refTo(id: string): Reference {
  return { __ref: `Category:${id}` };
}

function changeList(cache: ApolloCache, change: (refs: readonly Reference[]) => readonly Reference[]): void {
  cache.modify<{ categories: Reference[] }>({
    id: 'ROOT_QUERY',
    fields: { categories: (refs) => change(refs as readonly Reference[]) as Reference[] },
  });
}
