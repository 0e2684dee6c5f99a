import type { Person } from './person';

const fields = `id amount currency date description version owner createdAt updatedAt account { id name category { code } }`;
export const createIncome = `mutation ($input: CreateIncomeInput!) { createIncome(input: $input) { ${fields} category { code name } } }`;
export const updateIncome = `mutation ($input: UpdateIncomeInput!) { updateIncome(input: $input) { ${fields} category { code } } }`;
export const deleteIncome = `mutation ($id: ID!) { deleteIncome(id: $id) { ${fields} } }`;
const sorted = 'category { code subcategories { name } } subcategory { id name isDefault }';
export const createExpense = `mutation ($input: CreateExpenseInput!) { createExpense(input: $input) { ${fields} ${sorted} } }`;
export const updateExpense = `mutation ($input: UpdateExpenseInput!) { updateExpense(input: $input) { ${fields} ${sorted} } }`;
export const deleteExpense = `mutation ($id: ID!) { deleteExpense(id: $id) { ${fields} ${sorted} } }`;
export const createSubcategory = `mutation ($input: CreateSubcategoryInput!) { createSubcategory(input: $input) { id name isDefault } }`;
export const updateSubcategory = `mutation ($input: UpdateSubcategoryInput!) { updateSubcategory(input: $input) { id name isDefault } }`;
export const deleteSubcategory = `mutation ($id: ID!) { deleteSubcategory(id: $id) { id name } }`;
export const expenses = `query ($from: AWSDate!, $to: AWSDate!, $categoryCode: ID, $subcategoryId: ID, $search: String, $limit: Int, $nextToken: String) {
  expenses(from: $from, to: $to, categoryCode: $categoryCode, subcategoryId: $subcategoryId, search: $search, limit: $limit, nextToken: $nextToken) {
    items { ${fields} ${sorted} } nextToken
  }
}`;
export const incomes = `query ($from: AWSDate!, $to: AWSDate!, $search: String, $categoryCode: ID, $nextToken: String) {
  incomes(from: $from, to: $to, search: $search, categoryCode: $categoryCode, nextToken: $nextToken) {
    items { ${fields} category { code } } nextToken
  }
}`;

export interface Entry {
  id: string;
  date: string;
  description: string | null;
  version: number;
  account: { id: string } | null;
  category: { code: string; subcategories: { name: string }[] };
  subcategory: { id: string; name: string } | null;
}
export interface Page {
  items: Entry[];
  nextToken: string | null;
}

export const salary = { categoryCode: 'SALARY', amount: '2500.50', date: '2024-01-27' };
export const groceries = { categoryCode: 'FOOD', amount: '12.30', date: '2024-01-05' };

export async function givenExpense(person: Person, input: Record<string, unknown> = {}): Promise<Entry> {
  return (await person.get<{ createExpense: Entry }>(createExpense, { input: { ...groceries, ...input } }))
    .createExpense;
}

export async function givenAsset(person: Person, categoryCode: string): Promise<string> {
  const { createAsset } = await person.get<{ createAsset: { id: string } }>(
    'mutation ($input: CreateAssetInput!) { createAsset(input: $input) { id } }',
    { input: { name: 'Current account', categoryCode, currency: 'EUR' } },
  );
  return createAsset.id;
}

/** The ids of a person's subcategories, by category and name: `FOOD Groceries`. */
export async function subcategoriesOf(person: Person): Promise<Record<string, string>> {
  const { expenseCategories } = await person.get<{
    expenseCategories: { code: string; subcategories: { id: string; name: string }[] }[];
  }>('{ expenseCategories { code subcategories { id name } } }');
  return Object.fromEntries(
    expenseCategories.flatMap(({ code, subcategories }) =>
      subcategories.map(({ id, name }) => [`${code} ${name}`, id]),
    ),
  );
}
