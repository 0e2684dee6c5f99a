import { useQuery } from '@apollo/client/react';
import { Box, Button, Typography } from '@mui/material';
import { Problem } from '../../../components/problem';
import { useFormat } from '../../../lib/format-context';
import { amountText, nameOf, type Entry } from '../entries/entry';
import { BalanceSuspectsQuery } from './account-check-queries';
import { mendOf, MENDS, sentenceOf, type Mend, type Suspect } from './suspects';

export interface SuspectListProps {
  accountId: string;
  date: string;
  /** What the bank says, negative for what is owed. */
  balance: string;
  busy: boolean;
  onMend: (entry: Entry, mend: Mend) => void;
  onShow: (entry: Entry) => void;
}

/** What would explain that an account differs from its bank, and what can be done about each. */
export function SuspectList({ accountId, date, balance, ...actions }: SuspectListProps) {
  const { data, error, refetch } = useQuery(BalanceSuspectsQuery, {
    variables: { accountId, date, balance },
    fetchPolicy: 'cache-first',
  });
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Note>Looking for what would explain it…</Note>;
  const suspects = data.accountCheck.suspects.filter(({ transactions }) => transactions.length > 0);
  if (suspects.length === 0) return <Note>No line of the last three months explains it by itself.</Note>;
  return (
    <Box sx={{ mt: 3 }}>
      <Typography variant="caption" color="textSecondary">
        {suspects.length === 1 ? 'This would explain it' : 'One of these would explain it'}
      </Typography>
      <Box component="ul" aria-label="What would explain it" sx={listStyle}>
        {suspects.map((suspect) => (
          <SuspectItem key={keyOf(suspect)} suspect={suspect} {...actions} />
        ))}
      </Box>
    </Box>
  );
}

type SuspectItemProps = { suspect: Suspect } & Pick<SuspectListProps, 'busy' | 'onMend' | 'onShow'>;

function SuspectItem({ suspect, busy, onMend, onShow }: SuspectItemProps) {
  const format = useFormat();
  return (
    <Box component="li" sx={itemStyle}>
      <Box sx={{ fontWeight: 500 }}>{sentenceOf(suspect)}</Box>
      {suspect.transactions.map((entry) => {
        const mend = mendOf(suspect.reason, entry);
        const amount = amountText(entry, format);
        const named = `${nameOf(entry)}, ${format.shortDate(entry.date)}, ${amount}`;
        return (
          <Box key={entry.id} sx={lineStyle}>
            <Box sx={{ flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' }}>
              <Box component="span" sx={{ color: 'text.secondary', mr: 2 }}>
                {format.shortDate(entry.date)}
              </Box>
              {nameOf(entry)}
            </Box>
            <Box className="figures">{amount}</Box>
            <Box sx={{ display: 'flex', gap: 1, ml: 'auto' }}>
              <Button size="small" aria-label={`Show ${named}`} onClick={() => onShow(entry)} sx={quietStyle}>
                Show
              </Button>
              {mend && (
                <Button
                  size="small"
                  variant="outlined"
                  disabled={busy}
                  aria-label={`${MENDS[mend]}: ${named}`}
                  onClick={() => onMend(entry, mend)}
                  sx={actionStyle}
                >
                  {MENDS[mend]}
                </Button>
              )}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}

function Note({ children }: { children: string }) {
  return (
    <Typography color="textSecondary" sx={{ mt: 3 }}>
      {children}
    </Typography>
  );
}

function keyOf({ reason, transactions }: Suspect): string {
  return [reason, ...transactions.map(({ id }) => id)].join(' ');
}

const listStyle = { listStyle: 'none', m: 0, mt: 1, p: 0 } as const;
const itemStyle = { py: 2, '& + &': { borderTop: 1, borderColor: 'divider' } } as const;
const lineStyle = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 1, mt: 1 } as const;
const actionStyle = { minHeight: { md: 30 }, py: 0 } as const;
const quietStyle = { ...actionStyle, color: 'text.secondary' } as const;
