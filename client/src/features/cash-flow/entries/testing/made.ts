import type { Category_CategoryFragment, Choices_AccountFragment } from '../../../../__generated__/graphql';
import type { Choice } from '../choices';
import type { Entry } from '../entry';
import type { EntryOptions } from '../entry-options';

/** A thing with the name of its type, which Apollo's cache wants and the generated types leave out. */
export function typed<Thing extends object>(__typename: string, thing: Thing): Thing {
  return { __typename, ...thing };
}

/** A category, or a part of one, as the API answers it. */
export function categoryMade(
  name: string,
  { parent, kind = 'EXPENSE', position = 0, archivedOn = null }: Partial<Category_CategoryFragment> = {},
): Category_CategoryFragment {
  return typed('Category', {
    id: `${kind} ${parent ? `${parent.name} ` : ''}${name}`,
    code: null,
    kind,
    name,
    parent: parent ? typed('Category', { id: parent.id, name: parent.name }) : null,
    position,
    archivedOn,
    version: 1,
    owner: 'member',
  });
}

const food = categoryMade('Food');
const pets = categoryMade('Pets');
const fees = categoryMade('Fees & Plans');
export const made = {
  food,
  groceries: categoryMade('Groceries', { parent: food }),
  pets,
  fees,
  otherFees: categoryMade('Other fees', { parent: fees }),
  other: categoryMade('Other'),
  salary: categoryMade('Salary', { kind: 'INCOME' }),
};

/** An entry as the API answers it: an expense of Food unless it is told otherwise. */
export function entryMade({
  category = made.food,
  ...given
}: Partial<Entry> & { category?: Choice | null } = {}): Entry {
  const amount = given.amount ?? '-5.00';
  return typed('Transaction', {
    id: 'e',
    kind: category?.kind ?? 'EXPENSE',
    date: '2026-03-10',
    currency: 'EUR',
    payee: null,
    description: null,
    status: 'BOOKED',
    version: 1,
    owner: 'ada',
    createdAt: '2026-04-01T09:00:00.000000Z',
    account: null,
    splits: [splitMade(category, amount)],
    transfer: null,
    ...given,
    amount,
  });
}

export function splitMade(
  category: Choice | null,
  amount: string,
  note: string | null = null,
): Entry['splits'][number] {
  return typed('Split', { category: category && typed('Category', pick(category)), amount, note });
}

/** What went out of one account into another, as its one side has it. */
export function transferMade(side: 'out' | 'in', given: Partial<Entry> = {}): Entry {
  const sides = {
    out: { id: 'out', amount: '-500', account: typed('Asset', { id: 'giro', name: 'Giro' }) },
    in: { id: 'in', amount: '500', account: typed('Asset', { id: 'savings', name: 'Savings' }) },
  };
  const other = sides[side === 'out' ? 'in' : 'out'];
  return entryMade({
    kind: 'TRANSFER',
    category: null,
    ...sides[side],
    transfer: typed('TransferSide', { currency: 'EUR', date: '2026-03-10', ...other }),
    ...given,
  });
}

export function accountMade(name: string, currency = 'EUR', code = 'CASH'): Choices_AccountFragment {
  return typed('Asset', { id: name, name, currency, category: typed('AssetCategory', { code }) });
}

/** What the lines offer, with these accounts. */
export function optionsMade(accounts: readonly Choices_AccountFragment[] = []): EntryOptions {
  const isAccount = ({ category }: Choices_AccountFragment) => category.code === 'CASH';
  return {
    choices: {
      expense: [made.fees, made.otherFees, made.food, made.groceries, made.other, made.pets],
      income: [made.salary],
    },
    accounts: accounts.filter(isAccount),
    others: accounts.filter((account) => !isAccount(account)),
    currencies: ['CHF', 'EUR', 'USD'].map((code) => typed('Currency', { code, name: code, minorUnits: 2 })),
    createCategory: () => Promise.resolve({ problem: 'Nothing is made here.' }),
  };
}

function pick({ id, kind, name, parent }: Choice): Choice {
  return { id, kind, name, parent };
}
