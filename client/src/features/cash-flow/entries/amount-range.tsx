import { Box } from '@mui/material';
import { useState } from 'react';
import { Decimal } from '../../../../../domain/money';
import { isBlankAmount } from '../../../lib/amount/written';
import { useFormat } from '../../../lib/format-context';
import { parseAmount } from '../../../lib/parse-amount';
import { LineField, lineFieldStyle } from './line-field';

export interface AmountRangeProps {
  min: string | null;
  max: string | null;
  onChange: (change: { minAmount?: string | null; maxAmount?: string | null }) => void;
}

/** Amounts from and to, whatever their sign; the list follows when a field is left or Enter is pressed. */
export function AmountRange({ min, max, onChange }: AmountRangeProps) {
  return (
    <Box role="group" aria-label="Amounts" sx={{ display: 'flex', gap: 2, flex: '1 1 180px' }}>
      <End label="Amount from" value={min} onChange={(minAmount) => onChange({ minAmount })} />
      <End label="Amount to" value={max} onChange={(maxAmount) => onChange({ maxAmount })} />
    </Box>
  );
}

interface EndProps {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
}

function End({ label, value, onChange }: EndProps) {
  const format = useFormat();
  const [typed, setTyped] = useState(value ?? '');
  const [problem, setProblem] = useState<string>();
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setTyped(value ?? '');
    setProblem(undefined);
  }
  function take() {
    if (typed === (value ?? '')) return setProblem(undefined);
    if (isBlankAmount(typed)) return onChange(null);
    const read = parseAmount(typed, format.locale);
    if (read.ok) onChange(new Decimal(read.value).abs().toFixed());
    else setProblem(read.problem);
  }
  return (
    <LineField problem={problem} flex="1 1 80px">
      {(aria) => (
        <Box
          component="input"
          aria-label={label}
          placeholder={label}
          inputMode="decimal"
          autoComplete="off"
          {...aria}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={take}
          onKeyDown={(event) => event.key === 'Enter' && take()}
          sx={{ ...lineFieldStyle, minHeight: { xs: 44, md: 36 } }}
        />
      )}
    </LineField>
  );
}
