import { useQuery } from '@apollo/client/react';
import { Box, Skeleton, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { graphql } from '../../../__generated__';
import type { Format_CurrencyFragment } from '../../../__generated__/graphql';
import { Card } from '../../../components/card';
import { MonthPicker } from '../../../components/month-picker';
import { Problem } from '../../../components/problem';
import { rateMonths, type RateMonth } from './rate-months';
import { RatesTable } from './rates-table';
import { OnDemand } from '../../../components/on-demand';
import { onDemand } from '../../../lib/on-demand';

const RateDialog = onDemand(() => import('./rate-dialog').then((module) => module.RateDialog));

const ExchangeRates = graphql(`
  query ExchangeRates($from: String!, $to: String!, $currency: ID!) {
    exchangeRates(from: $from, to: $to, currency: $currency) {
      ...RateRow_rate
    }
  }
`);

export interface RatesCardProps {
  groups: { used: Format_CurrencyFragment[]; others: Format_CurrencyFragment[] };
  currency: string;
  range: { from: string; to: string };
  onShow: (next: { currency?: string; from?: string; to?: string }) => void;
}

/** The rates of a currency over a range of months. */
export function RatesCard({ groups, currency, range, onShow }: RatesCardProps) {
  const query = useQuery(ExchangeRates, { variables: { ...range, currency } });
  const [editing, setEditing] = useState<RateMonth>();
  const options = (label: string, list: readonly Format_CurrencyFragment[]) =>
    list.length > 0 && (
      <optgroup label={label}>
        {list.map(({ code, name }) => (
          <option key={code} value={code}>
            {code} · {name}
          </option>
        ))}
      </optgroup>
    );

  return (
    <Card title="Exchange rates">
      <Typography color="textSecondary" sx={{ maxWidth: 640, mb: 4 }}>
        What one euro bought at the end of each month. A rate of your own counts for your figures alone. Setting one
        changes how amounts are shown in other currencies; no value you entered changes.
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, mb: 4 }}>
        <TextField
          select
          label="Currency"
          value={currency}
          onChange={(event) => onShow({ currency: event.target.value })}
          slotProps={{ select: { native: true } }}
          sx={{ width: { xs: '100%', sm: 240 } }}
        >
          {options('In your books', groups.used)}
          {options(groups.used.length > 0 ? 'Others' : 'All', groups.others)}
        </TextField>
        <Months label="From" value={range.from} onChange={(from) => onShow({ from })} />
        <Months label="To" value={range.to} onChange={(to) => onShow({ to })} />
      </Box>
      {query.error && <Problem error={query.error} onRetry={() => void query.refetch()} />}
      {!query.data && !query.error && <Skeleton variant="rounded" height={500} />}
      {query.data && (
        <RatesTable
          months={rateMonths(range.from, range.to, query.data.exchangeRates)}
          currency={currency}
          onEdit={setEditing}
        />
      )}
      <OnDemand onGiveUp={() => setEditing(undefined)}>
        {editing && <RateDialog currency={currency} edited={editing} onClose={() => setEditing(undefined)} />}
      </OnDemand>
    </Card>
  );
}

function Months({ label, value, onChange }: { label: string; value: string; onChange: (month: string) => void }) {
  return (
    <Box role="group" aria-label={label} sx={{ width: { xs: '100%', sm: 'auto' } }}>
      <Typography aria-hidden sx={{ fontSize: 13, lineHeight: '18px', fontWeight: 500, mb: 1 }}>
        {label}
      </Typography>
      <MonthPicker value={value} onChange={onChange} />
    </Box>
  );
}
