import type { Person } from './person';
import type { Product } from './product';

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
  amount: string;
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

export async function givenIncome(person: Person, input: Record<string, unknown> = {}): Promise<Entry> {
  return (await person.get<{ createIncome: Entry }>(createIncome, { input: { ...salary, ...input } })).createIncome;
}

/** As many expenses, one a day from 2 January 2010 on, of which the last is described as `=Shop <count>`. */
export async function givenExpenses(product: Product, person: Person, count: number): Promise<void> {
  await product.database.query(
    `insert into expense_items (owner_id, id, category_code, amount, currency, date, description)
     select u.id, gen_random_uuid(), 'RENT', 1 + n % 90, 'EUR', date '2010-01-01' + n, '=Shop ' || n
     from users u, generate_series(1, :count::integer) n where u.email = :email`,
    { count, email: person.email },
  );
}

/** The expenses of a range of days: `Market 12.30`. */
export async function listed(person: Person, range: { from: string; to: string }): Promise<string[]> {
  const { items } = (await person.get<{ expenses: Page }>(expenses, range)).expenses;
  return items.map(({ description, amount }) => `${description} ${amount}`).sort();
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
