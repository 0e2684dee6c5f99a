import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { categoryName } from '../../../lib/category-name';
import type { Category } from './category-tree';

export interface TargetDialogProps {
  title: string;
  /** What the choice is called. */
  label: string;
  targets: readonly Category[];
  /** What can be chosen besides, as null. */
  nowhere?: string;
  confirmText: string;
  /** What follows from the choice, in a sentence; undefined while nothing is chosen. */
  consequence: (target: Category | null | undefined) => ReactNode;
  onConfirm: (target: Category | null) => void;
  onCancel: () => void;
}

/** Chooses another category for one, says what follows from it, and so asks once. */
export function TargetDialog(props: TargetDialogProps) {
  const titleId = useId();
  const [chosen, setChosen] = useState('');
  const target = chosen === NOWHERE ? null : props.targets.find(({ id }) => id === chosen);
  return (
    <Dialog open onClose={props.onCancel} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{props.title}</DialogTitle>
      <DialogContent>
        <TextField
          select
          autoFocus
          label={props.label}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
          slotProps={{ select: { native: true } }}
        >
          <option value="" disabled>
            Choose
          </option>
          {props.nowhere && <option value={NOWHERE}>{props.nowhere}</option>}
          {props.targets.map((category) => (
            <option key={category.id} value={category.id}>
              {categoryName(category)}
            </option>
          ))}
        </TextField>
        <DialogContentText role="status" sx={{ mt: 3, minHeight: 60 }}>
          {props.consequence(target)}
        </DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onCancel} sx={{ color: 'text.secondary' }}>
          Cancel
        </Button>
        <Button
          variant="contained"
          disabled={target === undefined}
          onClick={() => target !== undefined && props.onConfirm(target)}
        >
          {props.confirmText}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

const NOWHERE = 'first level';
