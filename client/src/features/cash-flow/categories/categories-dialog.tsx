import {
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
  useMediaQuery,
  useTheme,
} from '@mui/material';
import { useId, useState } from 'react';
import type { CategoryKind } from '../../../__generated__/graphql';
import { useFormat } from '../../../lib/format-context';
import { lineFieldStyle } from '../entries/line-field';
import { AddCategory } from './add-category';
import { MergeDialog, MoveDialog } from './category-dialogs';
import { CategoryList } from './category-list';
import { CategoryMenu } from './category-menu';
import { categoryTree, type Category } from './category-tree';
import { shownGroups } from './shown-groups';
import { useCategoryManager } from './use-category-manager';

export interface CategoriesDialogProps {
  categories: readonly Category[];
  /** The id of the books. */
  owner: string;
  kind: CategoryKind;
  onClose: () => void;
}

const kinds = [
  ['EXPENSE', 'Expenses'],
  ['INCOME', 'Incomes'],
] as const satisfies [CategoryKind, string][];

/** The books' categories of both kinds with their parts: to add to, rename, order, merge, archive and delete. */
export function CategoriesDialog({ categories, owner, kind: firstKind, onClose }: CategoriesDialogProps) {
  const titleId = useId();
  const theme = useTheme();
  const format = useFormat();
  const small = useMediaQuery(theme.breakpoints.down('sm'));
  const [kind, setKind] = useState<CategoryKind>(firstKind);
  const [search, setSearch] = useState('');
  const [withArchived, setWithArchived] = useState(false);
  const groups = categoryTree(categories, kind, format.locale);
  const shown = shownGroups(groups, { search, withArchived });
  const manager = useCategoryManager({ categories, groups: shown, owner });
  const { opened, asked } = manager;
  const archived = categories.filter((category) => category.kind === kind && category.archivedOn !== null).length;
  const word = kind === 'EXPENSE' ? 'expense' : 'income';

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth fullScreen={small}>
      <DialogTitle id={titleId}>Categories</DialogTitle>
      <DialogContent sx={{ height: { sm: 640 }, display: 'flex', flexDirection: 'column', overflow: 'hidden' }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, mb: 3 }}>
          <ToggleButtonGroup
            exclusive
            aria-label="Kind"
            value={kind}
            onChange={(_, chosen: CategoryKind | null) => chosen !== null && setKind(chosen)}
            sx={{ width: { xs: 1, sm: 'auto' } }}
          >
            {kinds.map(([value, name]) => (
              <ToggleButton key={value} value={value}>
                {name}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <Box
            component="input"
            type="search"
            aria-label="Find a category"
            placeholder="Find a category"
            autoComplete="off"
            value={search}
            onChange={({ target: { value } }) => setSearch(value)}
            sx={{ ...lineFieldStyle, flex: '1 1 160px', width: 'auto', minWidth: 0 }}
          />
          {archived > 0 && (
            <FormControlLabel
              control={<Checkbox size="small" checked={withArchived} onChange={() => setWithArchived(!withArchived)} />}
              label={`Show archived (${archived})`}
              slotProps={{ typography: { variant: 'body2' } }}
            />
          )}
        </Box>
        <AddCategory
          key={kind}
          label={`New ${word} category`}
          placeholder={`New ${word} category`}
          onAdd={(name, id) => manager.add({ id, kind, name, parent: null })}
        />
        {/* The list alone scrolls: what finds and adds stays at hand. */}
        <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', mx: -2, px: 2 }}>
          {shown.length === 0 ? (
            <Typography color="textSecondary" sx={{ my: 4 }}>
              {search.trim() === '' ? 'There is no category yet.' : `No ${word} category is called so.`}
            </Typography>
          ) : (
            <CategoryList
              label={`${word === 'expense' ? 'Expense' : 'Income'} categories`}
              groups={shown}
              {...manager.list}
            />
          )}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} variant="contained">
          Done
        </Button>
      </DialogActions>
      {opened && <CategoryMenu {...opened} />}
      {asked?.type === 'merge' && <MergeDialog groups={groups} {...asked} />}
      {asked?.type === 'move' && <MoveDialog groups={groups} {...asked} />}
    </Dialog>
  );
}
