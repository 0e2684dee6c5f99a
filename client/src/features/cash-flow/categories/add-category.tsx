import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useLatest } from '../../../lib/use-latest';
import { NameField } from './name-field';
import type { Refusal } from './use-category-writes';

export interface AddCategoryProps {
  label: string;
  placeholder: string;
  autoFocus?: boolean;
  onAdd: (name: string, id: string) => Promise<Refusal>;
  onCancel?: () => void;
}

/** The line to add a category with. It is ready for the next at once; a refused name comes back to an empty line. */
export function AddCategory({ label, placeholder, autoFocus = false, onAdd, onCancel }: AddCategoryProps) {
  const [line, setLine] = useState(blank);
  const now = useLatest(line);
  const [problem, setProblem] = useState<string>();

  async function add() {
    const name = line.name.trim();
    if (name === '') return setProblem('Give it a name.');
    setLine(blank());
    const refused = await onAdd(name, line.id);
    if (refused === undefined) return;
    if (now.current.name === '') {
      setLine(line);
      setProblem(refused);
    } else {
      setProblem(`“${name}” was not added. ${refused}`);
    }
  }

  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', my: 1 }}>
      <NameField
        label={label}
        placeholder={placeholder}
        value={line.name}
        problem={problem}
        autoFocus={autoFocus}
        onChange={(name) => {
          setLine((before) => ({ ...before, name }));
          setProblem(undefined);
        }}
        onSubmit={() => void add()}
        {...(onCancel ? { onCancel } : {})}
      />
      <Button onClick={() => void add()} variant="outlined" size="small" sx={{ minHeight: { md: 34 } }}>
        Add
      </Button>
    </Box>
  );
}

/** The id is made once for what is typed, so that sending it again cannot add a second one. */
function blank() {
  return { id: crypto.randomUUID() as string, name: '' };
}
