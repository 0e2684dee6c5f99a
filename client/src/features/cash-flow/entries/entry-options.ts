import type { Choices_AccountFragment, Format_CurrencyFragment } from '../../../__generated__/graphql';
import type { Choice, NewCategory } from './choices';

/** What an entry can be sorted into and go through. */
export interface EntryOptions {
  choices: Record<'expense' | 'income', readonly Choice[]>;
  accounts: readonly Choices_AccountFragment[];
  /** What money can be moved to besides the accounts. */
  others: readonly Choices_AccountFragment[];
  currencies: readonly Format_CurrencyFragment[];
  /** Makes a part of a category and answers with the choice of it. */
  createCategory: (wanted: NewCategory) => Promise<Choice | { problem: string }>;
}

/** The currency of an account, or of another asset. */
export function currencyOf(id: string | null, { accounts, others }: Pick<EntryOptions, 'accounts' | 'others'>) {
  return [...accounts, ...others].find((asset) => asset.id === id)?.currency;
}
