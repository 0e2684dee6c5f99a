import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId } from 'react';
import type { Member } from '../../lib/session';

export interface SessionEndedDialogProps {
  member: Member;
  onLeave: () => void;
}

/** The way back in that keeps what was typed: this window goes on by itself once another one is signed in. */
export function SessionEndedDialog({ member, onLeave }: SessionEndedDialogProps) {
  const titleId = useId();
  return (
    <Dialog open aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>Sign in again to go on</DialogTitle>
      <DialogContent>
        <DialogContentText>
          Your sign-in as {member.email} has ended. Sign in in a new window: this one waits, keeps what you typed, and
          goes on by itself.
        </DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onLeave} sx={{ color: 'text.secondary' }}>
          Sign out
        </Button>
        <Button variant="contained" autoFocus href="/sign-in" target="_blank" rel="opener">
          Sign in
        </Button>
      </DialogActions>
    </Dialog>
  );
}
