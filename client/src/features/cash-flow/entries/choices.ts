import { nameOrder } from '../../../../../domain/names';
import { graphql } from '../../../__generated__';
import type { Category_CategoryFragment, Choices_AccountFragment } from '../../../__generated__/graphql';
import { bestMatches, sameName } from '../../../lib/best-matches';
import { isAccount } from '../../../lib/is-account';
import { categoryName } from '../../../lib/category-name';

graphql(`
  fragment Choices_account on Asset {
    id
    name
    currency
    category {
      code
    }
  }
`);

/** Where an entry is sorted: a category, or one of its parts. */
export type Choice = Pick<Category_CategoryFragment, 'id' | 'kind' | 'name' | 'parent'>;

/** An offer to make a part of a category of what was typed. */
export interface NewCategory {
  parent: Choice;
  create: string;
}

export type Option = Choice | NewCategory;

type Category = Choice & Pick<Category_CategoryFragment, 'position' | 'archivedOn'>;

/** Every category of the first level followed by its parts, each by place and then by name. */
export function inOrder<Item extends Category>(categories: readonly Item[], locale: string): Item[] {
  const compare = nameOrder(locale);
  const ordered = categories.toSorted((a, b) => a.position - b.position || compare(a.name, b.name));
  return ordered
    .filter(({ parent }) => parent === null)
    .flatMap((top) => [top, ...ordered.filter(({ parent }) => parent?.id === top.id)]);
}

/** What is offered for new entries of a kind. */
export function choicesOf(categories: readonly Category[], kind: Choice['kind'], locale: string): Choice[] {
  return inOrder(
    categories.filter((category) => category.kind === kind && category.archivedOn === null),
    locale,
  );
}

/** "Food › Groceries" */
export const choiceText = (choice: Choice): string => categoryName(choice);

/**
 * What to offer for a typed text: the choices that contain each of its words, the best first, and where none is called
 * exactly so, to make a part of a category of it. "food / bakery" names the category it is to be in.
 */
export function offers(choices: readonly Choice[], typed: string, canCreate: boolean): Option[] {
  const found = bestMatches(choices, typed, namesOf, { within: true });
  const [, before, after] = /^(.*?)\s*[›/>]\s*(.*)$/.exec(typed.trim()) ?? [undefined, undefined, typed.trim()];
  const create = after ?? '';
  const taken = choices.some(
    ({ name, parent }) =>
      sameName(name, create) && (before === undefined || sameName((parent ?? { name }).name, before)),
  );
  if (!canCreate || create === '' || taken) return found;
  const tops = choices.filter(({ parent }) => parent === null);
  const homes = bestMatches(tops, before ?? '', namesOf, { within: true });
  return [...found, ...homes.map((parent) => ({ parent, create }))];
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
  return [choiceText(choice), choice.name];
}

/** Cash accounts and credit cards, what money can go through, by name. */
export function accountsOf(assets: readonly Choices_AccountFragment[], locale: string): Choices_AccountFragment[] {
  return byName(assets.filter(isAccount), locale);
}

/** What a transfer may go to besides accounts: any other asset, and any debt. */
export function othersOf(assets: readonly Choices_AccountFragment[], locale: string): Choices_AccountFragment[] {
  return byName(
    assets.filter((asset) => !isAccount(asset)),
    locale,
  );
}

function byName(assets: readonly Choices_AccountFragment[], locale: string): Choices_AccountFragment[] {
  const compare = nameOrder(locale);
  return assets.toSorted((a, b) => compare(a.name, b.name));
}
