import { useQuery } from '@apollo/client/react';
import { Box, Button, TextField, Typography } from '@mui/material';
import { useId, useRef, useState } from 'react';
import { AmountQuestion } from '../../../components/amount-question';
import { NoticeBar } from '../../../components/notice-bar';
import { Problem } from '../../../components/problem';
import { useFormat } from '../../../lib/format-context';
import { today } from '../../../lib/now';
import type { Entry } from '../entries/entry';
import { isDay } from '../entries/filters';
import { readFigure } from '../entries/typed-amount';
import type { EntryWrites } from '../entries/use-entry-writes';
import { AccountBalanceQuery } from './account-check-queries';
import { adjustmentText, asSaid, differenceOf, differenceText, isOwed, type Account } from './account-sums';
import { balanceEntry, type BalanceEntryParts } from './balance-entry';
import { SuspectList } from './suspect-list';
import { useMending } from './use-mending';
import { useSettled } from './use-settled';

export interface CheckAccountProps {
  account: Account;
  /** The id of the books. */
  owner: string;
  writes: EntryWrites;
  onDelete: (entry: Entry) => Promise<void>;
  onShow: (entry: Entry) => void;
  onClose: () => void;
}

/** Compares an account with what its bank says, and helps to set right what differs. */
export function CheckAccount({ account, owner, writes, onDelete, onShow, onClose }: CheckAccountProps) {
  const format = useFormat();
  const titleId = useId();
  const [text, setText] = useState('');
  const [date, setDate] = useState(() => today());
  const amount = useRef<HTMLInputElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  const mending = useMending({ writes, onDelete, onDone: () => result.current?.focus() });
  const isDated = isDay(date);
  const variables = { accountId: account.id, date };
  const query = useQuery(AccountBalanceQuery, { variables, fetchPolicy: 'cache-first', skip: !isDated });
  // While the sums of this day are asked for again, the last ones stay.
  const known = query.data ?? query.previousData;
  const sums = isDated && known?.accountCheck.date === date ? known.accountCheck : undefined;
  const { currency } = account;
  const isTyped = text.trim() !== '';
  const read = isTyped ? readFigure(text, currency, format) : undefined;
  const said = read?.ok ? read.value : undefined;
  const settled = useSettled(said, PAUSE_MS);
  const difference = sums && said !== undefined ? differenceOf(said, sums) : undefined;
  const problem = read?.ok === false ? read.problem : undefined;
  const write = (value: string) => format.editable(value, currency);
  const record = (kind: BalanceEntryParts['kind']) => {
    if (sums && difference) mending.record((id) => balanceEntry({ id, kind, sums, difference, owner }));
  };

  return (
    <Box
      component="form"
      noValidate
      aria-labelledby={titleId}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      sx={panelStyle}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 3, mb: 2 }}>
        <Typography id={titleId} variant="h3" sx={{ fontSize: 14, fontWeight: 600, overflowWrap: 'anywhere' }}>
          Check {account.name}
        </Typography>
        <Button size="small" onClick={onClose} sx={{ color: 'text.secondary' }}>
          Close
        </Button>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 3 }}>
        <Box sx={{ flex: { xs: '1 1 100%', sm: '0 1 260px' } }}>
          <TextField
            autoFocus
            label={`${isOwed(account) ? 'What is owed?' : 'What does the bank say?'} (${currency})`}
            value={text}
            inputRef={amount}
            error={problem !== undefined}
            helperText={problem}
            onChange={(event) => setText(event.target.value)}
            slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off', className: 'figures' } }}
          />
          {read?.ok === false && read.choices && (
            <AmountQuestion
              choices={read.choices}
              write={write}
              onChoose={({ value }) => {
                amount.current?.focus();
                setText(write(value));
              }}
              onLeave={() => amount.current?.focus()}
            />
          )}
        </Box>
        <TextField
          label="At the end of"
          type="date"
          value={date}
          error={!isDated}
          helperText={isDated ? undefined : 'Give a day, from 1900 to 2199.'}
          onChange={(event) => setDate(event.target.value)}
          sx={{ flex: { xs: '1 1 100%', sm: '0 1 170px' } }}
          slotProps={{ htmlInput: { min: '1900-01-01', max: '2199-12-31' } }}
        />
      </Box>
      {mending.problem && <NoticeBar>{mending.problem}</NoticeBar>}
      {query.error && !sums && <Problem error={query.error} onRetry={() => void query.refetch()} />}
      <Typography ref={result} role="status" tabIndex={-1} className="figures" sx={{ mt: 3 }}>
        {sums &&
          [
            `${format.amount(asSaid(sums.booked, account), currency)} ${isOwed(account) ? 'owed' : 'booked'} here.`,
            difference && differenceText(difference, account, format),
            leftOutText(sums.leftOut),
          ]
            .filter(Boolean)
            .join(' ')}
      </Typography>
      {sums && said !== undefined && difference && !difference.isZero() && (
        <>
          {settled === said && (
            <SuspectList
              {...variables}
              balance={asSaid(said, account).toFixed()}
              busy={mending.busy}
              onMend={mending.mend}
              onShow={onShow}
            />
          )}
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 3 }}>
            {!sums.opened && (
              <Button variant="outlined" disabled={mending.busy} onClick={() => record('OPENING_BALANCE')}>
                Record {format.amount(asSaid(difference, account), currency)} as its opening balance
              </Button>
            )}
            <Button variant="outlined" disabled={mending.busy} onClick={() => record('ADJUSTMENT')}>
              {adjustmentText(difference, account, format)}
            </Button>
          </Box>
        </>
      )}
    </Box>
  );
}

function leftOutText(count: number): string | undefined {
  if (count === 0) return undefined;
  return count === 1
    ? '1 transaction in another currency is not counted.'
    : `${count} transactions in other currencies are not counted.`;
}

/** How long the typing pauses before it is looked for what would explain it. */
const PAUSE_MS = 400;

const panelStyle = { my: 3, p: 4, borderRadius: '8px', bgcolor: 'action.hover' } as const;
