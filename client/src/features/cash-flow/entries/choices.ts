import { graphql } from '../../../__generated__';
import type { Choices_AccountFragment, Choices_ExpenseCategoryFragment } from '../../../__generated__/graphql';
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

/** Every category followed by its subcategories. */
export function choicesOf(categories: readonly Category[]): Choice[] {
  return categories.flatMap(({ code, name, subcategories = [] }) => [
    { categoryCode: code, categoryName: name, subcategory: null },
    ...subcategories.map((subcategory) => ({ categoryCode: code, categoryName: name, subcategory })),
  ]);
}

/** "Food › Groceries" */
export function choiceText({ categoryName, subcategory }: Choice): string {
  return categoryText({ name: categoryName }, subcategory);
}

/**
 * What to offer for a typed text: the choices that contain each of its words, and where none is called exactly so, to
 * make a subcategory of it. "food / bakery" names the category it is to be in.
 */
export function offers(choices: readonly Choice[], typed: string, canCreate: boolean): Option[] {
  const words = plain(typed)
    .split(/[\s›/>]+/)
    .filter(Boolean);
  const found = choices.filter((choice) => words.every((word) => plain(choiceText(choice)).includes(word)));
  const [, before, after] = /^(.*?)\s*[›/>]\s*(.*)$/.exec(typed.trim()) ?? [undefined, undefined, typed.trim()];
  const name = after ?? '';
  const taken = choices.some(
    ({ categoryName, subcategory }) =>
      plain(subcategory?.name ?? categoryName) === plain(name) &&
      (before === undefined || plain(categoryName) === plain(before)),
  );
  if (!canCreate || name === '' || taken) return found;
  const homes = choices.filter(
    ({ categoryName, subcategory }) =>
      subcategory === null && (before === undefined || plain(categoryName).includes(plain(before))),
  );
  return [...found, ...homes.map(({ categoryCode, categoryName }) => ({ categoryCode, categoryName, create: name }))];
}

/** Cash accounts and credit cards: what money can go through. */
export function accountsOf(assets: readonly Choices_AccountFragment[]): Choices_AccountFragment[] {
  return assets.filter(({ category }) => ['CASH', 'CREDIT_CARD'].includes(category.code));
}

function plain(text: string): string {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
