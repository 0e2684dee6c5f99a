import type { Entry } from '../entry';

/** What is given to all of a selection. */
export type Given = 'category' | 'account';

/** Which entries take part in an edit of many, and why the others do not. */
export interface Parting {
  taking: readonly Entry[];
  /** Sentences, one for each reason. */
  leftOut: readonly string[];
}

/** Who takes part when all get a category, or an account. */
export function takePart(given: Given, entries: readonly Entry[]): Parting {
  const reasons = given === 'category' ? CATEGORY_REASONS : ACCOUNT_REASONS;
  const reasonOf = (entry: Entry) => reasons.find(({ keepsOut }) => keepsOut(entry));
  const leftOut = reasons.flatMap((reason) => {
    const count = entries.filter((entry) => reasonOf(entry) === reason).length;
    return count === 0 ? [] : [`${count} ${reason.say(count === 1)}`];
  });
  return { taking: entries.filter((entry) => reasonOf(entry) === undefined), leftOut };
}

interface Reason {
  keepsOut: (entry: Entry) => boolean;
  say: (isOne: boolean) => string;
}

const CATEGORY_REASONS: readonly Reason[] = [
  {
    keepsOut: ({ kind }) => kind === 'TRANSFER',
    say: (isOne) => (isOne ? 'transfer has no category' : 'transfers have no category'),
  },
  {
    keepsOut: ({ kind }) => kind === 'OPENING_BALANCE' || kind === 'ADJUSTMENT',
    say: (isOne) => (isOne ? 'balance has no category' : 'balances have no category'),
  },
  {
    keepsOut: ({ splits }) => splits.length > 1,
    say: (isOne) => (isOne ? 'split entry is sorted part by part' : 'split entries are sorted part by part'),
  },
];

const ACCOUNT_REASONS: readonly Reason[] = [
  {
    keepsOut: ({ kind }) => kind === 'TRANSFER',
    say: (isOne) => (isOne ? 'transfer is between two accounts' : 'transfers are between two accounts'),
  },
];
