import type { MonthGrid_ValuationFragment } from '../../__generated__/graphql';
import type { Format } from '../../lib/format';
import { parseAmount, type AmountChoice } from '../../lib/parse-amount';
import {
  draftsReducer,
  type Batch,
  type DraftAction,
  type Drafts,
  type Filled,
  type SentDrafts,
  type Stored,
} from './drafts';
import { conventionOf } from './pasted-column';
import { placeOf, readRow } from './read-row';

type Row = MonthGrid_ValuationFragment;

/** What the editor looks at: the rows on the screen in their order, and how amounts are written there. */
export interface Surroundings {
  rows: readonly Row[];
  format: Format;
}

/** What may happen between a paste and the wish to undo it. */
const PASSING: ReadonlySet<DraftAction['type']> = new Set(['settled', 'kept', 'refused']);

export type MonthEditor = ReturnType<typeof createMonthEditor>;

/**
 * What was typed into a month, outside of React's state: a key that is pressed in one row is told to that row and to
 * the foot, and not to the hundreds of others.
 */
export function createMonthEditor(around: Surroundings) {
  let drafts: Drafts = {};
  let lastBatch: Batch | undefined;
  const listeners = new Set<() => void>();

  function dispatch(action: DraftAction) {
    drafts = draftsReducer(drafts, action);
    if (!PASSING.has(action.type)) lastBatch = undefined;
    for (const listener of listeners) listener();
  }
  const rowOf = (assetId: string) => around.rows.find(({ asset }) => asset.id === assetId);
  const storedOf = (assetId: string): Stored => rowOf(assetId)?.input ?? null;

  /** The value as the grid writes it, where what was pasted is an amount; else just what was pasted. */
  function read(row: Row, value: string, decimal: Filled['decimal']): Filled {
    const { id: assetId, currency } = row.asset;
    const parsed = parseAmount(value, around.format.locale, placeOf(row, around.format, { decimal }));
    if (!parsed.ok) return { assetId, value, decimal };
    return { assetId, value: around.format.editable(parsed.value, currency), amount: parsed.value };
  }

  function fill(values: readonly Filled[]) {
    if (values.length === 0) return;
    dispatch({ type: 'filled', values: values.map((each) => ({ ...each, base: storedOf(each.assetId) })) });
    lastBatch = drafts[values[0]?.assetId ?? '']?.batch;
  }

  return {
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    drafts: () => drafts,
    surround(now: Surroundings) {
      around = now;
    },
    type: (assetId: string, value: string) => dispatch({ type: 'typed', assetId, base: storedOf(assetId), value }),
    note: (assetId: string, notes: string) => dispatch({ type: 'noted', assetId, base: storedOf(assetId), notes }),
    revert: (assetId: string) => dispatch({ type: 'reverted', assetId }),
    keep: (assetId: string) => dispatch({ type: 'kept', assetId, base: storedOf(assetId) }),
    refuse: (sent: SentDrafts, refusals: ReadonlyMap<string, string>) => dispatch({ type: 'refused', sent, refusals }),
    saved: (sent: SentDrafts, recorded: ReadonlyMap<string, Stored>) => dispatch({ type: 'saved', sent, recorded }),

    /** Takes an amount that is offered. */
    accept(assetId: string, amount: string) {
      const currency = rowOf(assetId)?.asset.currency ?? '';
      fill([{ assetId, value: around.format.editable(amount, currency), amount }]);
    },
    /** Writes an amount out once its field is left. */
    leave(assetId: string) {
      const row = rowOf(assetId);
      const draft = drafts[assetId];
      if (!row || !draft?.value || draft.refusal !== undefined) return;
      const { now } = readRow(row, draft, around.format);
      const value = now === null ? undefined : around.format.editable(now, row.asset.currency);
      if (now === null || value === undefined || value === draft.value) return;
      dispatch({ type: 'settled', values: [{ assetId, value, amount: now }] });
    },
    /** Fills the rows from this one downwards. @returns how many values found a row, and those that found none */
    paste(assetId: string, column: readonly string[]): { filled: number; left: readonly string[] } {
      const start = around.rows.findIndex(({ asset }) => asset.id === assetId);
      const rows = around.rows.slice(start, start + column.length);
      const decimal = conventionOf(column, around.format.locale);
      const values = rows.flatMap((row, index) => (column[index] ? [read(row, column[index], decimal)] : []));
      fill(values);
      return { filled: values.length, left: column.slice(rows.length).filter((value) => value !== '') };
    },
    /** Settles which amount is meant; where that was asked for a pasted column, for all of it. */
    answer(assetId: string, choice: AmountChoice) {
      const row = rowOf(assetId);
      const { batch, decimal } = drafts[assetId] ?? {};
      if (!row) return;
      const amount = choice.value;
      const settled = [{ assetId, value: around.format.editable(amount, row.asset.currency), amount }];
      const together = decimal === 'ask' && choice.decimal !== undefined ? (batch?.assetIds ?? []) : [];
      const others = together.flatMap((id) => {
        const other = rowOf(id);
        const draft = drafts[id];
        if (id === assetId || !other || draft?.batch !== batch || draft?.decimal !== 'ask') return [];
        return [read(other, draft.value ?? '', choice.decimal)];
      });
      dispatch({ type: 'settled', values: [...settled, ...others] });
    },
    /** Takes every offered amount. */
    acceptAll() {
      const open = openRows(around.rows, drafts, around.format);
      fill(
        open.map(({ asset, previous }) => {
          const amount = previous?.value ?? '';
          return { assetId: asset.id, value: around.format.editable(amount, asset.currency), amount };
        }),
      );
    },
    /** Takes everything away. @returns what brings it back */
    discard(): Batch {
      const batch = { before: drafts, assetIds: Object.keys(drafts) };
      dispatch({ type: 'discarded' });
      lastBatch = batch;
      return batch;
    },
    /** What was filled or discarded last, while nothing was typed since. */
    lastBatch: () => lastBatch,
    undo(batch: Batch) {
      dispatch({ type: 'undone', batch });
    },
  };
}

/** Rows without a value of this month, for which there is one to offer. */
export function openRows(rows: readonly Row[], drafts: Drafts, format: Format): readonly Row[] {
  return rows.filter((row) => {
    const draft = drafts[row.asset.id];
    return row.previous && !row.input && !draft?.value && readRow(row, draft, format).now === null;
  });
}
