import { InMemoryCache, type ApolloClient } from '@apollo/client';
import { Kind, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';

/** What no member's change can alter. */
const reference = new Set(['__typename', 'assetCategories', 'incomeCategories', 'currencies']);

/**
 * Drops what is kept of screens that are not shown, so that they never come up with figures that a change elsewhere has
 * made untrue. What is on the screen stays until its fresh answer is there.
 */
export function forgetUnseen(client: ApolloClient): void {
  const { cache } = client;
  if (!(cache instanceof InMemoryCache)) return;
  const seen = new Set<string>();
  for (const { query, variables } of client.getObservableQueries('active')) {
    for (const field of rootFields(query)) {
      if (isLeftOut(field, variables)) continue;
      seen.add(cache.policies.getStoreFieldName({ typename: 'Query', fieldName: field.name.value, field, variables }));
    }
  }
  cache.modify({
    id: 'ROOT_QUERY',
    fields: (value: unknown, { DELETE, fieldName, storeFieldName }) =>
      reference.has(fieldName) || seen.has(storeFieldName) ? value : DELETE,
  });
  cache.gc();
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
