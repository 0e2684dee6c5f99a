import { AdminAddUserToGroupCommand } from '@aws-sdk/client-cognito-identity-provider';
import { categoriesOf } from './cash-flow';
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
  categories: [string, string];
  transactions: [string, string];
  /** Both sides. */
  transfer: [string, string];
  /** The export, as it was when the books were filled. */
  document: string;
  /** Tokens of second pages. */
  tokens: { transactions: string; auditEvents: string; exportPart: string };
  /** An import of which a part is missing. */
  stagedImport: string;
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
  const own = { kind: 'EXPENSE', name: markedText };
  const category = await make('Category', own);
  const part = await make('Category', { ...own, name: `${name} 2`, parentId: category });
  const entry = {
    amount: `-${markedDigits}.25`,
    currency,
    date,
    payee: `${markedText} shop`,
    description: `${markedText} 'entry'`,
    accountId: account,
  };
  const parts = [
    { categoryId: part, amount: `-${markedDigits}`, note: markedText },
    { amount: '-0.25', note: `${markedText} rest` },
  ];
  const first = await make('Transaction', { ...entry, splits: parts });
  const second = await make('Transaction', { ...entry, amount: markedDigits, currency: 'ISK', categoryId: category });
  const { 'INCOME SALARY': salary } = await categoriesOf(person);
  await make('Transaction', { ...entry, amount: `${markedDigits}.12`, categoryId: salary });
  const moved = { date, fromAccountId: account, toAccountId: closed, description: markedText };
  const sent = await make('Transfer', { ...moved, amount: `${markedDigits}.5` });
  const budget = { categoryId: category, month, amount: `${markedDigits}.75` };
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
    categories: [category, part],
    transactions: [first, second],
    transfer: [sent, await otherSideOf(person, sent)],
    document: await documentOf(person),
    tokens: await tokensOf(person),
    stagedImport: await stagedBy(person),
  };
}

/** Everything in a person's books that an export holds. */
export async function documentOf(person: Person): Promise<string> {
  return (await person.get<{ exportData: { document: string } }>('{ exportData { document } }')).exportData.document;
}

async function otherSideOf(person: Person, id: string): Promise<string> {
  const { transactions } = await person.get<{ transactions: { items: { id: string; transfer: { id: string } }[] } }>(
    '{ transactions(filter: { kind: TRANSFER }) { items { id transfer { id } } } }',
  );
  return transactions.items.find((item) => item.id === id)?.transfer.id ?? '';
}

async function tokensOf(person: Person): Promise<MarkedBooks['tokens']> {
  const { transactions, auditEvents } = await person.get<Record<keyof MarkedBooks['tokens'], { nextToken: string }>>(
    '{ transactions(limit: 1) { nextToken } auditEvents(limit: 1) { nextToken } }',
  );
  const { exportPart } = await person.get<{ exportPart: { next: string } }>('{ exportPart(trail: true) { next } }');
  return { transactions: transactions.nextToken, auditEvents: auditEvents.nextToken, exportPart: exportPart.next };
}

async function stagedBy(person: Person): Promise<string> {
  const id = '5a5a5a5a-0000-4000-8000-000000000001';
  await person.get('mutation ($input: ImportPartInput!) { importPart(input: $input) { id } }', {
    input: { id, position: 1, parts: 2, gzip: 'H4sI' },
  });
  return id;
}

/** Somebody of the group that may see figures over everybody's books. */
export async function givenAnalyst(product: Product): Promise<Person> {
  const { email } = await givenPerson(product, 'analyst');
  const { userPoolId: UserPoolId } = product.outputs;
  await cognitoOf(product).send(new AdminAddUserToGroupCommand({ UserPoolId, Username: email, GroupName: 'analysts' }));
  return signIn(product, email, 'Correct-horse-7');
}
