import { useCallback } from 'react';
import { useNotice } from '../../components/notices';
import type { MonthEditor } from './month-editor';

/** Fills a pasted column in, says what found no row, and offers to undo it. */
export function usePaste(editor: MonthEditor): (assetId: string, column: readonly string[]) => void {
  const notify = useNotice();
  return useCallback(
    (assetId, column) => {
      const { filled, left } = editor.paste(assetId, column);
      const batch = editor.lastBatch();
      if (filled === 0 && left.length === 0) return;
      const text = [`Pasted ${filled} ${filled === 1 ? 'value' : 'values'}.`, leftText(left)].filter(Boolean).join(' ');
      notify({
        text,
        ...(filled > 0 && batch ? { action: { label: 'Undo', run: () => editor.undo(batch) } } : {}),
        // What would be lost unseen stays until it was read.
        ...(left.length > 0 ? { lasting: true, dismiss: 'Dismiss' } : {}),
      });
    },
    [editor, notify],
  );
}

const NAMED = 5;

function leftText(left: readonly string[]): string {
  if (left.length === 0) return '';
  const named = left.slice(0, NAMED).join(' · ');
  const more = left.length > NAMED ? ` and ${left.length - NAMED} more` : '';
  return `No row was left for ${left.length}: ${named}${more}.`;
}
