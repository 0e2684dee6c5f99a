import { Box, Button, type ButtonProps } from '@mui/material';
import type { ReactNode } from 'react';

/** What can be done with a card as a whole, beside its title: the last word ends where the card's content does. */
export function CardActions({ children }: { children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'flex',
        flex: 'none',
        flexWrap: 'wrap',
        justifyContent: 'flex-end',
        alignItems: 'center',
        my: -2,
        mr: '-10px',
        displayPrint: 'none',
      }}
    >
      {children}
    </Box>
  );
}

/** One of them: as quiet as a caption until it is wanted. */
export function CardAction(props: ButtonProps) {
  return (
    <Button
      size="small"
      sx={{ px: '10px', minWidth: 0, minHeight: { md: 28 }, fontSize: 12, color: 'text.secondary' }}
      {...props}
    />
  );
}

export interface TableActionProps {
  shown: boolean;
  onToggle: (shown: boolean) => void;
}

/** Opens the figures behind a picture. */
export function TableAction({ shown, onToggle }: TableActionProps) {
  return (
    <CardAction aria-expanded={shown} onClick={() => onToggle(!shown)}>
      {shown ? 'Hide table' : 'Show as table'}
    </CardAction>
  );
}
