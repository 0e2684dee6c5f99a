import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { useId, useState, type FormEvent } from 'react';
import { graphql } from '../../../__generated__';
import { Problem } from '../../../components/problem';
import { apiErrors } from '../../../lib/api-error';
import { useFormat } from '../../../lib/format-context';
import { useLatest } from '../../../lib/use-latest';
import { forget } from '../../../lib/live/touched';
import { formatRate } from './format-rate';
import { inverseRate, parseRate } from './parse-rate';
import { isSetHere, type RateMonth } from './rate-months';

const SetExchangeRate = graphql(`
  mutation SetExchangeRate($input: SetExchangeRateInput!) {
    setExchangeRate(input: $input) {
      ...RateRow_rate
    }
  }
`);

export interface RateDialogProps {
  currency: string;
  edited: RateMonth;
  onClose: () => void;
}

/** Sets the member's own rate of a month, or goes back to the published one. */
export function RateDialog({ currency, edited: { month, rate }, onClose }: RateDialogProps) {
  const titleId = useId();
  const format = useFormat();
  const client = useApolloClient();
  const [text, setText] = useState(rate ? formatRate(rate.rate, format.locale) : '');
  const typed = useLatest(text);
  const [version, setVersion] = useState(rate?.version ?? 0);
  const [refused, setRefused] = useState<string>();
  const [problem, setProblem] = useState<unknown>();
  const [save, { loading }] = useMutation(SetExchangeRate, {
    update: (cache) => forget(cache, ['EXCHANGE_RATES'], (field) => field === 'exchangeRates'),
    refetchQueries: ['ExchangeRates'],
    awaitRefetchQueries: true,
  });
  const parsed = parseRate(text, format.locale);
  const own = isSetHere(rate);
  const published = own ? rate.published : undefined;

  async function set(value: string | null) {
    setProblem(undefined);
    try {
      const { data } = await save({ variables: { input: { currency, month, rate: value, expectedVersion: version } } });
      if (typed.current === text) return onClose();
      // What was typed while it was being saved is still to be saved.
      setVersion(data?.setExchangeRate?.version ?? 0);
    } catch (error) {
      const atField = apiErrors(error).find(({ field }) => field === 'rate');
      if (atField) setRefused(atField.message);
      else setProblem(error);
      void client.refetchQueries({ include: ['ExchangeRates'] });
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (parsed.ok) void set(parsed.value);
    else setRefused(parsed.problem);
  }

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <form noValidate onSubmit={submit}>
        <DialogTitle id={titleId}>
          {currency} in {format.month(month)}
        </DialogTitle>
        <DialogContent>
          {problem !== undefined && <Problem error={problem} />}
          <TextField
            autoFocus
            label={`1 EUR in ${currency}`}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setRefused(undefined);
            }}
            error={refused !== undefined}
            helperText={
              refused ?? (parsed.ok ? `1 ${currency} is ${inverseRate(parsed.value, format.locale)} EUR.` : ' ')
            }
            slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off' } }}
          />
          {own && (
            <DialogContentText sx={{ mt: 3 }}>
              {published
                ? `Published was ${formatRate(published, format.locale)}.`
                : 'None was published: without your own, an earlier one of yours counts, or amounts are left out of totals.'}
            </DialogContentText>
          )}
        </DialogContent>
        <DialogActions>
          {own && (
            <Button onClick={() => void set(null)} disabled={loading} sx={{ mr: 'auto', ml: -2 }}>
              {published ? 'Use the published rate' : 'Remove my rate'}
            </Button>
          )}
          <Button onClick={onClose} sx={{ color: 'text.secondary' }}>
            Cancel
          </Button>
          <Button type="submit" variant="contained" disabled={loading}>
            Save
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
