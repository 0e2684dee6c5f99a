import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useId, useState } from 'react';

export interface NoteDialogProps {
  title: string;
  notes: string;
  onKeep: (notes: string) => void;
  onClose: () => void;
}

/** The note of a row where the screen has no room for its column. It is saved with the month. */
export function NoteDialog({ title, notes, onKeep, onClose }: NoteDialogProps) {
  const titleId = useId();
  const [text, setText] = useState(notes);
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="xs">
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent>
        <TextField
          autoFocus
          multiline
          minRows={2}
          value={text}
          onChange={(event) => setText(event.target.value)}
          slotProps={{ htmlInput: { 'aria-labelledby': titleId, maxLength: 500 } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} sx={{ color: 'text.secondary' }}>
          Cancel
        </Button>
        <Button
          variant="contained"
          onClick={() => {
            onKeep(text);
            onClose();
          }}
        >
          Done
        </Button>
      </DialogActions>
    </Dialog>
  );
}
