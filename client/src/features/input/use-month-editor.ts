import { useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { MonthGrid_ValuationFragment } from '../../__generated__/graphql';
import { useFormat } from '../../lib/format-context';
import type { Draft, Drafts } from './drafts';
import { createMonthEditor, type MonthEditor } from './month-editor';
import { readRow } from './read-row';
import { useDraftedRows } from './use-drafted-rows';

type Rows = readonly MonthGrid_ValuationFragment[];

/** The editor of the month on the screen, and its rows: what is stored, and what is gone but was typed into. */
export function useMonthEditor(stored: Rows): { editor: MonthEditor; rows: Rows } {
  const format = useFormat();
  const [editor] = useState(() => createMonthEditor({ rows: stored, format }));
  // One text that stays the same from key to key.
  const drafted = useSyncExternalStore(editor.subscribe, () => Object.keys(editor.drafts()).sort().join(' '));
  const rows = useDraftedRows(stored, drafted);
  useLayoutEffect(() => editor.surround({ rows, format }), [editor, rows, format]);
  return { editor, rows };
}

/** What was typed into one row: only that row is drawn again. */
export function useDraft(editor: MonthEditor, assetId: string): Draft | undefined {
  return useSyncExternalStore(editor.subscribe, () => editor.drafts()[assetId]);
}

/** All that was typed: drawn again with every key. */
export function useDrafts(editor: MonthEditor): Drafts {
  return useSyncExternalStore(editor.subscribe, editor.drafts);
}

/** How many rows differ from what is stored. */
export function useChangeCount(editor: MonthEditor, rows: Rows): number {
  const format = useFormat();
  const count = () => {
    const drafts = editor.drafts();
    return rows.filter((row) => readRow(row, drafts[row.asset.id], format).change.kind !== 'none').length;
  };
  return useSyncExternalStore(editor.subscribe, count);
}
