import { Decimal } from '../../../../../domain/money';
import type { BalanceSuspectReason } from '../../../__generated__/graphql';
import { changesBetween, contentOf, type EntryChanges } from '../entries/content';
import type { Entry } from '../entries/entry';

/** Transactions that would explain a difference. */
export interface Suspect {
  reason: BalanceSuspectReason;
  transactions: readonly Entry[];
}

/** What is done about one of them. */
export type Mend = 'delete' | 'turn' | 'book';

const sentences: Record<BalanceSuspectReason, { one: string; two: string; mend: Mend }> = {
  PENDING_HERE: {
    one: 'This line is announced here, and booked at the bank.',
    two: 'These two are announced here, and booked at the bank.',
    mend: 'book',
  },
  TWICE: { one: 'This line is here twice.', two: 'These two are here twice.', mend: 'delete' },
  WRONG_SIGN: { one: 'This line has the wrong sign.', two: 'These two have the wrong sign.', mend: 'turn' },
  NOT_AT_BANK: { one: 'This line is not at the bank.', two: 'These two are not at the bank.', mend: 'delete' },
};

export function sentenceOf({ reason, transactions }: Suspect): string {
  return sentences[reason][transactions.length > 1 ? 'two' : 'one'];
}

/** What would mend it; undefined where it has to be looked at: the sides of a transfer do not turn round alone. */
export function mendOf(reason: BalanceSuspectReason, { transfer }: Pick<Entry, 'transfer'>): Mend | undefined {
  const { mend } = sentences[reason];
  return mend === 'turn' && transfer !== null ? undefined : mend;
}

export const MENDS: Record<Mend, string> = {
  delete: 'Delete',
  turn: 'Turn the sign round',
  book: 'Mark as booked',
};

/** What changes of an entry whose sign is turned round, with that of all its parts. */
export function turned(entry: Entry): EntryChanges {
  const before = contentOf(entry);
  const negated = (amount: string) => new Decimal(amount).negated().toFixed();
  return changesBetween(before, {
    ...before,
    amount: negated(before.amount),
    splits: before.splits.map((split) => ({ ...split, amount: negated(split.amount) })),
  });
}
