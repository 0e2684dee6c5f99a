import { Box, TextField } from '@mui/material';
import { AmountQuestion } from '../../components/amount-question';
import { useFormat } from '../../lib/format-context';
import type { FirstValue } from './use-add-asset';

export interface FirstValueFieldProps {
  month: string;
  currency: string;
  first: FirstValue;
  /** While it is being sent: what is typed then would belong to no asset. */
  readOnly: boolean;
}

/** What a new asset is worth in the month on the screen, if that is known already. */
export function FirstValueField({ month, currency, first, readOnly }: FirstValueFieldProps) {
  const { text, type, problem, choices } = first;
  const format = useFormat();
  const write = (value: string) => format.editable(value, currency);
  return (
    <Box>
      <TextField
        label={`Value in ${format.month(month)}, ${currency} (optional)`}
        value={text}
        onChange={(event) => type(event.target.value)}
        error={problem !== undefined}
        helperText={problem ?? 'What it is worth; of a debt, what is owed.'}
        slotProps={{ htmlInput: { readOnly, inputMode: 'decimal', autoComplete: 'off', className: 'figures' } }}
      />
      {choices && <AmountQuestion choices={choices} write={write} onChoose={({ value }) => type(write(value))} />}
    </Box>
  );
}
