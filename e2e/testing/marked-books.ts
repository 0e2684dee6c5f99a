import { AdminAddUserToGroupCommand } from '@aws-sdk/client-cognito-identity-provider';
import { cognitoOf, givenPerson, signIn, type Person } from './person';
import type { Product } from './product';

/** In each text of the marked books. */
export const markedText = 'MARKED';
/** In each amount, rate and percentage of them; no sum of other people's comes near. */
export const markedDigits = '8675309';

/** What others may try to reach in somebody's books, by ids. Of what can be created there are two. */
export interface MarkedBooks {
  userId: string;
  email: string;
  assets: [string, string];
  incomes: [string, string];
  expenses: [string, string];
  subcategories: [string, string];
  /** The export, as it was when the books were filled. */
  document: string;
  /** Tokens of second pages. */
  tokens: { incomes: string; expenses: string; auditEvents: string };
}

const month = '2024-02';
const date = '2024-02-29';
const currency = 'EUR';

/** Fills a person's books with some of everything that the API can hold, all of it marked. */
export async function givenMarkedBooks(person: Person): Promise<MarkedBooks> {
  const make = async (type: string, input: Record<string, unknown>): Promise<string> => {
    const mutation = `mutation ($input: Create${type}Input!) { create${type}(input: $input) { id } }`;
    const answer = await person.get<Record<string, { id: string }>>(mutation, { input });
    return answer[`create${type}`]?.id ?? '';
  };
  const set = (name: string, type: string, input: unknown, selection: string) =>
    person.get(`mutation ($input: ${type}) { ${name}(input: $input) ${selection} }`, { input });

  const { me } = await person.get<{ me: { id: string } }>('{ me { id } }');
  const name = `${markedText} "account" <b>`;
  const texts = { name, institution: markedText, ticker: markedText, notes: `${markedText} 🌍` };
  const account = await make('Asset', { ...texts, categoryCode: 'CASH', currency });
  const fund = { ...texts, name: `${markedText} fund`, categoryCode: 'ETF_STOCKS', currency: 'USD' };
  const asset = await make('Asset', { ...fund, marketCap: `${markedDigits}.5`, subTargetPct: '50' });
  const house = await make('Asset', { ...texts, categoryCode: 'REAL_ESTATE', currency });
  const debt = await make('Asset', { ...texts, categoryCode: 'MORTGAGE', currency, securesId: house });
  // A currency nobody has a rate for: what cannot be priced is listed by name.
  const unpriced = await make('Asset', { ...texts, categoryCode: 'CRYPTO', currency: 'ISK', accountId: account });
  const closed = await make('Asset', { ...texts, categoryCode: 'CASH', currency });
  const values = [account, asset, debt, unpriced, closed].map((assetId, index) => ({
    assetId,
    // Krónur have no decimals.
    value: assetId === unpriced ? markedDigits : `${markedDigits}.${index + 1}`,
    notes: markedText,
  }));
  // What is left of the house once the debt is paid is marked as well.
  const whole = { assetId: house, value: String(2 * Number(markedDigits) + 1), notes: markedText };
  for (const each of ['2024-01', month]) {
    await set('recordAssetInputs', 'RecordAssetInputsInput!', { month: each, values: [...values, whole] }, '{ id }');
  }
  await set('updateAsset', 'UpdateAssetInput!', { id: closed, closedOn: '2024-06-30' }, '{ id }');
  const own = { categoryCode: 'FOOD', name: markedText };
  const subcategories = [await make('Subcategory', own), await make('Subcategory', { ...own, name: `${name} 2` })];
  const entry = {
    amount: `${markedDigits}.25`,
    currency,
    date,
    description: `${markedText} 'entry'`,
    accountId: account,
  };
  const inKronur = { amount: markedDigits, currency: 'ISK' };
  const income = { ...entry, categoryCode: 'SALARY' };
  const expense = { ...entry, categoryCode: 'FOOD', subcategoryId: subcategories[0] };
  const incomes = [await make('Income', income), await make('Income', { ...income, ...inKronur })];
  const expenses = [await make('Expense', expense), await make('Expense', { ...expense, ...inKronur })];
  const budget = { categoryCode: 'FOOD', month, amount: `${markedDigits}.75` };
  await set('setBudget', 'SetBudgetInput!', budget, '{ id }');
  const target = { categoryCode: 'CASH', targetPct: '86.7531' };
  await set('setAllocationTargets', '[AllocationTargetInput!]!', [target], '{ id }');
  const rate = { currency: 'USD', month, rate: `${markedDigits}.125` };
  await set('setExchangeRate', 'SetExchangeRateInput!', rate, '{ id }');
  await set('updateMe', 'UpdateMeInput!', { name: markedText, timeZone: 'Asia/Kolkata' }, '{ id }');
  return {
    userId: me.id,
    email: person.email,
    assets: [account, asset],
    incomes: incomes as [string, string],
    expenses: expenses as [string, string],
    subcategories: subcategories as [string, string],
    document: await documentOf(person),
    tokens: await tokensOf(person),
  };
}

/** Everything in a person's books that an export holds. */
export async function documentOf(person: Person): Promise<string> {
  return (await person.get<{ exportData: { document: string } }>('{ exportData { document } }')).exportData.document;
}

async function tokensOf(person: Person): Promise<MarkedBooks['tokens']> {
  const days = `from: "2024-01-01", to: "2024-12-31"`;
  const { incomes, expenses, auditEvents } = await person.get<
    Record<keyof MarkedBooks['tokens'], { nextToken: string }>
  >(
    `{ incomes(${days}, limit: 1) { nextToken } expenses(${days}, limit: 1) { nextToken } auditEvents(limit: 1) { nextToken } }`,
  );
  return { incomes: incomes.nextToken, expenses: expenses.nextToken, auditEvents: auditEvents.nextToken };
}

/** Somebody of the group that may see figures over everybody's books. */
export async function givenAnalyst(product: Product): Promise<Person> {
  const { email } = await givenPerson(product, 'analyst');
  const { userPoolId: UserPoolId } = product.outputs;
  await cognitoOf(product).send(new AdminAddUserToGroupCommand({ UserPoolId, Username: email, GroupName: 'analysts' }));
  return signIn(product, email, 'Correct-horse-7');
}
