import { nameOrder } from '../../../../../domain/names';
import { graphql } from '../../../__generated__';
import type { Choices_AccountFragment, Choices_ExpenseCategoryFragment } from '../../../__generated__/graphql';
import { bestMatches, sameName } from '../../../lib/best-matches';
import { categoryText } from './entry';

graphql(`
  fragment Choices_expenseCategory on ExpenseCategory {
    code
    name
    subcategories {
      id
      name
      isDefault
    }
  }
`);

graphql(`
  fragment Choices_incomeCategory on IncomeCategory {
    code
    name
  }
`);

graphql(`
  fragment Choices_account on Asset {
    id
    name
    category {
      code
    }
  }
`);

/** Where an entry is sorted: a category, or one of its subcategories. */
export interface Choice {
  categoryCode: string;
  categoryName: string;
  subcategory: { id: string; name: string; isDefault: boolean } | null;
}

/** An offer to make a subcategory of what was typed. */
export interface NewSubcategory {
  categoryCode: string;
  categoryName: string;
  create: string;
}

export type Option = Choice | NewSubcategory;

type Category = Pick<Choices_ExpenseCategoryFragment, 'code' | 'name'> & {
  subcategories?: Choices_ExpenseCategoryFragment['subcategories'];
};

/** Those that everybody has as they come, then a member's own by name. */
export function subcategoriesInOrder<Item extends { name: string; isDefault: boolean }>(
  subcategories: readonly Item[],
  locale: string,
): Item[] {
  const compare = nameOrder(locale);
  return subcategories.toSorted(
    (a, b) => Number(b.isDefault) - Number(a.isDefault) || (a.isDefault ? 0 : compare(a.name, b.name)),
  );
}

/** Every category followed by its subcategories. */
export function choicesOf(categories: readonly Category[], locale: string): Choice[] {
  return categories.flatMap(({ code, name, subcategories = [] }) => [
    { categoryCode: code, categoryName: name, subcategory: null },
    ...subcategoriesInOrder(subcategories, locale).map((subcategory) => ({
      categoryCode: code,
      categoryName: name,
      subcategory,
    })),
  ]);
}

/** "Food › Groceries" */
export function choiceText({ categoryName, subcategory }: Choice): string {
  return categoryText({ name: categoryName }, subcategory);
}

/**
 * What to offer for a typed text: the choices that contain each of its words, the best first, and where none is called
 * exactly so, to make a subcategory of it. "food / bakery" names the category it is to be in.
 */
export function offers(choices: readonly Choice[], typed: string, canCreate: boolean): Option[] {
  const found = bestMatches(choices, typed, namesOf, { within: true });
  const [, before, after] = /^(.*?)\s*[›/>]\s*(.*)$/.exec(typed.trim()) ?? [undefined, undefined, typed.trim()];
  const name = after ?? '';
  const taken = choices.some(
    ({ categoryName, subcategory }) =>
      sameName(subcategory?.name ?? categoryName, name) && (before === undefined || sameName(categoryName, before)),
  );
  if (!canCreate || name === '' || taken) return found;
  const categories = choices.filter(({ subcategory }) => subcategory === null);
  const homes = bestMatches(categories, before ?? '', namesOf, { within: true });
  return [...found, ...homes.map(({ categoryCode, categoryName }) => ({ categoryCode, categoryName, create: name }))];
}

/**
 * What a text stands for when its field is left without choosing: the first choice that is called so or begins so.
 * Where one merely contains it, somebody has to choose it.
 */
export function choiceFor(choices: readonly Choice[], typed: string): Choice | undefined {
  return bestMatches(choices, typed, namesOf)[0];
}

/** As it stands in the list, and by its own name. */
function namesOf(choice: Choice): string[] {
  return [choiceText(choice), choice.subcategory?.name ?? choice.categoryName];
}

/** Cash accounts and credit cards, what money can go through, by name. */
export function accountsOf(assets: readonly Choices_AccountFragment[], locale: string): Choices_AccountFragment[] {
  const compare = nameOrder(locale);
  return assets
    .filter(({ category }) => ['CASH', 'CREDIT_CARD'].includes(category.code))
    .sort((a, b) => compare(a.name, b.name));
}
