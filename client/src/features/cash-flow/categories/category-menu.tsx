import { Box, Divider, Menu, MenuItem } from '@mui/material';
import { categoryName } from '../../../lib/category-name';
import type { Category } from './category-tree';

export type CategoryAction =
  'rename' | 'add part' | 'up' | 'down' | 'move' | 'merge' | 'archive' | 'bring back' | 'delete';

export interface CategoryMenuProps {
  category: Category;
  /** The row it belongs to. */
  anchor: HTMLElement;
  onAction: (action: CategoryAction) => void;
  onClose: () => void;
}

/** What can be done to a category, and the keys that do it from its row. */
export function CategoryMenu({ category, anchor, onAction, onClose }: CategoryMenuProps) {
  const item = (action: CategoryAction, text: string, keys?: string) => (
    <MenuItem
      key={action}
      onClick={() => onAction(action)}
      sx={{ gap: 6 }}
      {...(keys ? { 'aria-keyshortcuts': keys } : {})}
    >
      {text}
      {keys && (
        <Box component="span" aria-hidden sx={keysStyle}>
          {keys.replace('ArrowUp', '↑').replace('ArrowDown', '↓').replace('+', ' ')}
        </Box>
      )}
    </MenuItem>
  );
  return (
    // The row takes the focus back itself: a name that is edited wants to keep it.
    <Menu
      open
      anchorEl={anchor}
      onClose={onClose}
      disableRestoreFocus
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      slotProps={{ list: { 'aria-label': `Actions for ${categoryName(category)}` } }}
    >
      {item('rename', 'Rename', 'F2')}
      {!category.parent && item('add part', 'Add a part')}
      {item('up', 'Move up', 'Alt+ArrowUp')}
      {item('down', 'Move down', 'Alt+ArrowDown')}
      {item('move', category.parent ? 'Move elsewhere' : 'Make it a part of another')}
      {item('merge', 'Merge into another')}
      <Divider />
      {category.archivedOn === null ? item('archive', 'Archive') : item('bring back', 'Bring back')}
      {item('delete', 'Delete', 'Delete')}
    </Menu>
  );
}

const keysStyle = {
  ml: 'auto',
  display: { xs: 'none', md: 'inline' },
  color: 'text.secondary',
  fontSize: 12,
} as const;
