import { isBlankAmount } from '../../../lib/amount/written';
import type { Format } from '../../../lib/format';
import { amountPlace, parseAmount, type AmountChoice, type ParsedAmount } from '../../../lib/parse-amount';
import { Decimal } from '../../../../../domain/money';
import { choiceText, type Choice } from './choices';
import { subcategoryOf, type Entry } from './entry';
import { isDay, type EntryKind } from './filters';

/** An entry as it is typed. */
export interface Draft {
  date: string;
  choice: Choice | null;
  /** What stands in the field of the category: the choice in words, or what is typed to find one. */
  sought: string;
  description: string;
  amount: string;
  currency: string;
  accountId: string | null;
}

/** What changes of a draft; told what it is by then, where it was not changed in the same moment. */
export type DraftChange = Partial<Draft> | ((now: Draft) => Partial<Draft>);

export type DraftField = Exclude<keyof Draft, 'sought'>;
/** What is wrong, by field. */
export type DraftProblems = Partial<Record<DraftField, string>>;

/** The content of an entry as it travels. */
export interface EntryContent {
  categoryCode: string;
  subcategoryId: string | null;
  amount: string;
  currency: string;
  date: string;
  description: string | null;
  accountId: string | null;
}

/** An empty line to type into; the day and the currency stay from one entry to the next. */
export function emptyDraft(date: string, currency: string): Draft {
  return { date, choice: null, sought: '', description: '', amount: '', currency, accountId: null };
}

/** The draft after a change. */
export function withChange(draft: Draft, change: DraftChange): Draft {
  return { ...draft, ...(typeof change === 'function' ? change(draft) : change) };
}

/** The problems that are left when a draft became another: one goes as soon as its field is changed. */
export function remainingProblems(problems: DraftProblems, before: Draft, after: Draft): DraftProblems {
  const changed = (field: string) =>
    before[field as DraftField] !== after[field as DraftField] ||
    (field === 'choice' && before.sought !== after.sought);
  return Object.fromEntries(Object.entries(problems).filter(([field]) => !changed(field)));
}

/** An entry as it opens for editing; `figure` writes its amount in the member's way. */
export function draftOf(entry: Entry, figure: (value: string, currency: string) => string): Draft {
  const { category, date, description, amount, currency, account } = entry;
  const choice = { categoryCode: category.code, categoryName: category.name, subcategory: subcategoryOf(entry) };
  return {
    date,
    choice,
    sought: choiceText(choice),
    description: description ?? '',
    amount: figure(amount, currency),
    currency,
    accountId: account?.id ?? null,
  };
}

/**
 * Reads what was typed: the content to send, or what is wrong with which field.
 *
 * @param stored the entry that is edited: an amount that is left as it is may have more decimals than can be typed
 */
export function readDraft(
  draft: Draft,
  kind: EntryKind,
  format: Pick<Format, 'locale' | 'currency'>,
  stored?: Pick<Entry, 'amount' | 'currency'>,
): { ok: true; content: EntryContent } | { ok: false; problems: DraftProblems } {
  const problems: DraftProblems = {};
  const amount = isBlankAmount(draft.amount) ? undefined : readAmount(draft, format, stored);
  if (!isDay(draft.date)) problems.date = 'Give a day from 1900 to 2199.';
  if (draft.choice === null) {
    problems.choice = draft.sought.trim() === '' ? 'Choose a category.' : 'Choose a category: none is called so.';
  }
  if (amount === undefined) problems.amount = 'Give an amount.';
  else if (!amount.ok) problems.amount = amount.problem;
  else if (!new Decimal(amount.value).greaterThan(0)) problems.amount = aboveZero(kind);
  if (draft.choice === null || !amount?.ok || Object.keys(problems).length > 0) return { ok: false, problems };
  return {
    ok: true,
    content: {
      categoryCode: draft.choice.categoryCode,
      subcategoryId: draft.choice.subcategory?.id ?? null,
      amount: amount.value,
      currency: draft.currency,
      date: draft.date,
      description: draft.description.trim() === '' ? null : draft.description.trim(),
      accountId: draft.accountId,
    },
  };
}

function readAmount(
  { amount, currency }: Draft,
  format: Pick<Format, 'locale' | 'currency'>,
  stored?: Pick<Entry, 'amount' | 'currency'>,
): ParsedAmount {
  const kept = stored?.currency === currency ? stored.amount : undefined;
  return parseAmount(amount, format.locale, amountPlace(format, currency, { stored: kept }));
}

/** The amounts that the typed one may be, where only the person can say which. */
export function amountChoices(
  draft: Draft,
  format: Pick<Format, 'locale' | 'currency'>,
): readonly AmountChoice[] | undefined {
  const read = readAmount(draft, format);
  return read.ok ? undefined : read.choices;
}

/** The content of an entry that is there, as when it is made again after it was deleted. */
export function contentOf(entry: Entry): EntryContent {
  const { category, amount, currency, date, description, account } = entry;
  return {
    categoryCode: category.code,
    subcategoryId: subcategoryOf(entry)?.id ?? null,
    amount,
    currency,
    date,
    description,
    accountId: account?.id ?? null,
  };
}

/** Only what differs: a field left alone is not sent, so that it cannot undo somebody else's change to it. */
export function changesBetween(before: EntryContent, after: EntryContent): Partial<EntryContent> {
  const fields = Object.keys(after) as (keyof EntryContent)[];
  const same = (field: keyof EntryContent) =>
    field === 'amount' ? new Decimal(before.amount).equals(after.amount) : before[field] === after[field];
  return Object.fromEntries(fields.filter((field) => !same(field)).map((field) => [field, after[field]]));
}

/** The field of the line that the server means. */
export function draftFieldOf(serverField: string | undefined): DraftField | undefined {
  const field = serverField?.replace(/^input\./, '');
  if (field === 'categoryCode' || field === 'subcategoryId') return 'choice';
  return DRAFT_FIELDS.find((known) => known === field);
}

const DRAFT_FIELDS: readonly DraftField[] = ['date', 'description', 'amount', 'currency', 'accountId'];

function aboveZero(kind: EntryKind): string {
  return kind === 'expense' ? 'An expense is above zero.' : 'An income is above zero.';
}
