import { InMemoryCache, type ApolloClient } from '@apollo/client';
import { Kind, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';
import type { BooksArea } from '../../__generated__/graphql';
import { forget, isTouched } from './touched';

/**
 * After a change in these areas: what is on the screen is asked for again, and stays until its fresh answer is there.
 * What is kept of screens that are not shown is dropped, so that they never come up with figures that are untrue.
 */
export function bringUpToDate(client: ApolloClient, areas: readonly BooksArea[]): Promise<unknown> {
  forgetUnseen(client, areas);
  return client.refetchQueries({
    include: 'active',
    onQueryUpdated: ({ query }) => rootFields(query).some(({ name }) => isTouched(name.value, areas)),
  });
}

export function forgetUnseen(client: ApolloClient, areas: readonly BooksArea[]): void {
  const { cache } = client;
  if (!(cache instanceof InMemoryCache)) return;
  const seen = new Set<string>();
  for (const { query, variables } of client.getObservableQueries('active')) {
    for (const field of rootFields(query)) {
      if (isLeftOut(field, variables)) continue;
      seen.add(cache.policies.getStoreFieldName({ typename: 'Query', fieldName: field.name.value, field, variables }));
    }
  }
  forget(cache, areas, (_, storeFieldName) => seen.has(storeFieldName));
}

function rootFields({ definitions }: DocumentNode): FieldNode[] {
  const fieldsOf = ({ selections }: SelectionSetNode): FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet);
      const name = selection.name.value;
      const fragment = definitions.find((node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name);
      return fragment && 'selectionSet' in fragment ? fieldsOf(fragment.selectionSet as SelectionSetNode) : [];
    });
  return definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? fieldsOf(node.selectionSet) : []));
}

/** Whether a field's `@include` says that it is not asked for. */
function isLeftOut({ directives }: FieldNode, variables: Record<string, unknown>): boolean {
  const include = directives?.find(({ name }) => name.value === 'include')?.arguments?.[0]?.value;
  return include?.kind === Kind.VARIABLE && variables[include.name.value] === false;
}
