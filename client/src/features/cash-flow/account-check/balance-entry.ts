import type { Decimal } from '../../../../../domain/money';
import type { AccountCheck_SumsFragment } from '../../../__generated__/graphql';
import { optimisticEntry } from '../entries/optimistic-entry';
import type { NewEntry } from '../entries/send-entry';

export interface BalanceEntryParts {
  id: string;
  kind: 'OPENING_BALANCE' | 'ADJUSTMENT';
  sums: AccountCheck_SumsFragment;
  difference: Decimal;
  /** The id of the books. */
  owner: string;
}

/** The entry that makes up a difference: on the day that was checked, or as what there was before the first entry. */
export function balanceEntry({ id, kind, sums, difference, owner }: BalanceEntryParts): NewEntry {
  const { account, date, since } = sums;
  const amount = difference.toFixed();
  const content = {
    date: kind === 'ADJUSTMENT' || since === null ? date : dayBefore(since),
    amount,
    currency: account.currency,
    accountId: account.id,
    payee: null,
    description: kind === 'ADJUSTMENT' ? 'Balance check' : null,
    splits: [{ categoryId: null, amount, note: null }],
    kind,
  };
  return { id, content, shown: { ...optimisticEntry({ id, content, owner, choices: [], assets: [account] }), kind } };
}

function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
