import { Box, InputBase } from '@mui/material';
import { useId, useLayoutEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { useFlash } from '../../components/use-flash';
import { MASK } from '../../lib/masked-format';
import type { AmountChoice } from '../../lib/parse-amount';
import { CellRemark, type Remark } from './cell-remark';
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
  /** What has to be said about the amount, or asked, before it can be saved. */
  remark: Remark | undefined;
  write: (amount: string) => string;
  onType: (text: string) => void;
  /** Takes the suggestion. */
  onAccept: () => void;
  onRevert: () => void;
  /** Called when the cell is left, to write the amount out. */
  onLeave: () => void;
  /** Several values at once, from this row downwards. */
  onPasteColumn: (values: string[]) => void;
  /** Which of two amounts is meant. */
  onAnswer: (choice: AmountChoice) => void;
  onKeepMine: () => void;
}

/** One amount of the grid. Enter takes the suggestion or what is typed and moves down; arrows move, Esc reverts. */
export function ValueCell(props: ValueCellProps) {
  const { assetId, label, text, suggestion, dirty, masked, remark, write } = props;
  const remarkId = useId();
  const remarkElement = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(false);
  // While somebody types, half an amount is no mistake yet.
  const [typing, setTyping] = useState(false);
  const field = useFlash<HTMLDivElement>(dirty || focused ? undefined : text);
  const input = () => field.current?.querySelector('input');
  const hidden = masked && !focused;
  const shown = typing && remark?.kind !== 'refused' && remark?.kind !== 'conflict' ? undefined : remark;
  const wrong = shown !== undefined && shown.kind !== 'conflict' && shown.kind !== 'asked';
  // After the amount has come out from under its mask: a selection made before would be lost.
  useLayoutEffect(() => {
    if (focused) field.current?.querySelector('input')?.select();
  }, [focused, field]);

  /** Goes to the answers where something is asked. @returns whether there was anything to answer */
  function toAnswers(): boolean {
    if (remark?.kind !== 'asked' && remark?.kind !== 'conflict') return false;
    flushSync(() => setTyping(false));
    const answer = remarkElement.current?.querySelector('button');
    answer?.focus();
    return answer !== null && answer !== undefined;
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    // The keys that save: whatever stands in the way is to be seen.
    if (event.ctrlKey || event.metaKey) return setTyping(false);
    if (event.altKey) return undefined;
    const cell = event.currentTarget;
    if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && toAnswers()) {
      event.preventDefault();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      setTyping(false);
      if (!event.shiftKey && text === '' && !dirty && suggestion) props.onAccept();
      moveFocus(cell, event.shiftKey ? -1 : 1);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      moveFocus(cell, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && (dirty || remark)) {
      event.preventDefault();
      // At once, so that the next key finds the stored amount there and replaces it.
      flushSync(props.onRevert);
      cell.select();
    }
    return undefined;
  }

  function onPaste(event: ClipboardEvent) {
    const values = pastedColumn(event.clipboardData.getData('text/plain'));
    if (values.length === 0) return;
    event.preventDefault();
    setTyping(false);
    props.onPasteColumn(values);
  }

  /** Once it is answered, the next row is where the person was going. */
  function andMoveOn(answer: () => void) {
    const cell = input();
    answer();
    if (cell) moveFocus(cell, 1);
  }

  return (
    <Box>
      <InputBase
        fullWidth
        ref={field}
        value={hidden && text !== '' ? MASK : text}
        placeholder={hidden && suggestion ? MASK : (suggestion ?? '')}
        onChange={(event) => {
          setTyping(true);
          props.onType(event.target.value);
        }}
        onFocus={() => setFocused(true)}
        onBlur={() => {
          setFocused(false);
          setTyping(false);
          props.onLeave();
        }}
        onPaste={onPaste}
        slotProps={{
          input: {
            'aria-label': hidden && text !== '' ? `${label}, hidden` : label,
            'aria-invalid': wrong,
            ...(shown === undefined ? {} : { 'aria-describedby': remarkId }),
            ...{ [VALUE_CELL]: assetId },
            ...(dirty || wrong ? {} : { 'data-settled': true }),
            inputMode: 'decimal',
            autoComplete: 'off',
            enterKeyHint: 'next',
            onKeyDown,
          },
        }}
        sx={cellStyle(dirty, wrong ? 'loss' : shown ? 'notice' : undefined)}
      />
      {shown && (
        <CellRemark
          id={remarkId}
          ref={remarkElement}
          remark={shown}
          write={write}
          onAnswer={(choice) => andMoveOn(() => props.onAnswer(choice))}
          onKeepMine={() => andMoveOn(props.onKeepMine)}
          onTakeTheirs={() => andMoveOn(props.onRevert)}
          onLeave={() => input()?.focus()}
        />
      )}
    </Box>
  );
}

function cellStyle(dirty: boolean, marked: 'loss' | 'notice' | undefined) {
  const edge = marked ?? (dirty ? 'primary.main' : 'transparent');
  return {
    borderRadius: '6px',
    border: 1,
    borderColor: edge === 'transparent' ? 'divider' : edge,
    bgcolor: dirty && !marked ? 'primary.light' : 'transparent',
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
