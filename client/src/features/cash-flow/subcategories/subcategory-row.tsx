import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLatest } from '../../../lib/use-latest';
import { NameField } from './name-field';
import type { Subcategory } from './use-subcategory-writes';

export interface SubcategoryRowProps {
  subcategory: Subcategory;
  /** Both answer with what was refused. */
  onRename: (name: string) => Promise<string | undefined>;
  onDelete: () => Promise<string | undefined>;
}

/** One subcategory; the member's own can be renamed and deleted. */
export function SubcategoryRow({ subcategory: { name, isDefault }, onRename, onDelete }: SubcategoryRowProps) {
  const [typed, setTyped] = useState<string>();
  const typedNow = useLatest(typed);
  const [problem, setProblem] = useState<string>();

  async function rename() {
    if (typed === undefined) return;
    if (typed.trim() === '') return setProblem('Give it a name.');
    const refused = typed.trim() === name ? undefined : await onRename(typed.trim());
    // What was typed while it was being sent is still to be sent.
    if (refused === undefined) setTyped((now) => (now === typed ? undefined : now));
    else if (typedNow.current === typed) setProblem(refused);
  }

  if (typed !== undefined) {
    return (
      <Box component="li" sx={rowStyle}>
        <NameField
          label={`Name of ${name}`}
          value={typed}
          problem={problem}
          autoFocus
          onChange={(next) => {
            setTyped(next);
            setProblem(undefined);
          }}
          onSubmit={() => void rename()}
          onCancel={() => {
            setTyped(undefined);
            setProblem(undefined);
          }}
        />
        <Button size="small" onClick={() => void rename()}>
          Save
        </Button>
      </Box>
    );
  }
  return (
    <Box component="li" sx={{ ...rowStyle, flexWrap: 'wrap' }}>
      <Box component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        {name}
      </Box>
      {isDefault ? (
        <Typography variant="caption" color="textSecondary">
          Fixed
        </Typography>
      ) : (
        <span>
          <Button
            size="small"
            aria-label={`Rename ${name}`}
            onClick={() => setTyped(name)}
            sx={{ color: 'text.secondary' }}
          >
            Rename
          </Button>
          <Button
            size="small"
            aria-label={`Delete ${name}`}
            onClick={() => void onDelete().then(setProblem)}
            sx={{ color: 'text.secondary' }}
          >
            Delete
          </Button>
        </span>
      )}
      {problem !== undefined && (
        <Typography role="alert" variant="caption" sx={{ color: 'loss', flexBasis: '100%' }}>
          {problem}
        </Typography>
      )}
    </Box>
  );
}

const rowStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 2,
  minHeight: { xs: 44, md: 34 },
  borderBottom: 1,
  borderColor: 'divider',
} as const;
