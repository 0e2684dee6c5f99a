import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { useId, useState, type FormEvent, type ReactNode } from 'react';

export interface TypedConfirmDialogProps {
  title: string;
  confirmText: string;
  /** What has to be typed; capital and small letters are the same. */
  phrase: string;
  /** Throws an `Error` with a sentence where it fails. */
  onConfirm: () => Promise<void>;
  onClose: () => void;
  children: ReactNode;
}

/** Asks for words to be typed before something large is lost, so that it is nobody's slip. */
export function TypedConfirmDialog({
  title,
  confirmText,
  phrase,
  onConfirm,
  onClose,
  children,
}: TypedConfirmDialogProps) {
  const titleId = useId();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const matches = typed.trim().toLowerCase() === phrase.toLowerCase();

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!matches || busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await onConfirm();
      onClose();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'That did not work. Try again.');
      setBusy(false);
    }
  }

  return (
    <Dialog open onClose={() => !busy && onClose()} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>
          {problem && (
            <Alert severity="error" variant="outlined" sx={{ mb: 4 }}>
              {problem}
            </Alert>
          )}
          <Typography color="textSecondary" sx={{ mb: 4 }}>
            {children}
          </Typography>
          <TextField
            autoFocus
            label={
              <>
                Type <strong>{phrase}</strong> to confirm
              </>
            }
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            autoComplete="off"
            slotProps={{ htmlInput: { spellCheck: false, autoCapitalize: 'off' }, inputLabel: { sx: labelStyle } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={busy} sx={{ color: 'text.secondary' }}>
            Cancel
          </Button>
          <Button type="submit" variant="contained" color="error" disabled={!matches || busy}>
            {confirmText}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

const labelStyle = { whiteSpace: 'normal', overflowWrap: 'anywhere', maxWidth: 'none' } as const;
