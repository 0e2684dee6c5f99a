import { memo, type KeyboardEvent } from 'react';
import { useFormat } from '../../../lib/format-context';
import { categoryText, nameOf, subcategoryOf, type Entry } from './entry';
import type { EntryKind } from './filters';
import { UNSAVED } from './optimistic-entry';

export interface EntryRowProps {
  kind: EntryKind;
  entry: Entry;
  index: number;
  /** Whether Tab comes to this row; the arrows move between rows. */
  active: boolean;
  onAction: (action: RowAction) => void;
  measure: (row: HTMLTableRowElement | null) => void;
}

/** What is asked of a row; a move goes to any index, and ends at the first or last row. */
export type RowAction =
  { type: 'open'; entry: Entry } | { type: 'delete'; entry: Entry; index: number } | { type: 'move'; index: number };

/**
 * An entry as a row. Plain elements, styled by the table: of these there are many while one scrolls, and each styled
 * component would cost a part of a frame.
 */
export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { kind, entry, index, active, onAction, measure } = props;
  const format = useFormat();
  const { date, category, description, account, amount, currency, version } = entry;
  const sorted = categoryText(category, subcategoryOf(entry));

  function onKeyDown(event: KeyboardEvent<HTMLTableRowElement>) {
    const target = { ArrowDown: index + 1, ArrowUp: index - 1, PageDown: index + 10, PageUp: index - 10 }[event.key];
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (target !== undefined) onAction({ type: 'move', index: target });
    else if (event.key === 'Home') onAction({ type: 'move', index: 0 });
    else if (event.key === 'End') onAction({ type: 'move', index: Infinity });
    else if (event.key === 'Enter' || event.key === 'F2') onAction({ type: 'open', entry });
    else if (event.key === 'Delete') onAction({ type: 'delete', entry, index });
    else return;
    event.preventDefault();
  }

  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-busy={version === UNSAVED}
      tabIndex={active ? 0 : -1}
      onKeyDown={onKeyDown}
      onClick={() => {
        // Marking text to copy it is no wish to edit.
        if (window.getSelection()?.isCollapsed !== false) onAction({ type: 'open', entry });
      }}
    >
      <td className="wide date">{format.shortDate(date)}</td>
      <td className="wide">{sorted}</td>
      <td>
        <span className={description === null ? 'description none' : 'description'}>{description ?? sorted}</span>
        <span className="narrow">
          {[format.shortDate(date), description === null ? null : sorted].filter(Boolean).join(' · ')}
        </span>
      </td>
      <td className="wide account">{account?.name}</td>
      <td className="amount">
        {kind === 'income' ? '+' : ''}
        {format.amount(amount, currency)}
      </td>
      <td className="wide action">
        <button
          type="button"
          title="Delete"
          tabIndex={active ? 0 : -1}
          aria-label={`Delete ${nameOf(entry)}, ${format.amount(amount, currency)}`}
          onClick={(event) => {
            event.stopPropagation();
            onAction({ type: 'delete', entry, index });
          }}
        >
          ×
        </button>
      </td>
    </tr>
  );
});
