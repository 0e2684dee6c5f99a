import { assetId, currencyOf } from './assets';
import type { Movement } from './balances';
import { dayOf, type Entry } from './entry';
import { demoId } from './random';
import { giftShops } from './shopping';
import { monthAt } from './story';

/** A part of a transaction, sorted under a default category; under none where the kind is not ENTRY. */
export interface DemoSplit {
  kind: 'INCOME' | 'EXPENSE' | null;
  code: string | null;
  amount: string;
  note: string | null;
}

/** Positive came in, negative went out. */
export interface DemoTransaction {
  id: string;
  kind: 'ENTRY' | 'TRANSFER' | 'OPENING_BALANCE' | 'ADJUSTMENT';
  date: string;
  accountId: string;
  amount: string;
  currency: string;
  payee: string | null;
  description: string | null;
  splits: DemoSplit[];
}

/** All that moved. */
export function demoTransactions(
  incomes: Entry[],
  expenses: Entry[],
  movements: Movement[],
  lastMonth: string,
): DemoTransaction[] {
  return [
    ...incomes.map((income) => toTransaction([income], 'INCOME')),
    ...receipts(expenses).map((receipt) => toTransaction(receipt, 'EXPENSE')),
    ...movements.flatMap((movement) => sides(movement, lastMonth)),
  ];
}

/** The ids of a movement's two transactions. */
export function sidesOf({ step, from, to }: Movement): { outId: string; inId: string } {
  const key = `transfer ${from} ${to} ${step}`;
  return { outId: demoId(`${key} out`), inId: demoId(`${key} in`) };
}

/**
 * What was paid for in one go: to one payee on one day, or in a shop for presents in one month, and of different
 * categories. Every category has spent the same in that month either way.
 */
function receipts(expenses: Entry[]): Entry[][] {
  const all: Entry[][] = [];
  const open = new Map<string, Entry[]>();
  for (const expense of expenses) {
    const { payee, account, currency, date, category } = expense;
    const when = giftShops.includes(payee ?? '') ? date.slice(0, 7) : date;
    const key = [payee, account, currency, when].join();
    const receipt = open.get(key);
    if (receipt !== undefined && receipt.every((part) => part.category !== category)) {
      receipt.push(expense);
    } else {
      const fresh = [expense];
      all.push(fresh);
      open.set(key, fresh);
    }
  }
  return all;
}

function toTransaction(parts: Entry[], kind: 'INCOME' | 'EXPENSE'): DemoTransaction {
  const [{ key, date, account, currency, payee, description }] = parts as [Entry];
  const signed = (amount: number) => (kind === 'INCOME' ? amount : -amount).toFixed(2);
  const isOne = parts.length === 1;
  return {
    id: demoId(key),
    kind: 'ENTRY',
    date,
    accountId: assetId(account),
    amount: signed(parts.reduce((sum, { amount }) => sum + amount, 0)),
    currency,
    payee,
    description: isOne ? description : null,
    splits: parts.map((part) => ({
      kind,
      code: part.category,
      amount: signed(part.amount),
      note: isOne ? null : part.description,
    })),
  };
}

function sides(movement: Movement, lastMonth: string): DemoTransaction[] {
  const { outId, inId } = sidesOf(movement);
  const { step, day, from, to, amount, received, description } = movement;
  const date = dayOf(monthAt(lastMonth, step), day);
  const side = (id: string, account: string, text: string): DemoTransaction => ({
    id,
    kind: 'TRANSFER',
    date,
    accountId: assetId(account),
    amount: text,
    currency: currencyOf(account),
    payee: null,
    description,
    splits: [{ kind: null, code: null, amount: text, note: null }],
  });
  return [side(outId, from, `-${amount.toFixed(2)}`), side(inId, to, received.toFixed(2))];
}
