import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
  useMediaQuery,
  useTheme,
} from '@mui/material';
import { useId } from 'react';
import type { Choices_ExpenseCategoryFragment } from '../../../__generated__/graphql';
import { useFormat } from '../../../lib/format-context';
import { subcategoriesInOrder } from '../entries/choices';
import { AddSubcategory } from './add-subcategory';
import { SubcategoryRow } from './subcategory-row';
import { useSubcategoryWrites } from './use-subcategory-writes';

export interface SubcategoriesDialogProps {
  categories: readonly Choices_ExpenseCategoryFragment[];
  /** After a rename or a deletion: figures by subcategory are no longer what they were. */
  onWritten: () => void;
  onClose: () => void;
}

/** The subcategories of each category: the default ones as they are, the member's own to add, rename and delete. */
export function SubcategoriesDialog({ categories, onWritten, onClose }: SubcategoriesDialogProps) {
  const titleId = useId();
  const theme = useTheme();
  const format = useFormat();
  const small = useMediaQuery(theme.breakpoints.down('sm'));
  const { create, rename, remove } = useSubcategoryWrites();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth fullScreen={small}>
      <DialogTitle id={titleId}>Subcategories</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 4 }}>
          Those that everybody has are fixed. Your own can be renamed, and deleted while no expense uses them.
        </Typography>
        {categories.map(({ code, name, subcategories }) => (
          <Box component="section" key={code} aria-label={name} sx={{ mb: 5 }}>
            <Typography variant="h3" component="h3" sx={{ mb: 1 }}>
              {name}
            </Typography>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {subcategoriesInOrder(subcategories, format.locale).map((subcategory) => (
                <SubcategoryRow
                  key={subcategory.id}
                  subcategory={subcategory}
                  onRename={(to) => rename(subcategory.id, to)}
                  onDelete={async () => {
                    const problem = await remove(code, subcategory.id);
                    if (problem === undefined) onWritten();
                    return problem;
                  }}
                />
              ))}
            </Box>
            <AddSubcategory
              categoryName={name}
              onAdd={async (wanted, id) => {
                const made = await create(code, wanted, id);
                return 'problem' in made ? made.problem : undefined;
              }}
            />
          </Box>
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} variant="contained">
          Done
        </Button>
      </DialogActions>
    </Dialog>
  );
}
