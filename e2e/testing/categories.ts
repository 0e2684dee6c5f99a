import type { Person } from './person';

const fields = 'id code kind name parent { id code name } position archivedOn version owner';
export const categories = `{ categories { ${fields} } }`;
export const createCategory = `mutation ($input: CreateCategoryInput!) { createCategory(input: $input) { ${fields} } }`;
export const updateCategory = `mutation ($input: UpdateCategoryInput!) { updateCategory(input: $input) { ${fields} } }`;
export const mergeCategory = `mutation ($id: ID!, $into: ID!) { mergeCategory(id: $id, into: $into) { ${fields} } }`;
export const archiveCategory = `mutation ($id: ID!) { archiveCategory(id: $id) { ${fields} } }`;
export const deleteCategory = `mutation ($id: ID!) { deleteCategory(id: $id) { ${fields} } }`;

export interface Category {
  id: string;
  code: string | null;
  kind: string;
  name: string;
  parent: { id: string; code: string | null; name: string } | null;
  position: number;
  archivedOn: string | null;
  version: number;
}

/** An expense category of the first level, but for what is said otherwise; answers its id. */
export async function givenCategory(
  person: Person,
  name: string,
  input: Record<string, unknown> = {},
): Promise<string> {
  const { createCategory: made } = await person.get<{ createCategory: Category }>(createCategory, {
    input: { kind: 'EXPENSE', name, ...input },
  });
  return made.id;
}

export async function allCategories(person: Person): Promise<Category[]> {
  return (await person.get<{ categories: Category[] }>(categories)).categories;
}
