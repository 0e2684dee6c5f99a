import CheckIcon from '@mui/icons-material/Check';
import { ListItemText, MenuItem } from '@mui/material';
import { themes, useThemeChoice } from '../../lib/theme-choice';

/** Light, dark, or as the system is set; kept with the account. */
export function ThemeChoice() {
  const { theme, choose } = useThemeChoice();
  return themes.map(({ value, name }) => (
    <MenuItem
      key={value}
      role="menuitemradio"
      aria-checked={theme === value}
      onClick={() => choose(value).catch(() => undefined)}
    >
      <ListItemText>{name}</ListItemText>
      {theme === value && <CheckIcon sx={{ fontSize: 18, color: 'primary.main' }} />}
    </MenuItem>
  ));
}
