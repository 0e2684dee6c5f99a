import { Box, Typography } from '@mui/material';
import type { Decimal } from '../../../../domain/money';
import { useFormat } from '../../lib/format-context';
import { listOf } from '../../lib/list-of';
import type { CurrencyTotal, NetWorthNow } from './totals';

export interface MonthTotalsProps {
  month: string;
  netWorth: NetWorthNow;
  totals: readonly CurrencyTotal[];
  baseCurrency: string;
}

/** What the month adds up to in the base currency, and in each currency that something is held in. */
export function MonthTotals({ month, netWorth, totals, baseCurrency }: MonthTotalsProps) {
  const format = useFormat();
  const [first] = totals;
  if (!first) return <Box sx={{ flex: 1, display: { xs: 'none', md: 'block' } }} />;
  const single = totals.length === 1 && first.currency === baseCurrency;
  return (
    <Box role="group" aria-label="Totals" tabIndex={0} sx={stripStyle}>
      <Box>
        <Typography variant="caption" color="textSecondary" component="div">
          Net worth, {baseCurrency}
        </Typography>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {format.amount(netWorth.value, baseCurrency)}
        </Typography>
        {single && <Move total={first} />}
        {netWorth.unpriced.length > 0 && (
          <Typography variant="caption" component="div" sx={{ color: 'notice' }}>
            Without {listOf(netWorth.unpriced)}: no rate in {format.monthName(month)}
          </Typography>
        )}
      </Box>
      {!single &&
        totals.map((total) => (
          <Box key={total.currency}>
            <Typography variant="caption" color="textSecondary" component="div">
              In {total.currency}
            </Typography>
            {format.amount(total.now, total.currency)}
            <Move total={total} />
          </Box>
        ))}
    </Box>
  );
}

function Move({ total: { currency, now, before } }: { total: { currency: string; now: Decimal; before: Decimal } }) {
  const format = useFormat();
  if (now.equals(before)) return null;
  return (
    <Typography component="span" variant="caption" sx={{ ml: 1, color: now.greaterThan(before) ? 'gain' : 'loss' }}>
      {format.amount(now.minus(before), currency, { sign: true })}
    </Typography>
  );
}

/** On phones a line of its own that can be moved sideways, above the rest of the foot. */
const stripStyle = {
  order: { xs: -1, md: 0 },
  flex: { xs: '1 0 100%', md: 1 },
  minWidth: 0,
  display: 'flex',
  flexWrap: { md: 'wrap' },
  columnGap: { xs: 6, md: 8 },
  rowGap: 1,
  overflowX: { xs: 'auto', md: 'visible' },
  // A figure that goes on beyond the edge fades, so that its first digits are not taken for all of it.
  pr: { xs: 6, md: 0 },
  maskImage: { xs: 'linear-gradient(to left, transparent, #000 24px)', md: 'none' },
  whiteSpace: 'nowrap',
  borderRadius: '4px',
} as const;
