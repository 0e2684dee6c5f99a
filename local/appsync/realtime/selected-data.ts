import { Kind, type DocumentNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

interface SelectedField {
  name: string;
  sets: SelectionSetNode[];
}

/** The fields of selection sets by the key that they have in an answer, those of fragments among them. */
function fieldsOf(
  sets: readonly SelectionSetNode[],
  document: DocumentNode,
  fields = new Map<string, SelectedField>(),
): Map<string, SelectedField> {
  for (const node of sets.flatMap((set) => set.selections)) {
    if (node.kind === Kind.FIELD) {
      const key = (node.alias ?? node.name).value;
      const field = fields.get(key) ?? { name: node.name.value, sets: [] };
      if (node.selectionSet) field.sets.push(node.selectionSet);
      fields.set(key, field);
      continue;
    }
    const inner =
      node.kind === Kind.INLINE_FRAGMENT
        ? node
        : document.definitions.find(
            (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === node.name.value,
          );
    if (inner && 'selectionSet' in inner && inner.selectionSet) fieldsOf([inner.selectionSet], document, fields);
  }
  return fields;
}

/** An answer by the names of the schema in place of aliases. */
function byName(value: unknown, sets: readonly SelectionSetNode[], document: DocumentNode): unknown {
  if (Array.isArray(value)) return value.map((item) => byName(item, sets, document));
  if (value === null || typeof value !== 'object' || sets.length === 0) return value;
  const out: Record<string, unknown> = {};
  for (const [key, field] of fieldsOf(sets, document)) {
    if (Object.hasOwn(value, key)) {
      out[field.name] = byName((value as Record<string, unknown>)[key], field.sets, document);
    }
  }
  return out;
}

/** What each field of a mutation came to, by the names of the schema. Fields that came to null are left out. */
export function selectedData(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  data: Record<string, unknown>,
): { mutation: string; value: unknown }[] {
  return [...fieldsOf([operation.selectionSet], document)].flatMap(([key, { name, sets }]) => {
    const value = data[key];
    return value === null || value === undefined ? [] : [{ mutation: name, value: byName(value, sets, document) }];
  });
}
