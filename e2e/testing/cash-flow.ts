import type { Person } from './person';
import type { Product } from './product';

const categoryFields = 'id code kind name parent { id code }';
const fields = `id kind date amount currency payee description status source version owner createdAt updatedAt
  account { id name category { code } }
  splits { category { ${categoryFields} } amount note }
  transfer { id account { id name } amount currency date }`;
export const createTransaction = `mutation ($input: CreateTransactionInput!) { createTransaction(input: $input) { ${fields} } }`;
export const updateTransaction = `mutation ($input: UpdateTransactionInput!) { updateTransaction(input: $input) { ${fields} } }`;
export const deleteTransaction = `mutation ($id: ID!) { deleteTransaction(id: $id) { ${fields} } }`;
export const createTransfer = `mutation ($input: CreateTransferInput!) { createTransfer(input: $input) { ${fields} } }`;
export const linkTransfer = `mutation ($id: ID!, $otherId: ID!) { linkTransfer(id: $id, otherId: $otherId) { ${fields} } }`;
export const unlinkTransfer = `mutation ($id: ID!) { unlinkTransfer(id: $id) { ${fields} } }`;
export const transactions = `query ($filter: TransactionFilter, $limit: Int, $nextToken: String) {
  transactions(filter: $filter, limit: $limit, nextToken: $nextToken) { items { ${fields} } nextToken }
}`;

export interface Split {
  category: { id: string; code: string | null; name: string } | null;
  amount: string;
  note: string | null;
}
export interface Transaction {
  id: string;
  kind: string;
  date: string;
  amount: string;
  currency: string;
  payee: string | null;
  description: string | null;
  status: string;
  version: number;
  account: { id: string; name: string } | null;
  splits: Split[];
  transfer: { id: string; account: { id: string } | null; amount: string; currency: string; date: string } | null;
}
export interface Page {
  items: Transaction[];
  nextToken: string | null;
}

/** The ids of a person's categories, by kind and code, or name where there is no code: `EXPENSE FOOD_GROCERIES`. */
export async function categoriesOf(person: Person): Promise<Record<string, string>> {
  const { categories } = await person.get<{
    categories: { id: string; kind: string; code: string | null; name: string }[];
  }>('{ categories { id kind code name } }');
  return Object.fromEntries(categories.map(({ id, kind, code, name }) => [`${kind} ${code ?? name}`, id]));
}

export async function givenTransaction(person: Person, input: Record<string, unknown>): Promise<Transaction> {
  return (await person.get<{ createTransaction: Transaction }>(createTransaction, { input })).createTransaction;
}

/** What was spent is above zero here; `categoryCode` is FOOD where nothing else is said. */
export async function givenExpense(
  person: Person,
  { amount = '12.30', categoryCode = 'FOOD', ...input }: Record<string, unknown> = {},
): Promise<Transaction> {
  const categoryId = (await categoriesOf(person))[`EXPENSE ${String(categoryCode)}`];
  return givenTransaction(person, { date: '2024-01-05', categoryId, amount: `-${String(amount)}`, ...input });
}

/** `categoryCode` is SALARY where nothing else is said. */
export async function givenIncome(
  person: Person,
  { categoryCode = 'SALARY', ...input }: Record<string, unknown> = {},
): Promise<Transaction> {
  const categoryId = (await categoriesOf(person))[`INCOME ${String(categoryCode)}`];
  return givenTransaction(person, { date: '2024-01-27', amount: '2500.50', categoryId, ...input });
}

/** As many expenses, one a day from 2 January 2010 on, of which the last is described as `=Shop <count>`. */
export async function givenExpenses(product: Product, person: Person, count: number): Promise<void> {
  await product.database.query(
    `insert into transactions (owner_id, date, amount, currency, description, splits)
     select u.id, date '2010-01-01' + n, -1 - n % 90, 'EUR', '=Shop ' || n, array[row (c.id, -1 - n % 90, null)::split]
     from users u join categories c on c.owner_id = u.id and c.kind = 'EXPENSE' and c.code = 'RENT',
       generate_series(1, :count::integer) n
     where u.email = :email`,
    { count, email: person.email },
  );
}

/** All that fits a filter, in one page. */
export async function found(person: Person, filter: Record<string, unknown>): Promise<Transaction[]> {
  return (await person.get<{ transactions: Page }>(transactions, { filter, limit: 1000 })).transactions.items;
}

/** Every page of a list, and what is done between them. */
export async function pagesOf(
  person: Person,
  filter: Record<string, unknown>,
  limit: number,
  between: () => Promise<void> = () => Promise.resolve(),
): Promise<Transaction[][]> {
  const pages: Transaction[][] = [];
  for (let nextToken: string | null = null, isFirst = true; isFirst || nextToken !== null; isFirst = false) {
    const { transactions: page }: { transactions: Page } = await person.get(transactions, { filter, limit, nextToken });
    pages.push(page.items);
    nextToken = page.nextToken;
    await between();
  }
  return pages;
}
