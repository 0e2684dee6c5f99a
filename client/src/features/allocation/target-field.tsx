import { Box, InputBase, Typography } from '@mui/material';
import { useId, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { useFormat } from '../../lib/format-context';
import { editablePercent } from './share-text';
import { Decimal } from '../../../../domain/money';
import type { TargetEditor } from './use-target-editor';

const TARGET_FIELD = 'data-target-field';

export interface TargetFieldProps {
  category: { code: string; name: string };
  editor: TargetEditor;
}

/** One target as a field. Enter and the arrow keys move, Esc gives the stored target back and then leaves. */
export function TargetField({ category: { code, name }, editor }: TargetFieldProps) {
  const format = useFormat();
  const problemId = useId();
  const stored = editor.targetOf(code);
  const problem = editor.problems[code];
  const typed = editor.typed[code];
  const written = stored === null ? '' : editablePercent(format, new Decimal(stored));

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey) ? -1 : 1;
    if (['Enter', 'ArrowDown', 'ArrowUp'].includes(event.key)) {
      event.preventDefault();
      moveFocus(event.currentTarget, step);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (typed !== undefined) {
        // At once, so that the next key finds the stored target there and replaces it.
        flushSync(() => editor.revert(code));
        event.currentTarget.select();
      } else if (!editor.dirty) editor.cancel();
    }
  }

  return (
    <Box sx={{ display: 'inline-block', textAlign: 'right' }}>
      <InputBase
        value={typed ?? written}
        placeholder="None"
        onChange={(event) => editor.type(code, event.target.value)}
        endAdornment={
          <Box component="span" aria-hidden sx={{ color: 'text.secondary', pr: 2 }}>
            %
          </Box>
        }
        slotProps={{
          input: {
            'aria-label': `Target for ${name}, percent`,
            'aria-invalid': problem !== undefined,
            ...(problem === undefined ? {} : { 'aria-describedby': problemId }),
            ...{ [TARGET_FIELD]: code },
            inputMode: 'decimal',
            autoComplete: 'off',
            enterKeyHint: 'next',
            onKeyDown,
            onFocus: (event) => event.target.select(),
          },
        }}
        sx={fieldStyle(typed !== undefined, problem !== undefined)}
      />
      {problem !== undefined && (
        <Typography
          id={problemId}
          role="alert"
          variant="caption"
          sx={{ display: 'block', color: 'loss', mt: 1, maxWidth: 160, whiteSpace: 'normal' }}
        >
          {problem}
        </Typography>
      )}
    </Box>
  );
}

/** Goes to the first target, as when editing begins. */
export function focusFirstTarget(within: HTMLElement | null): void {
  const field = within?.querySelector<HTMLInputElement>(`[${TARGET_FIELD}]`);
  if (field) selectField(field);
}

function selectField(field: HTMLInputElement): void {
  field.focus();
  field.select();
}

function moveFocus(from: HTMLInputElement, step: 1 | -1): void {
  const fields = [...(from.form?.querySelectorAll<HTMLInputElement>(`[${TARGET_FIELD}]`) ?? [])];
  const next = fields[fields.indexOf(from) + step];
  if (next) selectField(next);
  else if (step === 1) from.form?.querySelector<HTMLButtonElement>('button[type=submit]:not(:disabled)')?.focus();
}

function fieldStyle(dirty: boolean, refused: boolean) {
  return {
    width: 88,
    borderRadius: '6px',
    border: 1,
    borderColor: refused ? 'loss' : dirty ? 'primary.main' : 'fieldBorder',
    bgcolor: dirty && !refused ? 'primary.light' : 'background.paper',
    height: { xs: 44, lg: 32 },
    '& input': { scrollMargin: '64px 0 160px', textAlign: 'right', px: 2, pr: 1, py: 0, height: '100%' },
    '& input::placeholder': { color: 'text.disabled', opacity: 1 },
    '&.Mui-focused': {
      borderColor: refused ? 'loss' : 'primary.main',
      outline: '2px solid',
      outlineColor: 'primary.main',
      outlineOffset: -1,
    },
    '& input:focus-visible': { outline: 'none' },
  } as const;
}
