import {
  Kind,
  TokenKind,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type Token,
} from 'graphql';
import { mostNested, mostTokens } from './document-limits';
import { createMetaCount } from './meta-count';

export interface DocumentSize {
  /** Tokens, with fragments written out wherever they are spread. Counting ends once there are too many. */
  tokens: number;
  /** Tokens that validation compares with others: of fields for the same place of an answer, and of fragments there. */
  comparisons: number;
  /** Fields below one another. Introspection does not count. */
  depth: number;
  /** Selections within one another, fragments among them. */
  nested: number;
  /** A field of introspection that is asked more often than it takes to learn a schema. */
  repeated: string | undefined;
}

/** What stands for one field of an answer, or is spread at one place of it. */
interface Standing {
  count: number;
  tokens: number;
  below: Place;
}
type Place = Map<string, Standing>;

/** Where in an answer selections are, and in what of the document. */
interface Position {
  place: Place;
  depth: number;
  nested: number;
  /** Whether it is the schema that is asked for. */
  isMeta: boolean;
}

/** All that is spread at a place. No field has that name. */
const spread = '...';

/**
 * How large a document is to validation and execution: each definition for itself, fragments written out. It takes no
 * longer than the largest document, whatever fragments multiply to.
 */
export function sizeOf(document: DocumentNode): DocumentSize {
  const size: DocumentSize = { tokens: 0, comparisons: 0, depth: 0, nested: 0, repeated: undefined };
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const tokensOf = countTokens(document);
  // Of a fragment that contains itself, validation says so.
  const entered = new Set<string>();
  let meta = createMetaCount();

  function stand(place: Place, key: string, tokens: number): Standing {
    const at = place.get(key) ?? { count: 0, tokens: 0, below: new Map<string, Standing>() };
    place.set(key, at);
    size.comparisons += at.count * tokens + at.tokens;
    at.count += 1;
    at.tokens += tokens;
    return at;
  }

  function walkField(node: FieldNode, { place, depth, nested, isMeta: inMeta }: Position): void {
    const name = node.name.value;
    const key = (node.alias ?? node.name).value;
    const isMeta = inMeta || name === '__schema' || name === '__type';
    size.tokens += tokensOf(node) - (node.selectionSet ? tokensOf(node.selectionSet) - 2 : 0);
    const at = stand(place, key, tokensOf(node));
    if (isMeta && at.count === 1) size.repeated ??= meta(name, key);
    const deeper = isMeta || name === '__typename' ? depth : depth + 1;
    size.depth = Math.max(size.depth, deeper);
    if (node.selectionSet) walk(node.selectionSet, { place: at.below, depth: deeper, nested: nested + 1, isMeta });
  }

  function walkNode(node: SelectionNode, position: Position): void {
    if (node.kind === Kind.FIELD) return walkField(node, position);
    const inside = { ...position, nested: position.nested + 1 };
    size.tokens += 2;
    if (node.kind === Kind.INLINE_FRAGMENT) {
      stand(position.place, spread, tokensOf(node));
      return walk(node.selectionSet, inside);
    }
    const name = node.name.value;
    const fragment = fragments.get(name);
    if (!fragment || entered.has(name)) return;
    stand(position.place, spread, tokensOf(fragment));
    entered.add(name);
    walk(fragment.selectionSet, inside);
    entered.delete(name);
  }

  function walk(set: SelectionSetNode, position: Position): void {
    size.nested = Math.max(size.nested, position.nested);
    if (position.nested > mostNested) return;
    for (const node of set.selections) {
      if (size.tokens > mostTokens) return;
      walkNode(node, position);
    }
  }

  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION && node.kind !== Kind.FRAGMENT_DEFINITION) continue;
    meta = createMetaCount();
    const isMeta = node.kind === Kind.FRAGMENT_DEFINITION && node.typeCondition.name.value.startsWith('__');
    walk(node.selectionSet, { place: new Map(), depth: 0, nested: 0, isMeta });
  }
  return size;
}

/** How many tokens a part of a document has, without a walk for each part. */
function countTokens({ loc }: DocumentNode): (node: ASTNode) => number {
  const places = new Map<Token | undefined, number>();
  for (let token: Token | null | undefined = loc?.startToken; token; token = token.next)
    if (token.kind !== TokenKind.COMMENT) places.set(token, places.size);
  const placeOf = (token: Token | undefined) => places.get(token) ?? 0;
  return ({ loc: part }) => placeOf(part?.endToken) - placeOf(part?.startToken) + 1;
}
