import { nameOrder } from '../../../../../domain/names';
import type { Category_CategoryFragment, CategoryKind } from '../../../__generated__/graphql';

export type Category = Category_CategoryFragment;

/** A category of the first level with its parts. */
export interface CategoryGroup {
  category: Category;
  parts: Category[];
}

/** The categories of a side as screens show them: by place, those of the same place by name, each with its parts. */
export function categoryTree(categories: readonly Category[], kind: CategoryKind, locale: string): CategoryGroup[] {
  const inOrder = sorted(
    categories.filter((category) => category.kind === kind),
    locale,
  );
  const groups = new Map<string, CategoryGroup>();
  for (const category of inOrder) if (!category.parent) groups.set(category.id, { category, parts: [] });
  for (const category of inOrder) if (category.parent) groups.get(category.parent.id)?.parts.push(category);
  return [...groups.values()];
}

/** All that have the same parent as this one, itself among them, in their order. */
export function siblingsOf(categories: readonly Category[], { kind, parent }: Category, locale: string): Category[] {
  const isSibling = (other: Category) => other.kind === kind && other.parent?.id === parent?.id;
  return sorted(categories.filter(isSibling), locale);
}

function sorted(categories: readonly Category[], locale: string): Category[] {
  const compare = nameOrder(locale);
  return categories.toSorted((a, b) => a.position - b.position || compare(a.name, b.name));
}
