import { Box, Button } from '@mui/material';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { visuallyHidden } from '../../../components/visually-hidden';
import type { Entry } from './entry';
import type { EntryOptions } from './entry-options';
import { EntryRow, type RowAction } from './entry-row';
import { entryTableStyle } from './entry-table-style';
import type { ListFocus } from './list-focus';
import type { EntryList } from './use-entry-list';
import type { EntryWrites } from './use-entry-writes';
import { useRowFocus } from './use-row-focus';
import { SelectAll } from './selection/select-all';
import { SelectionBar } from './selection/selection-bar';
import { selectionKeyOf } from './selection/selection-keys';
import { useSelectedEdits } from './selection/use-selected-edits';
import { useSelection } from './selection/use-selection';
import { OnDemand } from '../../../components/on-demand';
import { onDemand } from '../../../lib/on-demand';

const EditEntry = onDemand(() => import('./edit-entry').then((module) => module.EditEntry));

export interface EntryTableProps {
  /** What it lists. */
  name: string;
  list: EntryList & { entries: readonly Entry[] };
  options: EntryOptions;
  writes: EntryWrites;
  /** Height of a row that is not being edited, as the style has it. */
  rowHeight: number;
  /** How many columns there is room for. */
  columns: number;
  onDelete: (entry: Entry) => void;
  focus: ListFocus;
}

