import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useLatest } from '../../../lib/use-latest';
import { NameField } from './name-field';

export interface AddSubcategoryProps {
  categoryName: string;
  /** Answers with what was refused. */
  onAdd: (name: string, id: string) => Promise<string | undefined>;
}

/** The line to add a subcategory with. It is ready for the next at once; a refused name comes back to an empty line. */
export function AddSubcategory({ categoryName, onAdd }: AddSubcategoryProps) {
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
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', mt: 1 }}>
      <NameField
        label={`New subcategory of ${categoryName}`}
        placeholder="New subcategory"
        value={line.name}
        problem={problem}
        onChange={(name) => {
          setLine((before) => ({ ...before, name }));
          setProblem(undefined);
        }}
        onSubmit={() => void add()}
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
