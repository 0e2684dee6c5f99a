import { Decimal } from '../../../../../domain/money';
import { monthOf } from '../../../../../domain/month';
import type { AccountCheck_SumsFragment } from '../../../__generated__/graphql';
import type { Format } from '../../../lib/format';

export type Account = AccountCheck_SumsFragment['account'];
type Writing = Pick<Format, 'amount' | 'monthName' | 'shortDate'>;

/** Whether a balance is what is owed, as of a credit card: people say that without a sign. */
export function isOwed({ category }: Account): boolean {
  return category.kind === 'LIABILITY';
}

/** A balance as the bank of an account says it, and back: of a card, what is owed is positive there. */
export function asSaid(amount: string | Decimal, account: Account): Decimal {
  const balance = new Decimal(amount);
  return isOwed(account) ? balance.negated() : balance;
}

/** What is missing here, or where negative, too much, when the bank of the account says `said`. */
export function differenceOf(said: string, { booked, account }: Pick<AccountCheck_SumsFragment, 'booked' | 'account'>) {
  return asSaid(said, account).minus(booked);
}

/** What there is to say of an account beside its balance of today. */
export function balanceNotes(sums: AccountCheck_SumsFragment, format: Writing): string[] {
  const { account, booked, pending, opened, since, value, date } = sums;
  const text = (amount: string | Decimal) => format.amount(asSaid(amount, account), account.currency);
  const month = format.monthName(monthOf(date));
  const notes: string[] = [];
  if (!new Decimal(pending).isZero()) notes.push(`${text(new Decimal(booked).plus(pending))} with what is announced`);
  if (!opened)
    notes.push(since === null ? 'no transactions yet' : `only what was moved since ${format.shortDate(since)}`);
  if (value === null) return notes;
  const apart = new Decimal(booked).minus(value).abs();
  if (opened && apart.isZero()) return [...notes, `as the value of ${month}`];
  notes.push(`value of ${month} ${text(value)}`);
  // Without an opening balance the two are not meant to be the same.
  if (opened) notes.push(`differs by ${format.amount(apart, account.currency)}`);
  return notes;
}

/** How far the bank is from what is here, in a sentence. */
export function differenceText(difference: Decimal, account: Account, format: Pick<Format, 'amount'>): string {
  if (difference.isZero()) return 'Agrees with the bank to the cent.';
  return `The bank says ${apartText(difference, account, format)} than is here.`;
}

/** What is to be recorded as an adjustment. */
export function adjustmentText(difference: Decimal, account: Account, format: Pick<Format, 'amount'>): string {
  if (isOwed(account)) return `Record an adjustment of ${apartText(difference, account, format)}`;
  return `Record an adjustment of ${format.amount(difference, account.currency, { sign: true })}`;
}

/** "€5.44 more", and of a card "€5.44 more owed". */
function apartText(difference: Decimal, account: Account, { amount }: Pick<Format, 'amount'>): string {
  const more = asSaid(difference, account).isPositive() ? 'more' : 'less';
  return `${amount(difference.abs(), account.currency)} ${more}${isOwed(account) ? ' owed' : ''}`;
}
