import { Box, Typography } from '@mui/material';
import { addMonths } from '../../../../domain/month';
import { graphql } from '../../__generated__';
import type { AllocationHeadline_AllocationFragment } from '../../__generated__/graphql';
import { Change } from '../../components/change';
import { HeadlineAmount } from '../../components/headline-amount';
import { NoFigure } from '../../components/no-figure';
import { RatesNote } from '../../components/rates-note';
import { useFormat } from '../../lib/format-context';

graphql(`
  fragment AllocationHeadline_allocation on Allocation {
    month
    currency
    total
    previousTotal
    change
    priced
    rates {
      ...NoFigure_rate
      ...RatesNote_rate
    }
  }
`);

/** What all assets are worth, and how far that is from the month before. */
export function AllocationHeadline({ allocation }: { allocation: AllocationHeadline_AllocationFragment }) {
  const format = useFormat();
  const { month, currency, total, previousTotal, change, priced, rates } = allocation;
  const before = format.monthName(addMonths(month, -1));
  if (!priced) {
    return (
      <Box sx={headlineStyle}>
        <NoFigure rates={rates} currency={currency} />
      </Box>
    );
  }
  return (
    <Box sx={headlineStyle}>
      <HeadlineAmount value={total} currency={currency} />
      {change === null ? (
        <Typography color="textSecondary">
          Not comparable with {before}: a rate is missing in one of the months
        </Typography>
      ) : (
        <Change from={previousTotal} to={total} currency={currency} comparison={`vs ${before}`} />
      )}
      <RatesNote rates={rates} />
    </Box>
  );
}

const headlineStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: 5,
  rowGap: 1,
  minHeight: { xs: 68, sm: 44 },
  mb: 4,
} as const;
