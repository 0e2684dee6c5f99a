import CheckIcon from '@mui/icons-material/Check';
import { ListItemText, MenuItem, useColorScheme } from '@mui/material';

const choices = [
  { mode: 'light', name: 'Light theme' },
  { mode: 'dark', name: 'Dark theme' },
  { mode: 'system', name: 'As the system is set' },
] as const;

/** Light, dark, or as the system is set; kept on this device. */
export function ThemeChoice() {
  const { mode, setMode } = useColorScheme();
  return choices.map((choice) => (
    <MenuItem
      key={choice.mode}
      role="menuitemradio"
      aria-checked={mode === choice.mode}
      onClick={() => setMode(choice.mode)}
    >
      <ListItemText>{choice.name}</ListItemText>
      {mode === choice.mode && <CheckIcon sx={{ fontSize: 18, color: 'primary.main' }} />}
    </MenuItem>
  ));
}
