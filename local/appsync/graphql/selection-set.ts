import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  print,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

interface Selection {
  selectionSetList: string[];
  selectionSetGraphQL: string;
}

function isIncluded(node: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] !== false;
}

function listPaths(set: SelectionSetNode, prefix: string, info: GraphQLResolveInfo, out: Set<string>): void {
  for (const node of set.selections) {
    if (!isIncluded(node, info)) continue;
    if (node.kind === Kind.FIELD) {
      const path = prefix + (node.alias ?? node.name).value;
      out.add(path);
      if (node.selectionSet) listPaths(node.selectionSet, `${path}/`, info, out);
    } else {
      const inner =
        node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : info.fragments[node.name.value]?.selectionSet;
      if (inner) listPaths(inner, prefix, info, out);
    }
  }
}

function withoutExcluded(set: SelectionSetNode, info: GraphQLResolveInfo): SelectionSetNode {
  const selections = set.selections
    .filter((node) => isIncluded(node, info))
    .map((node) =>
      'selectionSet' in node && node.selectionSet
        ? { ...node, selectionSet: withoutExcluded(node.selectionSet, info) }
        : node,
    );
  return { ...set, selections };
}

const cache = new WeakMap<readonly FieldNode[], { variables: unknown; selection: Selection }>();

/** What was asked of a field: paths with slashes (aliases stand for names), and the text of it. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const known = cache.get(info.fieldNodes);
  if (known && known.variables === info.variableValues) return known.selection;
  const paths = new Set<string>();
  const sets = info.fieldNodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
  for (const set of sets) listPaths(set, '', info, paths);
  const merged: SelectionSetNode = {
    kind: Kind.SELECTION_SET,
    selections: sets.flatMap((set) => withoutExcluded(set, info).selections),
  };
  const selection = { selectionSetList: [...paths], selectionSetGraphQL: sets.length > 0 ? print(merged) : '' };
  cache.set(info.fieldNodes, { variables: info.variableValues, selection });
  return selection;
}

/** The parts of an error's `data` that the caller selected. */
export function filterBySelection(data: unknown, info: GraphQLResolveInfo): unknown {
  const paths = new Set(selectionOf(info).selectionSetList);
  const filter = (value: unknown, prefix: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => filter(item, prefix));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => paths.has(prefix + key))
        .map(([key, item]) => [key, filter(item, `${prefix}${key}/`)]),
    );
  };
  return filter(data, '');
}
