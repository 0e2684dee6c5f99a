import type { Format } from '../../../lib/format';
import { Decimal } from '../../../../../domain/money';
import { choiceText, type Choice } from './choices';
import { isIn, isRefund, sidesOf, type Entry } from './entry';
import type { EntryKind } from './filters';

/** What an entry is typed as; a balance is what an account began with, or what set it right. */
export type DraftKind = EntryKind | 'balance';

/** A part of an amount, as it is typed. */
export interface Part {
  key: string;
  choice: Choice | null;
  sought: string;
  amount: string;
  note: string;
}

/** An entry as it is typed. */
export interface Draft {
  kind: DraftKind;
  date: string;
  choice: Choice | null;
  /** What stands in the field of the category: the choice in words, or what is typed to find one. */
  sought: string;
  /** What it is split into; null where all of it is in one category. */
  parts: readonly Part[] | null;
  payee: string;
  description: string;
  amount: string;
  currency: string;
  /** Where it goes through; of a transfer, where it goes out of. */
  accountId: string | null;
  /** Of a transfer, where it comes in, and how much of that account's currency. */
  toAccountId: string | null;
  received: string;
}

/** What changes of a draft; told what it is by then, where it was not changed in the same moment. */
export type DraftChange = Partial<Draft> | ((now: Draft) => Partial<Draft>);

export type DraftField = Exclude<keyof Draft, 'sought' | 'kind'>;
/** What is wrong, by field. */
export type DraftProblems = Partial<Record<DraftField, string>>;

/** An empty line to type into; the day, the currency and the account stay from one entry to the next. */
export function emptyDraft(kind: EntryKind, date: string, currency: string, accountId: string | null = null): Draft {
  const texts = { sought: '', payee: '', description: '', amount: '', received: '' };
  return { kind, date, currency, accountId, choice: null, parts: null, toAccountId: null, ...texts };
}

/** An empty part of an amount. */
export function emptyPart(choice: Choice | null = null): Part {
  return { key: crypto.randomUUID(), choice, sought: choice ? choiceText(choice) : '', amount: '', note: '' };
}

/** The draft after a change. */
export function withChange(draft: Draft, change: DraftChange): Draft {
  return { ...draft, ...(typeof change === 'function' ? change(draft) : change) };
}

/** The draft as another kind: what it was sorted under is of the old one. */
export function ofKind(kind: EntryKind): Partial<Draft> {
  return { kind, choice: null, sought: '', parts: null };
}

/** The problems that are left when a draft became another: one goes as soon as its field is changed. */
export function remainingProblems(problems: DraftProblems, before: Draft, after: Draft): DraftProblems {
  if (before.kind !== after.kind) return {};
  const changed = (field: string) =>
    before[field as DraftField] !== after[field as DraftField] ||
    (field === 'choice' && before.sought !== after.sought) ||
    // How much is left of the amount is of both.
    (field === 'parts' && before.amount !== after.amount);
  return Object.fromEntries(Object.entries(problems).filter(([field]) => !changed(field)));
}

/** An entry as it opens for editing; `figure` writes its amount in the member's way. */
export function draftOf(entry: Entry, figure: Format['editable']): Draft {
  const { date, payee, description, currency, account, splits } = entry;
  const sides = sidesOf(entry);
  const [first] = splits;
  const isSplit = splits.length > 1 || (first?.note ?? null) !== null;
  const choice = isSplit ? null : (first?.category ?? null);
  const abs = (amount: string, of: string) => figure(new Decimal(amount).abs().toFixed(), of);
  const sign = isRefund(entry) ? '+' : '';
  const rest = {
    date,
    choice,
    sought: choice ? choiceText(choice) : '',
    payee: payee ?? '',
    description: description ?? '',
  };
  if (sides) {
    return {
      ...rest,
      kind: 'transfer',
      parts: null,
      amount: abs(sides.out.amount, sides.out.currency),
      currency: sides.out.currency,
      accountId: sides.out.account?.id ?? null,
      toAccountId: sides.in.account?.id ?? null,
      received: abs(sides.in.amount, sides.in.currency),
    };
  }
  return {
    ...rest,
    kind: kindOf(entry),
    parts: isSplit
      ? splits.map(({ category, amount, note }) => ({
          ...emptyPart(category),
          amount: `${isIn(amount) === isIn(entry.amount) ? '' : '−'}${abs(amount, currency)}`,
          note: note ?? '',
        }))
      : null,
    amount: kindOf(entry) === 'expense' ? `${sign}${abs(entry.amount, currency)}` : figure(entry.amount, currency),
    currency,
    accountId: account?.id ?? null,
    toAccountId: null,
    received: '',
  };
}

/** What an entry is typed as. */
export function kindOf({ kind }: Pick<Entry, 'kind'>): DraftKind {
  if (kind === 'TRANSFER') return 'transfer';
  if (kind === 'EXPENSE') return 'expense';
  return kind === 'INCOME' ? 'income' : 'balance';
}

/** The field of the line that the server means. */
export function draftFieldOf(serverField: string | undefined): DraftField | undefined {
  const field = serverField?.replace(/^input\./, '').replace(/[.[].*$/, '') ?? '';
  return SERVER_FIELDS[field];
}

const SERVER_FIELDS: Record<string, DraftField | undefined> = {
  date: 'date',
  payee: 'payee',
  description: 'description',
  amount: 'amount',
  currency: 'currency',
  accountId: 'accountId',
  fromAccountId: 'accountId',
  toAccountId: 'toAccountId',
  receivedAmount: 'received',
  categoryId: 'choice',
  splits: 'parts',
};
