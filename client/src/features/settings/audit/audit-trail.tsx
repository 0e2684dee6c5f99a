import { Box, Button, TextField, Typography } from '@mui/material';
import { useMemo, useState, type ReactNode } from 'react';
import type { AuditEntry_EventFragment } from '../../../__generated__/graphql';
import { Card } from '../../../components/card';
import { useFormat } from '../../../lib/format-context';
import { AuditEntry } from './audit-entry';
import { toChange, type Change } from './change';
import { momentsIn, type Moments } from './moments';
import { namesFrom } from './names';

const kinds = [
  ['', 'Everything'],
  ['Asset', 'Assets and debts'],
  ['AssetInput', 'Values'],
  ['Transaction', 'Transactions'],
  ['Transfer', 'Transfers'],
  ['Category', 'Categories'],
  ['Budget', 'Budgets'],
  ['AllocationTarget', 'Allocation targets'],
  ['ExchangeRate', 'Exchange rates'],
  ['User', 'Profile'],
  ['Books', 'Base currency'],
  ['Import', 'Imports'],
] as const;

/** What things were called before, by what they are called now. */
const former: Record<string, string> = {
  Income: 'Transaction',
  Expense: 'Transaction',
  ExpenseSubcategory: 'Category',
};

export interface AuditTrailProps {
  known: Parameters<typeof namesFrom>[0];
  timeZone: string;
  events: readonly AuditEntry_EventFragment[];
  /** Undefined when there is nothing older. */
  more: { loading: boolean; load: () => void } | undefined;
  problem: ReactNode;
}

/** The changes that are loaded, by day, or those of one kind among them. */
export function AuditTrail({ known, timeZone, events, more, problem }: AuditTrailProps) {
  const format = useFormat();
  const [kind, setKind] = useState('');
  const changes = useMemo(() => events.map(toChange), [events]);
  const names = useMemo(() => namesFrom(known, changes), [known, changes]);
  const moments = useMemo(() => momentsIn(timeZone, format.locale), [timeZone, format.locale]);
  const shown = changes.filter(({ entity }) => kind === '' || (former[entity] ?? entity) === kind);
  const count = new Intl.NumberFormat(format.locale);

  return (
    <Card title="Audit trail">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: 4, mb: 4 }}>
        <TextField
          select
          label="Show"
          value={kind}
          onChange={(event) => setKind(event.target.value)}
          slotProps={{ select: { native: true } }}
          sx={{ width: { xs: '100%', sm: 240 } }}
        >
          {kinds.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </TextField>
        <Typography color="textSecondary" role="status" sx={{ pb: { sm: 2 } }}>
          {kind !== '' && `${count.format(shown.length)} of the ${count.format(changes.length)} changes loaded`}
        </Typography>
      </Box>
      {changes.length === 0 && (
        <Typography color="textSecondary">
          Nothing was changed yet. Each change of your books will be here: what it was before, what it became, and when.
        </Typography>
      )}
      {byDay(shown, moments).map(([day, ofDay]) => (
        <Box key={day} component="section" aria-label={format.date(day)} sx={{ mb: 5 }}>
          <Typography variant="h3" color="textSecondary" sx={{ mb: 1 }}>
            {format.date(day)}
          </Typography>
          <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {ofDay.map((change) => (
              <AuditEntry key={change.id} change={change} names={names} time={moments.time(change.at)} />
            ))}
          </Box>
        </Box>
      ))}
      {problem}
      {more && (
        <Button variant="outlined" onClick={more.load} disabled={more.loading}>
          {more.loading ? 'Loading' : 'Show older changes'}
        </Button>
      )}
    </Card>
  );
}

function byDay(changes: readonly Change[], moments: Moments): [string, Change[]][] {
  const days = new Map<string, Change[]>();
  for (const change of changes) {
    const day = moments.day(change.at);
    days.set(day, [...(days.get(day) ?? []), change]);
  }
  return [...days];
}
