import { newOwner, openAssets } from '../../database/testing/owner';
import type { Category, CategoryKind, Transaction, TransactionPage } from '../../schema/__generated__/types';
import type { Api, Refused } from './api';

/** The accounts of a member whose money is written down. */
export const accounts = {
  bank: '00000000-0000-4000-8000-000000000001',
  card: '00000000-0000-4000-8000-000000000002',
  dollars: '00000000-0000-4000-8000-000000000003',
  mortgage: '00000000-0000-4000-8000-00000000000a',
};

type Answered<Answer> = Promise<Answer & Partial<Refused>>;

export interface Ledger {
  member: string;
  ask<Answer>(field: string, args: object): Answered<Answer>;
  /** Enters what was paid, or what the input says. */
  enter(input: object): Answered<Transaction>;
  /** Moves 100 from the bank to the card, or what the input says. */
  move(input: object): Answered<Transaction>;
  list(filter?: object): Promise<Transaction[]>;
  /** The id of one of the categories that all books begin with. */
  idOf(code: string, kind?: CategoryKind): string;
}

/** A new member with accounts and the categories that all books begin with. */
export async function newLedger({ ask, database }: Api): Promise<Ledger> {
  const member = await newOwner(database);
  await openAssets(database, member, [
    { id: accounts.bank, category: 'CASH', currency: 'EUR' },
    { id: accounts.card, category: 'CREDIT_CARD', currency: 'EUR' },
    { id: accounts.dollars, category: 'CASH', currency: 'USD' },
    { id: accounts.mortgage, category: 'MORTGAGE', currency: 'EUR' },
  ]);
  const categories = await ask<Category[]>('categories', {}, member);
  const askOwn = <Answer>(field: string, args: object) => ask<Answer>(field, args, member);
  return {
    member,
    ask: askOwn,
    enter: (input) => askOwn('createTransaction', { input: { date: '2024-03-05', amount: '-12.5', ...input } }),
    move: (input) => {
      const { bank, card } = accounts;
      const usual = { date: '2024-03-05', fromAccountId: bank, toAccountId: card, amount: '100' };
      return askOwn('createTransfer', { input: { ...usual, ...input } });
    },
    list: async (filter) => (await askOwn<TransactionPage>('transactions', { filter, limit: 1000 })).items,
    idOf: (code, kind = 'EXPENSE') =>
      categories.find((category) => category.code === code && category.kind === kind)?.id ?? '',
  };
}
