import { Box } from '@mui/material';
import { graphql } from '../../__generated__';
import type { NetWorthHeadline_NetWorthFragment } from '../../__generated__/graphql';
import { Change } from '../../components/change';
import { HeadlineAmount } from '../../components/headline-amount';
import { useFormat } from '../../lib/format-context';
import { comparisonText, type Period } from './period';
import { recordedPoints } from './recorded-points';

graphql(`
  fragment NetWorthHeadline_netWorth on NetWorth {
    currency
    points {
      month
      netWorth
      categories {
        value
      }
    }
  }
`);

export interface NetWorthHeadlineProps {
  netWorth: NetWorthHeadline_NetWorthFragment;
  period: Period;
}

/** What the member is worth now, and how far that is from the start of the period. */
export function NetWorthHeadline({ netWorth: { currency, points }, period }: NetWorthHeadlineProps) {
  const format = useFormat();
  const recorded = recordedPoints(points);
  const first = recorded[0];
  const last = recorded.at(-1);
  if (!first || !last) return null;
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'baseline',
        columnGap: 5,
        rowGap: 1,
        minHeight: { xs: 68, sm: 44 },
        mb: 4,
      }}
    >
      <HeadlineAmount value={last.netWorth} currency={currency} />
      {first !== last && (
        <Change
          from={first.netWorth}
          to={last.netWorth}
          currency={currency}
          comparison={comparisonText(period, first.month, last.month, format)}
        />
      )}
    </Box>
  );
}
