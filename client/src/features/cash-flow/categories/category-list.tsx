import { Box, Typography } from '@mui/material';
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { AddCategory } from './add-category';
import type { CategoryAction } from './category-menu';
import { CategoryRow, RenamedRow } from './category-row';
import type { Category, CategoryGroup } from './category-tree';
import type { Refusal } from './use-category-writes';

/** What of the list is at hand: the row that has the focus or gets it, the one renamed, the one that gets a part. */
export interface AtHand {
  current?: string | undefined;
  /** Counts how often the current row was to be focused, or where it is gone, the next one. */
  focused: number;
  next?: string | undefined;
  renamed?: string | undefined;
  growing?: string | undefined;
  /** What was refused, and at which row. */
  problem?: { id: string; text: string } | undefined;
}

export interface CategoryListProps {
  label: string;
  groups: readonly CategoryGroup[];
  atHand: AtHand;
  onFocus: (id: string) => void;
  onOpen: (category: Category, row: HTMLElement) => void;
  onAction: (category: Category, action: CategoryAction) => void;
  onRename: (category: Category, name: string) => Promise<Refusal>;
  onAddPart: (parent: Category, name: string, id: string) => Promise<Refusal>;
  /** A field in the list is left. */
  onLeave: (category: Category) => void;
}

/** Categories with their parts. The arrow keys go from row to row, Enter opens what can be done, others do it at once. */
export function CategoryList(props: CategoryListProps) {
  const { label, groups, atHand } = props;
  const list = useRef<HTMLUListElement>(null);
  const all = groups.flatMap(({ category, parts }) => [category, ...parts]);
  const current = all.find(({ id }) => id === atHand.current) ?? all[0];

  const { focused, current: wanted, next } = atHand;
  useLayoutEffect(() => {
    if (focused === 0) return;
    const rowOf = (id: string | undefined) => rowsOf(list.current).find((row) => row.dataset['category'] === id);
    (rowOf(wanted) ?? rowOf(next))?.focus();
  }, [focused, wanted, next]);

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const rows = rowsOf(list.current);
    const at = rows.findIndex((row) => row === event.target);
    const category = all.find(({ id }) => id === rows[at]?.dataset['category']);
    if (!category) return;
    const action = event.altKey ? withAlt[event.key] : plainKeys[event.key];
    const next = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: rows.length - 1 }[event.key];
    if (action) props.onAction(category, action);
    else if (next !== undefined && !event.altKey) rows[next]?.focus();
    else return;
    event.preventDefault();
  }

  const row = (category: Category, partCount: number, below: ReactNode = null) => (
    <li key={category.id}>
      {atHand.renamed === category.id ? (
        <RenamedRow
          category={category}
          onRename={(name) => props.onRename(category, name)}
          onDone={() => props.onLeave(category)}
        />
      ) : (
        <CategoryRow
          category={category}
          partCount={partCount}
          isCurrent={category === current}
          onOpen={(element) => props.onOpen(category, element)}
          onFocus={() => props.onFocus(category.id)}
        />
      )}
      {atHand.problem?.id === category.id && (
        <Typography role="alert" variant="caption" sx={{ color: 'loss', display: 'block', pl: 2, pb: 2 }}>
          {atHand.problem.text}
        </Typography>
      )}
      {below}
    </li>
  );

  return (
    <Box component="ul" ref={list} aria-label={label} onKeyDown={onKeyDown} sx={listStyle}>
      {groups.map(({ category, parts }) =>
        row(
          category,
          parts.length,
          (parts.length > 0 || atHand.growing === category.id) && (
            <ul aria-label={`Parts of ${category.name}`}>
              {parts.map((part) => row(part, 0))}
              {atHand.growing === category.id && (
                <li>
                  <AddCategory
                    label={`New part of ${category.name}`}
                    placeholder="New part"
                    autoFocus
                    onAdd={(name, id) => props.onAddPart(category, name, id)}
                    onCancel={() => props.onLeave(category)}
                  />
                </li>
              )}
            </ul>
          ),
        ),
      )}
    </Box>
  );
}

const plainKeys: Record<string, CategoryAction> = { F2: 'rename', Delete: 'delete' };
const withAlt: Record<string, CategoryAction> = { ArrowUp: 'up', ArrowDown: 'down' };

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-category]') ?? [])];
}

/** The rows are styled from here, because there may be hundreds of them. */
const listStyle = {
  ...{ listStyle: 'none', m: 0, p: 0 },
  '& ul': { listStyle: 'none', m: 0, pl: 5 },
  '& button[data-category]': {
    display: 'flex',
    alignItems: 'center',
    gap: 2,
    width: 1,
    minHeight: { xs: 44, md: 34 },
    px: 2,
    border: 0,
    borderRadius: '6px',
    bgcolor: 'transparent',
    color: 'text.primary',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    '&:hover': { bgcolor: 'action.hover' },
    '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
    '& svg': { color: 'text.secondary', flex: 'none' },
  },
  '& > li > button[data-category] .name': { fontWeight: 600 },
  '& .name': { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  '& .archived, & .details': { color: 'text.secondary' },
  '& .details': { fontSize: 12, whiteSpace: 'nowrap' },
} as const;