/** Entries as a grid of which only the rows in sight are drawn, however many there are. */
export function EntryTable({ name, list, options, writes, rowHeight, columns, onDelete, focus }: EntryTableProps) {
  const { entries, hasMore, error, show, retry } = list;
  const scroller = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<string>();
  // The library hands out functions that no compiler may remember, and here none does.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    // One function for as long as the entries are the same, or every row is laid out anew with each step of scrolling.
    getItemKey: useCallback((index: number) => entries[index]?.id ?? index, [entries]),
    overscan: 6,
  });
  const rows = virtualizer.getVirtualItems();
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? 0;
  const { active, moveTo, keep } = useRowFocus(entries, scroller, (index) =>
    bringIntoSight(scroller.current, index * rowHeight, rowHeight),
  );

  useLayoutEffect(() => focus.drawn(() => scroller.current?.querySelector<HTMLElement>('tr[tabindex="0"]')));
  useEffect(() => show(first, last), [show, first, last]);

  const selecting = useSelection(list);
  const { selection } = selecting;
  const edits = useSelectedEdits(selecting, () => keep(entries[active]?.id));

  function onKey(event: KeyboardEvent<HTMLElement>) {
    const asked = selectionKeyOf(event.nativeEvent, selection.entries.size > 0);
    if (!asked) return;
    event.preventDefault();
    event.stopPropagation();
    // Another list is on its way, and what is selected in this one goes with it.
    if (list.stale) return;
    if (asked.type === 'toggle') selecting.toggle(asked.index);
    else if (asked.type === 'reach') selecting.reach(asked.index);
    else if (asked.type === 'extend') {
      selecting.reach(active);
      selecting.reach(asked.index);
      moveTo(asked.index);
    } else if (asked.type === 'all') edits.selectAll();
    else if (asked.type === 'clear') {
      edits.leave();
      keep(entries[active]?.id);
    } else if (asked.type === 'delete') removeSelected();
    else edits.open(asked.type);
  }
  function removeSelected() {
    const stays = ({ id }: Entry) => !selection.entries.has(id);
    keep((entries.slice(active).find(stays) ?? entries.findLast(stays))?.id);
    edits.remove();
  }

  function close(entry: Entry, { elsewhere } = { elsewhere: false }) {
    // Unless another one was opened meanwhile.
    setEditing((now) => (now === entry.id ? undefined : now));
    if (!elsewhere) keep(entry.id);
  }
  const onAction = useLatest((action: RowAction) => {
    if (action.type === 'move') moveTo(action.index);
    else if (action.type === 'delete') remove(action.entry, action.index);
    else if (action.type === 'toggle' || action.type === 'reach') {
      if (list.stale) return;
      selecting[action.type](action.index);
      keep(entries[action.index]?.id);
    } else setEditing(action.entry.id);
  });
  function remove(entry: Entry, index: number) {
    setEditing(undefined);
    keep(entries[index + 1]?.id ?? entries[index - 1]?.id);
    onDelete(entry);
  }

  return (
    <Box onKeyDownCapture={onKey} onFocus={focus.enter} onBlur={focus.leave}>
      <Box
        ref={scroller}
        sx={{
          maxHeight: { xs: '75vh', md: 'max(420px, min(72vh, 760px))' },
          overflow: 'auto',
          mx: -3,
          px: 3,
          opacity: list.stale ? 0.6 : 1,
        }}
      >
        <Box
          component="table"
          role="grid"
          aria-label={name}
          aria-multiselectable
          aria-rowcount={hasMore ? -1 : entries.length + 1}
          aria-busy={list.stale}
          sx={entryTableStyle}
        >
          <thead>
            <tr aria-rowindex={1}>
              <Box component="th" scope="col" className="select" sx={{ width: { xs: 44, md: 30 } }}>
                <SelectAll
                  some={selection.entries.size > 0}
                  all={!hasMore && selection.entries.size === entries.length}
                  onSelect={edits.selectAll}
                  onClear={edits.leave}
                />
              </Box>
              <Box component="th" scope="col" className="wide" sx={{ width: 106 }}>
                Date
              </Box>
              <Box component="th" scope="col">
                Payee
              </Box>
              <Box component="th" scope="col" className="wide" sx={{ width: '22%' }}>
                Category
              </Box>
              <Box component="th" scope="col" className="wide" sx={{ width: '15%' }}>
                Account
              </Box>
              <Box component="th" scope="col" className="amount" sx={{ width: { xs: 134, md: 136 } }}>
                Amount
              </Box>
              <Box component="th" scope="col" className="wide" sx={{ width: 36 }}>
                <Box component="span" sx={visuallyHidden}>
                  Actions
                </Box>
              </Box>
            </tr>
          </thead>
          <tbody>
            <Space columns={columns} height={rows[0] ? rows[0].start : 0} />
            {rows.map(({ index, key }) => {
              const entry = entries[index];
              if (!entry) return null;
              if (entry.id !== editing) {
                return (
                  <EntryRow
                    key={key}
                    entry={entry}
                    index={index}
                    columns={columns}
                    active={index === active}
                    selected={selection.entries.has(entry.id)}
                    onAction={onAction}
                    measure={virtualizer.measureElement}
                  />
                );
              }
              return (
                <tr
                  key={key}
                  data-index={index}
                  aria-rowindex={index + 2}
                  className="editing"
                  ref={virtualizer.measureElement}
                >
                  <td colSpan={columns}>
                    <OnDemand onGiveUp={() => close(entry)}>
                      <EditEntry
                        entry={entry}
                        options={options}
                        writes={writes}
                        onDelete={() => remove(entry, index)}
                        onClose={(how) => close(entry, how)}
                      />
                    </OnDemand>
                  </td>
                </tr>
              );
            })}
            <Space columns={columns} height={virtualizer.getTotalSize() - (rows.at(-1)?.end ?? 0)} />
          </tbody>
        </Box>
        {hasMore && (
          <Box role="status" sx={{ py: 3, color: 'text.secondary' }}>
            {error === undefined ? (
              'Reading on…'
            ) : (
              <Button onClick={retry}>The next entries could not be read. Try again</Button>
            )}
          </Box>
        )}
      </Box>
      {selection.entries.size > 0 && !list.stale && (
        <SelectionBar selection={selection} edits={edits} options={options} onDelete={removeSelected} />
      )}
    </Box>
  );
}

/** Scrolls no further than it must, and keeps clear of the headings, which stay at the top. */
function bringIntoSight(scroller: HTMLElement | null, top: number, height: number): void {
  if (!scroller) return;
  const lowest = top + height + HEADINGS - scroller.clientHeight;
  if (scroller.scrollTop > top) scroller.scrollTop = top;
  else if (scroller.scrollTop < lowest) scroller.scrollTop = lowest;
}

const HEADINGS = 34;

/** One function for as long as the table is there, so that rows need not be drawn again because of it. */
function useLatest<Argument>(handle: (argument: Argument) => void): (argument: Argument) => void {
  const latest = useRef(handle);
  useLayoutEffect(() => {
    latest.current = handle;
  });
  return useCallback((argument) => latest.current(argument), []);
}

/** Stands for the rows that are not drawn. */
function Space({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr className="space" aria-hidden>
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
