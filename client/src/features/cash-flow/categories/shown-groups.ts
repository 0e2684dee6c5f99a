import { plain } from '../../../lib/best-matches';
import type { Category, CategoryGroup } from './category-tree';

export interface Narrowing {
  search: string;
  withArchived: boolean;
}

/** What of the categories is shown: what is still used, or all; and where something is looked for, what is called so. */
export function shownGroups(groups: readonly CategoryGroup[], { search, withArchived }: Narrowing): CategoryGroup[] {
  const wanted = plain(search);
  const isCalled = ({ name }: Category) => plain(name).includes(wanted);
  return groups.flatMap(({ category, parts }) => {
    const used = parts.filter(({ archivedOn }) => withArchived || archivedOn === null);
    const found = isCalled(category) ? used : used.filter(isCalled);
    // A part is never without what it is a part of.
    const isShown = found.length > 0 || (isCalled(category) && (withArchived || category.archivedOn === null));
    return isShown ? [{ category, parts: found }] : [];
  });
}
