import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId } from 'react';
import { shortcutsAt, type ShortcutList } from './screen-shortcuts';

/** What the keys do on the screen that is open. */
export function ShortcutsDialog({ path, onClose }: { path: string; onClose: () => void }) {
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>Keyboard shortcuts</DialogTitle>
      <DialogContent>
        {shortcutsAt(path).map(({ name, shortcuts }) => (
          <Section key={name} name={name} shortcuts={shortcuts} />
        ))}
      </DialogContent>
      <DialogActions>
        <Button autoFocus onClick={onClose}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Section({ name, shortcuts }: { name: string; shortcuts: ShortcutList }) {
  return (
    <Box component="section" sx={{ mb: 4 }}>
      <Typography component="h3" sx={{ fontWeight: 600, mb: 2 }}>
        {name}
      </Typography>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '148px 1fr', columnGap: 6, rowGap: 2 }}>
        {shortcuts.map(([keys, does]) => (
          <Box key={keys} sx={{ display: 'contents' }}>
            <Box component="dt" sx={{ whiteSpace: 'pre', fontWeight: 550 }}>
              {keys}
            </Box>
            <Box component="dd" sx={{ m: 0, color: 'text.secondary' }}>
              {does}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
