import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { NameField } from './name-field';

export interface AddSubcategoryProps {
  categoryName: string;
  /** Answers with what was refused. */
  onAdd: (name: string, id: string) => Promise<string | undefined>;
}

/** The line to add a subcategory with; after it was added it is ready for the next. */
export function AddSubcategory({ categoryName, onAdd }: AddSubcategoryProps) {
  const [line, setLine] = useState(blank);
  const [problem, setProblem] = useState<string>();

  async function add() {
    if (line.name.trim() === '') return setProblem('Give it a name.');
    const refused = await onAdd(line.name.trim(), line.id);
    setProblem(refused);
    if (refused === undefined) setLine(blank());
  }

  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', mt: 1 }}>
      <NameField
        label={`New subcategory of ${categoryName}`}
        placeholder="New subcategory"
        value={line.name}
        problem={problem}
        onChange={(name) => {
          setLine({ ...line, name });
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
