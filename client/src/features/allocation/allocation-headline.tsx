import { Box, Typography } from '@mui/material';
import { addMonths } from '../../../../domain/month';
import { graphql } from '../../__generated__';
import type { AllocationHeadline_AllocationFragment } from '../../__generated__/graphql';
import { Change } from '../../components/change';
import { HeadlineAmount } from '../../components/headline-amount';
import { useFormat } from '../../lib/format-context';

graphql(`
  fragment AllocationHeadline_allocation on Allocation {
    month
    currency
    total
    previousTotal
    change
  }
`);

/** What all assets are worth, and how far that is from the month before. */
export function AllocationHeadline({ allocation }: { allocation: AllocationHeadline_AllocationFragment }) {
  const format = useFormat();
  const { month, currency, total, previousTotal, change } = allocation;
  const before = format.monthName(addMonths(month, -1));
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
