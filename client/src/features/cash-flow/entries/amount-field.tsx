import { Box } from '@mui/material';
import { useRef } from 'react';
import { AmountQuestion } from '../../../components/amount-question';
import { useFormat } from '../../../lib/format-context';
import { LineField, lineFieldStyle, type LineFieldProps } from './line-field';
import { amountChoices } from './typed-amount';

export interface AmountFieldProps extends Pick<LineFieldProps, 'problem' | 'flex'> {
  label: string;
  placeholder?: string;
  value: string;
  currency: string;
  onChange: (value: string) => void;
  autoFocus?: boolean;
}

/** An amount in a line; one that may be either of two is chosen below it. */
export function AmountField({ label, placeholder = label, value, currency, onChange, ...props }: AmountFieldProps) {
  const { problem, flex, autoFocus = false } = props;
  const format = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const choices = problem === undefined ? undefined : amountChoices(value, currency, format);
  const write = (chosen: string) => format.editable(chosen, currency);
  return (
    <LineField problem={problem} flex={flex}>
      {(aria) => (
        <>
          <Box
            component="input"
            ref={input}
            aria-label={label}
            placeholder={placeholder}
            inputMode="decimal"
            enterKeyHint="done"
            autoComplete="off"
            {...aria}
            {...(autoFocus ? { autoFocus } : {})}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            className="figures"
            sx={{ ...lineFieldStyle, textAlign: 'right' }}
          />
          {choices && (
            <AmountQuestion
              choices={choices}
              write={write}
              onChoose={(chosen) => {
                input.current?.focus();
                // The plus that makes a refund is no part of the question.
                onChange(`${/^\s*[+＋]/.exec(value)?.[0] ?? ''}${write(chosen.value)}`);
              }}
              onLeave={() => input.current?.focus()}
            />
          )}
        </>
      )}
    </LineField>
  );
}
