import { Box, Dialog, InputBase, Typography } from '@mui/material';
import { useId, useState, type KeyboardEvent } from 'react';
import { visuallyHidden } from '../../components/visually-hidden';
import { grouped, matching, type Command } from './commands';
import { useCommands } from './use-commands';

export interface CommandPaletteProps {
  onSignOut: () => void;
  onClose: () => void;
}

/** More than fit on a screen, and fewer than would slow it down. */
const MOST = 30;

/** One field to go anywhere and to do anything: words to filter by, arrows to choose, Enter to do it. */
export function CommandPalette({ onSignOut, onClose }: CommandPaletteProps) {
  const titleId = useId();
  const listId = useId();
  const [query, setQuery] = useState('');
  // By what it is, not by where it stands: more may come in while somebody chooses.
  const [chosen, setChosen] = useState<string>();
  const found = matching(useCommands(query, onSignOut), query).slice(0, MOST);
  const groups = grouped(found);
  // In the order on the screen, which has what belongs together side by side.
  const shown = groups.flatMap(([, commands]) => commands);
  const active = shown.find(({ id }) => id === chosen) ?? shown[0];
  const optionId = (command: Command) => `${listId}-${shown.indexOf(command)}`;

  function run(command: Command) {
    onClose();
    command.run();
  }

  function choose(index: number) {
    setChosen(shown[index]?.id);
    document.getElementById(`${listId}-${index}`)?.scrollIntoView({ block: 'nearest' });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const at = active ? shown.indexOf(active) : 0;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && shown.length > 0) choose((at + step + shown.length) % shown.length);
    else if (event.key === 'Enter' && active) run(active);
    else return;
    event.preventDefault();
  }

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm" sx={dialogStyle}>
      <Box component="h2" id={titleId} sx={visuallyHidden}>
        Find or do
      </Box>
      <InputBase
        autoFocus
        fullWidth
        placeholder="Screen, month, asset or action"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setChosen(undefined);
        }}
        slotProps={{
          input: {
            role: 'combobox',
            'aria-label': 'Find or do',
            'aria-expanded': true,
            'aria-controls': listId,
            'aria-autocomplete': 'list',
            ...(active ? { 'aria-activedescendant': optionId(active) } : {}),
            autoComplete: 'off',
            spellCheck: false,
            maxLength: 100,
            onKeyDown,
          },
        }}
        sx={fieldStyle}
      />
      <Box
        id={listId}
        role="listbox"
        aria-label="Found"
        sx={{ overflowY: 'auto', p: 2, maxHeight: 'min(420px, 60vh)' }}
      >
        {groups.map(([group, commands]) => (
          <Box key={group} role="group" aria-label={group}>
            <Typography
              aria-hidden
              variant="caption"
              color="textSecondary"
              sx={{ display: 'block', px: 3, pt: 2, pb: 1 }}
            >
              {group}
            </Typography>
            {commands.map((command) => (
              <Box
                key={command.id}
                id={optionId(command)}
                role="option"
                aria-selected={command === active}
                onClick={() => run(command)}
                onMouseMove={() => setChosen(command.id)}
                sx={optionStyle}
              >
                <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
                  {command.title}
                </Box>
                <Typography component="span" variant="caption" color="textSecondary" noWrap sx={{ ml: 'auto' }}>
                  {command.detail}
                </Typography>
              </Box>
            ))}
          </Box>
        ))}
      </Box>
      <Box role="status" sx={shown.length > 0 ? visuallyHidden : { px: 5, pb: 5, color: 'text.secondary' }}>
        {shown.length > 0 ? `${shown.length} found` : 'Nothing here goes by that name.'}
      </Box>
    </Dialog>
  );
}

const dialogStyle = {
  '& .MuiDialog-container': { alignItems: 'flex-start' },
  '& .MuiDialog-paper': { mt: { xs: 4, md: '12vh' }, mx: 4, width: 'calc(100% - 32px)' },
} as const;

const fieldStyle = {
  px: 5,
  minHeight: 56,
  fontSize: 16,
  borderBottom: 1,
  borderColor: 'divider',
  '& input:focus-visible': { outline: 'none' },
} as const;

const optionStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 4,
  minHeight: { xs: 44, md: 36 },
  px: 3,
  borderRadius: '6px',
  cursor: 'pointer',
  '&[aria-selected=true]': { bgcolor: 'action.selected' },
} as const;
