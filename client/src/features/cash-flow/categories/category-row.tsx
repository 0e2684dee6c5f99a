import MoreHorizIcon from '@mui/icons-material/MoreHoriz';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { categoryName } from '../../../lib/category-name';
import { useLatest } from '../../../lib/use-latest';
import type { Category } from './category-tree';
import { NameField } from './name-field';
import type { Refusal } from './use-category-writes';

export interface CategoryRowProps {
  category: Category;
  partCount: number;
  /** Whether Tab comes to it; the arrow keys come to the others from there. */
  isCurrent: boolean;
  onOpen: (row: HTMLElement) => void;
  onFocus: () => void;
}

/** A category as a button for what can be done to it. */
export function CategoryRow({ category, partCount, isCurrent, onOpen, onFocus }: CategoryRowProps) {
  const { id, name, archivedOn } = category;
  const details = [
    ...(partCount > 0 ? [partCount === 1 ? '1 part' : `${partCount} parts`] : []),
    ...(archivedOn === null ? [] : ['archived']),
  ];
  return (
    <button
      type="button"
      data-category={id}
      tabIndex={isCurrent ? 0 : -1}
      aria-haspopup="menu"
      aria-label={[categoryName(category), ...details].join(', ')}
      onClick={(event) => onOpen(event.currentTarget)}
      onFocus={onFocus}
    >
      <span className={archivedOn === null ? 'name' : 'name archived'}>{name}</span>
      <span className="details">{details.join(' · ')}</span>
      <MoreHorizIcon aria-hidden sx={{ fontSize: 18 }} />
    </button>
  );
}

export interface RenamedRowProps {
  category: Category;
  onRename: (name: string) => Promise<Refusal>;
  /** It has its new name, or keeps its old one. */
  onDone: () => void;
}

/** A category whose name is being edited. */
export function RenamedRow({ category, onRename, onDone }: RenamedRowProps) {
  const [typed, setTyped] = useState(category.name);
  const typedNow = useLatest(typed);
  const [problem, setProblem] = useState<string>();

  async function rename() {
    const name = typed.trim();
    if (name === '') return setProblem('Give it a name.');
    if (name === category.name) return onDone();
    const refused = await onRename(name);
    // What was typed while it was being sent is still to be sent.
    if (typedNow.current !== typed) return;
    if (refused === undefined) onDone();
    else setProblem(refused);
  }

  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 2, py: '2px' }}>
      <NameField
        label={`Name of ${categoryName(category)}`}
        value={typed}
        problem={problem}
        autoFocus
        onChange={(name) => {
          setTyped(name);
          setProblem(undefined);
        }}
        onSubmit={() => void rename()}
        onCancel={onDone}
      />
      <Button size="small" onClick={() => void rename()}>
        Save
      </Button>
    </Box>
  );
}
