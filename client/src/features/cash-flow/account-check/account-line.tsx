import { useQuery } from '@apollo/client/react';
import { Box, Button, Skeleton, Typography } from '@mui/material';
import { Fragment, useRef, useState } from 'react';
import { LiveValue } from '../../../components/live-value';
import { OnDemand } from '../../../components/on-demand';
import { Problem } from '../../../components/problem';
import { useFormat } from '../../../lib/format-context';
import { today } from '../../../lib/now';
import { onDemand } from '../../../lib/on-demand';
import { AccountBalanceQuery } from './account-check-queries';
import { asSaid, balanceNotes, isOwed } from './account-sums';
import type { CheckAccountProps } from './check-account';

const CheckAccount = onDemand(() => import('./check-account').then((module) => module.CheckAccount));

export interface AccountLineProps extends Pick<CheckAccountProps, 'owner' | 'writes' | 'onDelete' | 'onShow'> {
  accountId: string;
}

/** What the account holds that the list is narrowed to, and a way to compare it with its bank. */
export function AccountLine({ accountId, ...check }: AccountLineProps) {
  const format = useFormat();
  const button = useRef<HTMLButtonElement>(null);
  const [checking, setChecking] = useState(false);
  const { data, previousData, error, refetch } = useQuery(AccountBalanceQuery, {
    variables: { accountId, date: today() },
  });
  const sums = (data ?? previousData)?.accountCheck;
  if (!sums) {
    if (error) return <Problem error={error} onRetry={() => void refetch()} />;
    return <Skeleton variant="rounded" sx={{ height: { xs: 44, md: 30 }, mt: 2 }} />;
  }
  const { account, booked } = sums;

  function close() {
    setChecking(false);
    button.current?.focus();
  }

  return (
    <>
      <Box sx={lineStyle}>
        <Typography className="figures" sx={{ flex: '1 1 0', minWidth: 0, color: 'text.secondary' }}>
          {isOwed(account) ? 'Owed today ' : 'Balance today '}
          <Box component="strong" sx={{ fontWeight: 600, color: 'text.primary' }}>
            <LiveValue>{format.amount(asSaid(booked, account), account.currency)}</LiveValue>
          </Box>
          {balanceNotes(sums, format).map((note) => (
            <Fragment key={note}>
              {' · '}
              <Box component="span">{note}</Box>
            </Fragment>
          ))}
        </Typography>
        <Button
          ref={button}
          size="small"
          variant="outlined"
          aria-expanded={checking}
          aria-label={`Check ${account.name}`}
          onClick={() => setChecking(!checking)}
          sx={{ flex: 'none', minHeight: { md: 30 }, py: 0 }}
        >
          Check
        </Button>
      </Box>
      <OnDemand
        onGiveUp={() => setChecking(false)}
        fallback={<Skeleton variant="rounded" sx={{ height: 150, my: 3 }} />}
      >
        {checking && <CheckAccount account={account} {...check} onClose={close} />}
      </OnDemand>
    </>
  );
}

const lineStyle = { display: 'flex', alignItems: 'center', gap: 3, mt: 3 } as const;
