import { Decimal } from '../../../../../domain/money';
import { isBlankAmount } from '../../../lib/amount/written';
import type { Format } from '../../../lib/format';
import type { ParsedAmount } from '../../../lib/parse-amount';
import type { Content, EntryContent, TransferContent } from './content';
import type { Draft, DraftProblems } from './draft';
import { isDay } from './filters';
import { readParts } from './parts';
import { readAmount, readFigure, type Stored } from './typed-amount';

type DraftRead<Read extends Content> = { ok: true; content: Read } | { ok: false; problems: DraftProblems };

/**
 * Reads what was typed: the content to send, or what is wrong with which field.
 *
 * @param stored the entry that is edited; one that was not sorted yet may stay so
 */
export function readDraft(
  draft: Draft,
  format: Pick<Format, 'locale' | 'currency' | 'figure'>,
  stored?: Stored,
): DraftRead<EntryContent> {
  const { kind, date, currency, accountId, choice, sought, parts } = draft;
  const amount = readAmount(draft, format, stored);
  const problems: DraftProblems = { ...dateProblem(date), ...amountProblem('amount', draft.amount, amount) };
  const mayStay = kind === 'balance' || (stored?.splits.length === 1 && !stored.splits[0]?.category);
  if (choice === null && sought.trim() !== '') problems.choice = 'Choose a category: none is called so.';
  else if (choice === null && parts === null && !mayStay) problems.choice = 'Choose a category.';
  const value = amount.ok ? amount.value : '0';
  const split =
    parts === null
      ? { ok: true as const, splits: [{ categoryId: choice?.id ?? null, amount: value, note: null }] }
      : readParts({ ...draft, parts }, value, format, stored);
  // Of an amount that cannot be read nothing can be left.
  if (!split.ok && !problems.amount) problems.parts = split.problem;
  if (!split.ok || Object.keys(problems).length > 0) return { ok: false, problems };
  const texts = { payee: textOf(draft.payee), description: textOf(draft.description) };
  return { ok: true, content: { date, amount: value, currency, accountId, ...texts, splits: split.splits } };
}

/** What goes out and what comes in of a transfer that is edited, without signs. */
export interface StoredTransfer {
  amount: string;
  received: string;
}

/** Reads a transfer that was typed; both currencies are those of its accounts. */
export function readTransfer(
  draft: Draft,
  format: Pick<Format, 'locale' | 'currency'>,
  currencyOf: (accountId: string | null) => string | undefined,
  stored?: StoredTransfer,
): DraftRead<TransferContent> {
  const { date, accountId, toAccountId, description } = draft;
  const [from, to] = [currencyOf(accountId), currencyOf(toAccountId)];
  const kept = stored ? [stored.amount, stored.received] : [];
  const amount = readFigure(draft.amount, from ?? draft.currency, format, kept);
  const isSame = !asksReceived(from, to, stored);
  const received = isSame ? amount : readFigure(draft.received, to ?? draft.currency, format, kept);
  const problems: DraftProblems = {
    ...dateProblem(date),
    ...amountProblem('amount', draft.amount, amount, { isAboveZero: true }),
    ...(isSame ? {} : amountProblem('received', draft.received, received, { isAboveZero: true })),
  };
  if (accountId === null) problems.accountId = 'Choose where it goes out of.';
  if (toAccountId === null) problems.toAccountId = 'Choose where it comes in.';
  else if (toAccountId === accountId) problems.toAccountId = 'Choose another account than the first.';
  if (accountId === null || toAccountId === null || !amount.ok || !received.ok || Object.keys(problems).length > 0) {
    return { ok: false, problems };
  }
  const amounts = { amount: amount.value, receivedAmount: received.value };
  return {
    ok: true,
    content: { date, fromAccountId: accountId, toAccountId, ...amounts, description: textOf(description) },
  };
}

/** Whether what comes in is asked for: it is the same where there is one currency, unless it was another before. */
export function asksReceived(from: string | undefined, to: string | undefined, stored?: StoredTransfer): boolean {
  if (from !== undefined && to !== undefined && from !== to) return true;
  return stored !== undefined && !new Decimal(stored.amount).equals(stored.received);
}

function dateProblem(date: string): DraftProblems {
  return isDay(date) ? {} : { date: 'Give a day from 1900 to 2199.' };
}

function amountProblem(
  field: 'amount' | 'received',
  text: string,
  read: ParsedAmount,
  { isAboveZero = false } = {},
): DraftProblems {
  if (isBlankAmount(text)) return { [field]: 'Give an amount.' };
  if (!read.ok) return { [field]: read.problem };
  if (isAboveZero && !new Decimal(read.value).greaterThan(0)) return { [field]: 'An amount to move is above zero.' };
  return new Decimal(read.value).isZero() ? { [field]: 'An amount is not zero.' } : {};
}

function textOf(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
