/** What to call what is in no category yet. */
export const UNCATEGORISED = 'Uncategorised';

/** How an address says it in place of a category's id. */
export const NO_CATEGORY = 'none';

/** "Food › Groceries": a part is called after what it is a part of. */
export function categoryName(category: { name: string; parent?: { name: string } | null } | null): string {
  if (category === null) return UNCATEGORISED;
  return category.parent ? `${category.parent.name} › ${category.name}` : category.name;
}
