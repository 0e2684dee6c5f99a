import { Decimal, decimalsProblem } from '../../../../domain/money';
import type { AssetValueInput, MonthGrid_ValuationFragment } from '../../__generated__/graphql';
import type { Format } from '../../lib/format';
import { parseAmount } from '../../lib/parse-amount';

/** What was typed for one asset and not saved yet. Absent means untouched. */
export interface Draft {
  value?: string;
  notes?: string;
  /** Why the server refused it. */
  refusal?: string;
}

/** By asset id. */
export type Drafts = Readonly<Record<string, Draft>>;

export type DraftAction =
  | { type: 'typed'; assetId: string; value: string }
  | { type: 'noted'; assetId: string; notes: string }
  | { type: 'filled'; values: readonly { assetId: string; value: string }[] }
  | { type: 'reverted'; assetId: string }
  /** `drafts` as they were when they were sent. */
  | { type: 'refused'; refusals: ReadonlyMap<string, string>; drafts: Drafts; locale: string }
  | { type: 'saved'; drafts: Drafts; locale: string }
  | { type: 'discarded' };

/** The drafts after something happened. Typing takes a refusal away; what was typed while saving stays. */
export function draftsReducer(drafts: Drafts, action: DraftAction): Drafts {
  switch (action.type) {
    case 'typed':
      return withValue(drafts, action.assetId, action.value);
    case 'noted':
      return { ...drafts, [action.assetId]: { ...drafts[action.assetId], notes: action.notes } };
    case 'filled':
      return action.values.reduce((all, { assetId, value }) => withValue(all, assetId, value), drafts);
    case 'reverted':
      return without(drafts, ({ assetId }) => assetId === action.assetId);
    case 'refused':
      return [...action.refusals].reduce((all, [assetId, refusal]) => {
        const draft = all[assetId];
        return draft && asSent(assetId, draft, action) ? { ...all, [assetId]: { ...draft, refusal } } : all;
      }, drafts);
    case 'saved':
      return without(drafts, ({ assetId, draft }) => asSent(assetId, draft, action));
    case 'discarded':
      return {};
  }
}

/** Whether a draft is still what was sent, however its amount is written out by now. */
function asSent(assetId: string, draft: Draft, { drafts, locale }: { drafts: Drafts; locale: string }): boolean {
  const sent = drafts[assetId];
  if (!sent || sent.notes !== draft.notes) return false;
  if (sent.value === draft.value) return true;
  const [before, now] = [typedValue(sent, locale), typedValue(draft, locale)];
  return before?.ok === true && now?.ok === true && before.value === now.value;
}

function withValue(drafts: Drafts, assetId: string, value: string): Drafts {
  const draft: Draft = { ...drafts[assetId], value };
  delete draft.refusal;
  return { ...drafts, [assetId]: draft };
}

function without(drafts: Drafts, matches: (entry: { assetId: string; draft: Draft }) => boolean): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([assetId, draft]) => !matches({ assetId, draft })));
}

/** What a draft means for its row. */
export type RowChange =
  { kind: 'none' } | { kind: 'invalid'; problem: string } | { kind: 'change'; input: AssetValueInput };

/** Compares a draft with what is stored. The same amount written another way is no change. */
export function rowChange(
  valuation: MonthGrid_ValuationFragment,
  draft: Draft | undefined,
  { locale, currency }: Pick<Format, 'locale' | 'currency'>,
): RowChange {
  if (!draft) return { kind: 'none' };
  const stored = valuation.input;
  const parsed = typedValue(draft, locale);
  if (parsed?.ok === false) return { kind: 'invalid', problem: parsed.problem };
  const value = parsed === undefined ? (stored?.value ?? null) : parsed.value;
  const notes = draft.notes === undefined ? (stored?.notes ?? null) : draft.notes.trim() || null;
  const notesChanged = notes !== (stored?.notes ?? null);
  if (value === null && stored === null) {
    return notesChanged ? { kind: 'invalid', problem: 'A note needs a value.' } : { kind: 'none' };
  }
  const valueChanged = value === null || stored === null || !new Decimal(value).equals(stored.value);
  if (!valueChanged && !notesChanged) return { kind: 'none' };
  const excess =
    valueChanged && value !== null
      ? decimalsProblem(new Decimal(value), currency(valuation.asset.currency))
      : undefined;
  if (excess !== undefined) return { kind: 'invalid', problem: excess };
  const assetId = valuation.asset.id;
  return { kind: 'change', input: value !== null && notesChanged ? { assetId, value, notes } : { assetId, value } };
}

/** The amount that counts for this month: the typed one, else the stored one; null where there is none (yet). */
export function valueNow(
  valuation: MonthGrid_ValuationFragment,
  draft: Draft | undefined,
  locale: string,
): string | null {
  const typed = draft && typedValue(draft, locale);
  if (typed === undefined) return valuation.input?.value ?? null;
  return typed.ok ? typed.value : null;
}

/** Undefined while untouched; a null value once it was cleared. */
function typedValue(draft: Draft, locale: string) {
  if (draft.value === undefined) return undefined;
  if (draft.value.trim() === '') return { ok: true, value: null } as const;
  return parseAmount(draft.value, locale);
}
