import { Decimal, decimalsProblem } from '../../../../domain/money';
import type { AssetValueInput, MonthGrid_ValuationFragment } from '../../__generated__/graphql';
import { isBlankAmount } from '../../lib/amount/written';
import type { Format } from '../../lib/format';
import {
  amountPlace,
  parseAmount,
  type AmountChoice,
  type AmountPlace,
  type ParsedAmount,
} from '../../lib/parse-amount';
import type { Draft, Stored } from './drafts';

/** What a draft means for its row. */
export type RowChange =
  | { kind: 'none' }
  | { kind: 'invalid'; problem: string }
  /** It may be either of two amounts. */
  | { kind: 'asked'; problem: string; choices: readonly AmountChoice[] }
  /** Something else has been stored since it was begun. */
  | { kind: 'conflict'; theirs: Stored }
  | { kind: 'change'; input: AssetValueInput };

export interface RowReading {
  change: RowChange;
  /** The amount that counts for this month: the typed one, else the stored one; null where there is none (yet). */
  now: string | null;
}

const readings = new WeakMap<Draft, { valuation: MonthGrid_ValuationFragment; format: Format; reading: RowReading }>();

/** Reads a row, once for each draft: typing into one row of hundreds reads that one. */
export function readRow(valuation: MonthGrid_ValuationFragment, draft: Draft | undefined, format: Format): RowReading {
  if (draft === undefined) return { change: { kind: 'none' }, now: valuation.input?.value ?? null };
  const before = readings.get(draft);
  if (before?.valuation === valuation && before.format === format) return before.reading;
  const typed = typedValue(valuation, draft, format);
  const reading = {
    change: changeOf(valuation, draft, typed, format),
    now: typed === undefined ? (valuation.input?.value ?? null) : typed.ok ? typed.value : null,
  };
  readings.set(draft, { valuation, format, reading });
  return reading;
}

/** Whether Save has to wait for the row. */
export function waits({ kind }: RowChange): boolean {
  return kind === 'invalid' || kind === 'asked' || kind === 'conflict';
}

type Typed = ParsedAmount | { ok: true; value: null } | undefined;

/** Compares a draft with what is stored. The same amount written another way is no change. */
function changeOf(valuation: MonthGrid_ValuationFragment, draft: Draft, typed: Typed, format: Format): RowChange {
  const stored = valuation.input;
  if (typed?.ok === false) {
    const { problem, choices } = typed;
    return choices ? { kind: 'asked', problem, choices } : { kind: 'invalid', problem };
  }
  const value = typed === undefined ? (stored?.value ?? null) : typed.value;
  const notes = draft.notes === undefined ? (stored?.notes ?? null) : draft.notes.trim() || null;
  const notesChanged = notes !== (stored?.notes ?? null);
  if (value === null && stored === null) {
    return notesChanged ? { kind: 'invalid', problem: 'A note needs a value.' } : { kind: 'none' };
  }
  const valueChanged = value === null || stored === null || !new Decimal(value).equals(stored.value);
  if (!valueChanged && !notesChanged) return { kind: 'none' };
  const excess =
    valueChanged && value !== null
      ? decimalsProblem(new Decimal(value), format.currency(valuation.asset.currency))
      : undefined;
  if (excess !== undefined) return { kind: 'invalid', problem: excess };
  if (!isSame(stored, draft.base)) return { kind: 'conflict', theirs: stored };
  const input = { assetId: valuation.asset.id, value, expectedVersion: draft.base?.version ?? 0 };
  return { kind: 'change', input: value !== null && notesChanged ? { ...input, notes } : input };
}

function isSame(a: Stored, b: Stored): boolean {
  return a?.version === b?.version && a?.value === b?.value && a?.notes === b?.notes;
}

/** Undefined while untouched; a null value once it was cleared. */
function typedValue(valuation: MonthGrid_ValuationFragment, draft: Draft, format: Format): Typed {
  const { value: text, amount } = draft;
  if (text === undefined) return undefined;
  if (isBlankAmount(text)) return { ok: true, value: null };
  if (amount !== undefined) return { ok: true, value: amount };
  // What the product has written itself is what it stands for.
  const { asset, input, previous } = valuation;
  const own = [input, previous].find((entry) => entry && format.editable(entry.value, asset.currency) === text);
  return own ? { ok: true, value: own.value } : parseAmount(text, format.locale, placeOf(valuation, format, draft));
}

/** What is known of a row's amount before it is typed. */
export function placeOf(
  { asset: { currency }, input, previous }: MonthGrid_ValuationFragment,
  format: Format,
  { decimal }: Pick<Draft, 'decimal'> = {},
): AmountPlace & { currency: string } {
  return amountPlace(format, currency, { stored: input?.value, usual: previous?.value, decimal });
}
