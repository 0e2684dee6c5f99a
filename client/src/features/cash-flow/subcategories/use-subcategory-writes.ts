import { useApolloClient } from '@apollo/client/react';
import type { ApolloCache, Reference } from '@apollo/client';
import { graphql } from '../../../__generated__';
import { problemText } from '../../../lib/api-error';

const CreateSubcategory = graphql(`
  mutation CreateSubcategory($input: CreateSubcategoryInput!) {
    createSubcategory(input: $input) {
      id
      name
      isDefault
    }
  }
`);

const UpdateSubcategory = graphql(`
  mutation UpdateSubcategory($input: UpdateSubcategoryInput!) {
    updateSubcategory(input: $input) {
      id
      name
      isDefault
    }
  }
`);

const DeleteSubcategory = graphql(`
  mutation DeleteSubcategory($id: ID!) {
    deleteSubcategory(id: $id) {
      id
    }
  }
`);

export interface Subcategory {
  id: string;
  name: string;
  isDefault: boolean;
}

/** What can be done with a member's own subcategories. Each answers with a sentence when it was refused. */
export function useSubcategoryWrites() {
  const client = useApolloClient();

  async function create(categoryCode: string, name: string, id: string): Promise<Subcategory | { problem: string }> {
    try {
      const { data } = await client.mutate({
        mutation: CreateSubcategory,
        variables: { input: { id, categoryCode, name } },
        update: (cache, { data: answer }) => {
          const made = answer && refTo(answer.createSubcategory.id);
          if (made)
            changeList(cache, categoryCode, (refs) => [...refs.filter((ref) => ref.__ref !== made.__ref), made]);
        },
      });
      return data?.createSubcategory ?? { problem: 'The server did not answer.' };
    } catch (error) {
      return { problem: problemText(error) };
    }
  }

  const rename = (id: string, name: string) =>
    client
      .mutate({ mutation: UpdateSubcategory, variables: { input: { id, name } } })
      .then(() => undefined, problemText);

  const remove = (categoryCode: string, id: string) =>
    client
      .mutate({
        mutation: DeleteSubcategory,
        variables: { id },
        update: (cache) =>
          changeList(cache, categoryCode, (refs) => refs.filter(({ __ref }) => __ref !== refTo(id).__ref)),
      })
      .then(() => undefined, problemText);

  return { create, rename, remove };
}

function refTo(id: string): Reference {
  return { __ref: `ExpenseSubcategory:${id}` };
}

function changeList(
  cache: ApolloCache,
  categoryCode: string,
  change: (refs: readonly Reference[]) => readonly Reference[],
): void {
  cache.modify<{ subcategories: Reference[] }>({
    id: cache.identify({ __typename: 'ExpenseCategory', code: categoryCode }) ?? '',
    fields: { subcategories: (refs: readonly Reference[]) => change(refs) },
  });
}
