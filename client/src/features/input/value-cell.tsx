import { Box, InputBase, Typography } from '@mui/material';
import { useId, useLayoutEffect, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { useFlash } from '../../components/use-flash';
import { MASK } from '../../lib/masked-format';
import { moveFocus, VALUE_CELL } from './grid-focus';
import { pastedColumn } from './pasted-column';

export interface ValueCellProps {
  assetId: string;
  /** For screen readers: asset, month and currency. */
  label: string;
  text: string;
  /** The last value, offered in grey. */
  suggestion: string | undefined;
  dirty: boolean;
  /** Amounts are hidden, but for the one that has the focus. */
  masked: boolean;
  problem: string | undefined;
  onType: (text: string) => void;
  onRevert: () => void;
  /** Called when the cell is left, to write the amount out. */
  onLeave: () => void;
  /** Several values at once, from this row downwards. */
  onPasteColumn: (values: string[]) => void;
}

/** One amount of the grid. Enter takes the suggestion or what is typed and moves down; arrows move, Esc reverts. */
export function ValueCell(props: ValueCellProps) {
  const { assetId, label, text, suggestion, dirty, masked, problem, onType, onRevert, onLeave, onPasteColumn } = props;
  const problemId = useId();
  const [focused, setFocused] = useState(false);
  const field = useFlash<HTMLDivElement>(dirty || focused ? undefined : text);
  const hidden = masked && !focused;
  // After the amount has come out from under its mask: a selection made before would be lost.
  useLayoutEffect(() => {
    if (focused) field.current?.querySelector('input')?.select();
  }, [focused, field]);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const cell = event.currentTarget;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (!event.shiftKey && text === '' && !dirty && suggestion) onType(suggestion);
      moveFocus(cell, event.shiftKey ? -1 : 1);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      moveFocus(cell, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && dirty) {
      event.preventDefault();
      // At once, so that the next key finds the stored amount there and replaces it.
      flushSync(onRevert);
      cell.select();
    }
  }

  function onPaste(event: ClipboardEvent) {
    const values = pastedColumn(event.clipboardData.getData('text/plain'));
    if (values.length === 0) return;
    event.preventDefault();
    onPasteColumn(values);
  }

  return (
    <Box>
      <InputBase
        fullWidth
        ref={field}
        value={hidden && text !== '' ? MASK : text}
        placeholder={hidden && suggestion ? MASK : (suggestion ?? '')}
        onChange={(event) => onType(event.target.value)}
        onFocus={() => setFocused(true)}
        onBlur={() => {
          setFocused(false);
          onLeave();
        }}
        onPaste={onPaste}
        slotProps={{
          input: {
            'aria-label': hidden && text !== '' ? `${label}, hidden` : label,
            'aria-invalid': problem !== undefined,
            ...(problem === undefined ? {} : { 'aria-describedby': problemId }),
            ...{ [VALUE_CELL]: assetId },
            inputMode: 'decimal',
            autoComplete: 'off',
            enterKeyHint: 'next',
            onKeyDown,
          },
        }}
        sx={cellStyle(dirty, problem !== undefined)}
      />
      {problem !== undefined && (
        <Typography
          id={problemId}
          variant="caption"
          role="alert"
          sx={{ display: 'block', color: 'loss', mt: 1, textAlign: 'right' }}
        >
          {problem}
        </Typography>
      )}
    </Box>
  );
}

function cellStyle(dirty: boolean, refused: boolean) {
  const edge = refused ? 'loss' : dirty ? 'primary.main' : 'transparent';
  return {
    borderRadius: '6px',
    border: 1,
    borderColor: edge === 'transparent' ? 'divider' : edge,
    bgcolor: dirty && !refused ? 'primary.light' : 'transparent',
    minHeight: { xs: 44, md: 34 },
    transition: 'background-color 150ms',
    '& input': { scrollMargin: '64px 0 160px', textAlign: 'right', px: 2, py: 0, height: 32, borderRadius: '5px' },
    '& input::placeholder': { color: 'text.disabled', opacity: 1 },
    '&:hover': { borderColor: edge === 'transparent' ? 'fieldBorder' : edge },
    '&.Mui-focused': {
      borderColor: 'primary.main',
      outline: '2px solid',
      outlineColor: 'primary.main',
      outlineOffset: -1,
    },
    '& input:focus-visible': { outline: 'none' },
  } as const;
}
