import { Decimal } from '../../../../../domain/money';
import { sidesOf, type Entry } from './entry';

/** A part of an amount as it travels. */
export interface SplitContent {
  categoryId: string | null;
  amount: string;
  note: string | null;
}

/** The content of an entry as it travels: it has at least one part. */
export interface EntryContent {
  date: string;
  amount: string;
  currency: string;
  accountId: string | null;
  payee: string | null;
  description: string | null;
  splits: readonly SplitContent[];
}

/** The content of a transfer as it travels. */
export interface TransferContent {
  date: string;
  fromAccountId: string;
  toAccountId: string;
  amount: string;
  receivedAmount: string;
  description: string | null;
}

export type Content = EntryContent | TransferContent;

export function isTransfer(content: Content): content is TransferContent {
  return 'toAccountId' in content;
}

/** What is changed of an entry; a category is that of all of it. */
export type EntryChanges = Partial<EntryContent> & { categoryId?: string | null; status?: Entry['status'] };

/** Changes of an entry, or of both sides of a transfer. */
export type Changes = EntryChanges | { own: Partial<EntryContent>; other: Partial<EntryContent> };

/** The content of an entry that is there, as when it is made again after it was deleted. */
export function contentOf(entry: Entry): EntryContent {
  const { date, amount, currency, account, payee, description, splits } = entry;
  return {
    date,
    amount,
    currency,
    accountId: account?.id ?? null,
    payee,
    description,
    splits: splits.map((split) => ({ categoryId: split.category?.id ?? null, amount: split.amount, note: split.note })),
  };
}

/** The same of a transfer; undefined where an account of it is gone. */
export function transferOf(entry: Entry): TransferContent | undefined {
  const sides = sidesOf(entry);
  if (!sides?.out.account || !sides.in.account) return undefined;
  return {
    date: entry.date,
    fromAccountId: sides.out.account.id,
    toAccountId: sides.in.account.id,
    amount: new Decimal(sides.out.amount).abs().toFixed(),
    receivedAmount: sides.in.amount,
    description: entry.description,
  };
}

/** Only what differs: a field left alone is not sent, so that it cannot undo somebody else's change to it. */
export function changesBetween(before: EntryContent, after: EntryContent): EntryChanges {
  const fields = ['date', 'amount', 'currency', 'accountId', 'payee', 'description'] as const;
  const changed = fields.filter((field) => !same(field === 'amount', before[field], after[field]));
  return { ...Object.fromEntries(changed.map((field) => [field, after[field]])), ...splitChanges(before, after) };
}

/** What is in one category is told by that alone; parts go together, for they have to add up. */
function splitChanges({ splits: before }: EntryContent, { splits: after }: EntryContent): EntryChanges {
  const [was] = before;
  const [is] = after;
  const isPlain = before.length === 1 && after.length === 1 && was?.note === is?.note;
  if (isPlain) return was?.categoryId === is?.categoryId ? {} : { categoryId: is?.categoryId ?? null };
  const unchanged =
    before.length === after.length &&
    before.every(({ categoryId, amount, note }, index) => {
      const other = after[index];
      return categoryId === other?.categoryId && note === other.note && same(true, amount, other.amount);
    });
  return unchanged ? {} : { splits: after };
}

/** What changes on either side of a transfer. */
export function transferChanges(
  before: Entry,
  after: TransferContent,
): Record<'out' | 'in', Partial<EntryContent>> | undefined {
  const sides = sidesOf(before);
  if (!sides) return undefined;
  const outgoing = new Decimal(after.amount).negated().toFixed();
  const change = (side: 'out' | 'in', amount: string, accountId: string): Partial<EntryContent> => {
    const now = sides[side];
    return {
      // Two lines of two banks may have their own days.
      ...(before.date === after.date ? {} : { date: after.date }),
      ...(same(true, now.amount, amount) ? {} : { amount }),
      ...(now.account?.id === accountId ? {} : { accountId }),
      ...(before.description === after.description ? {} : { description: after.description }),
    };
  };
  return {
    out: change('out', outgoing, after.fromAccountId),
    in: change('in', after.receivedAmount, after.toAccountId),
  };
}

/** What makes one state of an entry of another. */
export function changesFrom(before: Entry, after: Entry): Changes {
  if (before.transfer && after.transfer) {
    const description = before.description === after.description ? {} : { description: after.description };
    const side = (was: Side, is: Side): Partial<EntryContent> => ({
      ...(was.date === is.date ? {} : { date: is.date }),
      ...(same(true, was.amount, is.amount) ? {} : { amount: is.amount }),
      ...(was.account?.id === is.account?.id ? {} : { accountId: is.account?.id ?? null }),
      ...description,
    });
    return { own: side(before, after), other: side(before.transfer, after.transfer) };
  }
  return {
    ...changesBetween(contentOf(before), contentOf(after)),
    ...(before.status === after.status ? {} : { status: after.status }),
  };
}

type Side = Pick<Entry, 'date' | 'amount' | 'account'>;

function same(isAmount: boolean, before: string | null, after: string | null): boolean {
  return isAmount && before !== null && after !== null ? new Decimal(before).equals(after) : before === after;
}
