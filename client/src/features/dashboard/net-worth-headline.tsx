import { Box, Link as TextLink, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { areComparable } from '../../../../domain/change';
import { graphql } from '../../__generated__';
import type { NetWorthHeadline_NetWorthFragment } from '../../__generated__/graphql';
import { Change } from '../../components/change';
import { HeadlineAmount } from '../../components/headline-amount';
import { NoFigure } from '../../components/no-figure';
import { RatesNote } from '../../components/rates-note';
import { useFormat } from '../../lib/format-context';
import { comparisonText, isOver, type Period } from './period';
import { pricedPoints, recordedPoints } from '../../lib/recorded-points';

graphql(`
  fragment NetWorthHeadline_netWorth on NetWorth {
    currency
    points {
      month
      netWorth
      priced
      leftOut
      categories {
        value
      }
    }
    rates {
      ...NoFigure_rate
      ...RatesNote_rate
    }
  }
`);

export interface NetWorthHeadlineProps {
  netWorth: NetWorthHeadline_NetWorthFragment;
  period: Period;
}

/** What the member is worth at the end of the period, and how far that is from its start. */
export function NetWorthHeadline({ netWorth: { currency, points, rates }, period }: NetWorthHeadlineProps) {
  const format = useFormat();
  const last = recordedPoints(points).at(-1);
  const first = pricedPoints(points)[0];
  if (!last) return null;
  if (!first) {
    return (
      <Box sx={headlineStyle}>
        <NoFigure rates={rates} currency={currency} />
      </Box>
    );
  }
  return (
    <Box sx={headlineStyle}>
      <TextLink
        component={Link}
        to={`/input?month=${last.month}`}
        color="inherit"
        underline="none"
        title={`To the values of ${format.month(last.month)}`}
        sx={{ borderRadius: '6px' }}
      >
        <HeadlineAmount value={last.netWorth} currency={currency} />
      </TextLink>
      {isOver(period) && <Typography color="textSecondary">at the end of {format.month(last.month)}</Typography>}
      {first !== last && !areComparable(first, last) && (
        <Typography color="textSecondary">
          Not comparable with {format.month(first.month)}: a rate is missing in one of the months
        </Typography>
      )}
      {first !== last && areComparable(first, last) && (
        <Change
          from={first.netWorth}
          to={last.netWorth}
          currency={currency}
          comparison={comparisonText(period, first.month, last.month, format)}
        />
      )}
      <RatesNote rates={rates} />
    </Box>
  );
}

/** The room of the headline, which its skeleton shares. */
export const headlineStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  alignContent: 'start',
  columnGap: 5,
  rowGap: 1,
  minHeight: { xs: 68, sm: 44 },
  mb: 4,
} as const;
