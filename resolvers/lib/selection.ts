import type { Context } from '@aws-appsync/utils';

/** What is selected below a list of categories: their own fields, and those of what they are split over. */
const partsOfCategories = ['category', 'assets'];

/**
 * Whether the caller selected assets of an allocation, of its history or of a plan. Nothing lies deeper than their
 * fields, and nothing but fields of categories as deep; an alias stands for its field here, so that its own name does
 * not tell.
 */
export function selectsAssets(ctx: Context): boolean {
  return ctx.info.selectionSetList.some((path) => {
    const [list = '', part = '', field, deeper] = path.split('/');
    const isOfCategory = list === 'categories' && partsOfCategories.includes(part);
    return deeper !== undefined || (field !== undefined && !isOfCategory);
  });
}
