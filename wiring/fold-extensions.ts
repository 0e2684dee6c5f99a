import { Kind, type DefinitionNode, type DocumentNode } from 'graphql';

/** The kind of definition that each kind of extension becomes or joins. */
const definitionOf: Partial<Record<Kind, Kind>> = {
  [Kind.SCALAR_TYPE_EXTENSION]: Kind.SCALAR_TYPE_DEFINITION,
  [Kind.OBJECT_TYPE_EXTENSION]: Kind.OBJECT_TYPE_DEFINITION,
  [Kind.INTERFACE_TYPE_EXTENSION]: Kind.INTERFACE_TYPE_DEFINITION,
  [Kind.UNION_TYPE_EXTENSION]: Kind.UNION_TYPE_DEFINITION,
  [Kind.ENUM_TYPE_EXTENSION]: Kind.ENUM_TYPE_DEFINITION,
  [Kind.INPUT_OBJECT_TYPE_EXTENSION]: Kind.INPUT_OBJECT_TYPE_DEFINITION,
};

const listsOfDefinitions = ['fields', 'interfaces', 'directives', 'types', 'values'] as const;

type Loose = DefinitionNode & { name?: { value: string } } & {
  [list in (typeof listsOfDefinitions)[number]]?: readonly object[];
};

const rootOrder = ['Query', 'Mutation', 'Subscription'];

function join(base: Loose, extension: Loose): Loose {
  const joined: Record<string, unknown> = { ...base };
  for (const list of listsOfDefinitions) {
    const items = [...(base[list] ?? []), ...(extension[list] ?? [])];
    if (base[list] ?? extension[list]) joined[list] = items;
  }
  return joined as unknown as Loose;
}

/**
 * One definition per type: AppSync refuses `extend type`, and areas of the schema extend root types
 * that no file has to own. Root types come first, the others in order of appearance.
 */
export function foldExtensions(document: DocumentNode): DocumentNode {
  const byName = new Map<string, Loose>();
  const others: DefinitionNode[] = [];
  // Definitions before extensions, so that description and order are those of the definition.
  const definitions = document.definitions as readonly Loose[];
  for (const node of [
    ...definitions.filter((d) => !(d.kind in definitionOf)),
    ...definitions.filter((d) => d.kind in definitionOf),
  ]) {
    const kind = definitionOf[node.kind] ?? node.kind;
    if (!node.name || !Object.values(definitionOf).includes(kind)) {
      others.push(node);
      continue;
    }
    const own = { ...node, kind } as Loose;
    const base = byName.get(node.name.value);
    // A second definition of the same kind stays visible, so that the schema's own check can refuse it.
    if (base && !(node.kind in definitionOf)) others.push(node);
    else byName.set(node.name.value, base ? join(base, own) : own);
  }
  const rank = (node: Loose): number => {
    const place = rootOrder.indexOf(node.name?.value ?? '');
    return place < 0 ? rootOrder.length : place;
  };
  const types = [...byName.values()].sort((a, b) => rank(a) - rank(b));
  return { kind: Kind.DOCUMENT, definitions: [...others, ...types] };
}
