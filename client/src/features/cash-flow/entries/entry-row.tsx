import { Fragment, memo, type KeyboardEvent } from 'react';
import { useFormat } from '../../../lib/format-context';
import { amountText, isIn, isRefund, nameOf, sortedText, type Entry } from './entry';
import { UNSAVED } from './optimistic-entry';

export interface EntryRowProps {
  entry: Entry;
  index: number;
  /** How many columns there is room for. */
  columns: number;
  /** Whether Tab comes to this row; the arrows move between rows. */
  active: boolean;
  /** Whether it is among those that are changed together. */
  selected: boolean;
  onAction: (action: RowAction) => void;
  measure: (row: HTMLTableRowElement | null) => void;
}

/** What is asked of a row; a move goes to any index, and ends at the first or last row. */
export type RowAction =
  | { type: 'open'; entry: Entry }
  | { type: 'delete'; entry: Entry; index: number }
  | { type: 'move'; index: number }
  /** `reach` selects all from the row that was selected last. */
  | { type: 'toggle'; index: number }
  | { type: 'reach'; index: number };

/**
 * An entry as a row. Plain elements, styled by the table: of these there are many while one scrolls, and each styled
 * component would cost a part of a frame.
 */
export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { entry, index, columns, active, selected, onAction, measure } = props;
  const format = useFormat();
  const { date, payee, description, account, transfer, version } = entry;
  const sorted = sortedText(entry);
  const name = nameOf(entry);
  const amount = amountText(entry, format);
  const marks = marksOf(entry);
  // Its accounts are its name, and it has no category.
  const spans = transfer !== null && columns > 3;
  const more = payee === null && transfer === null ? null : description;

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
      aria-selected={selected}
      tabIndex={active ? 0 : -1}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => {
        // With Shift a click reaches for rows, not for their text.
        if (event.shiftKey) event.preventDefault();
      }}
      onClick={(event) => {
        if (event.shiftKey) return onAction({ type: 'reach', index });
        if (event.ctrlKey || event.metaKey) return onAction({ type: 'toggle', index });
        // Marking text to copy it is no wish to edit.
        if (window.getSelection()?.isCollapsed !== false) onAction({ type: 'open', entry });
      }}
    >
      <td className="select" onClick={(event) => event.stopPropagation()}>
        <label>
          <input
            type="checkbox"
            tabIndex={active ? 0 : -1}
            aria-label={`Select ${name}`}
            checked={selected}
            onChange={({ nativeEvent }) => {
              const isReaching = nativeEvent instanceof MouseEvent && nativeEvent.shiftKey;
              onAction({ type: isReaching ? 'reach' : 'toggle', index });
            }}
          />
        </label>
      </td>
      <td className="wide date">{format.shortDate(date)}</td>
      <td {...(spans ? { colSpan: 3 } : {})}>
        <span className="name">
          <span className="who">{name}</span>
          {marks.map((mark) => (
            <Fragment key={mark}>
              {' '}
              <span className="mark">{mark}</span>
            </Fragment>
          ))}
          {more !== null && (
            <>
              {' '}
              <span className="more">{more}</span>
            </>
          )}
        </span>
        <span className="narrow">
          {[format.shortDate(date), name === sorted ? null : sorted].filter(Boolean).join(' · ')}
        </span>
      </td>
      {!spans && <td className="wide category">{sorted}</td>}
      {!spans && <td className="wide account">{account?.name}</td>}
      <td className={`amount ${toneOf(entry)}`}>{amount}</td>
      <td className="wide action">
        <button
          type="button"
          title="Delete"
          tabIndex={active ? 0 : -1}
          aria-label={`Delete ${name}, ${amount}`}
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

/** What there is to know besides. */
function marksOf(entry: Entry): string[] {
  return [
    isRefund(entry) ? 'refund' : '',
    entry.splits.length > 1 ? 'split' : '',
    entry.status === 'PENDING' ? 'pending' : '',
  ].filter(Boolean);
}

/** Money that only moves, or that is set right, is neither gained nor spent. */
function toneOf({ kind, amount }: Entry): string {
  if (kind !== 'INCOME' && kind !== 'EXPENSE') return 'neutral';
  return isIn(amount) ? 'in' : '';
}
