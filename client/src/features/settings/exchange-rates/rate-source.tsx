import { Typography } from '@mui/material';
import type { RateRow_RateFragment } from '../../../__generated__/graphql';
import type { Format } from '../../../lib/format';
import { rateAge } from '../../../lib/rate-age';
import { formatRate } from './format-rate';

const names = {
  ECB: 'European Central Bank',
  DEMO: 'Demo data',
  MANUAL: 'Set for everybody here',
  OWN: 'Your own',
  FINAL: 'Final conversion to the euro',
} as const;

/** Where a rate comes from, and what is to be known of it: that it is old, or replaces a published one. */
export function rateSource(rate: RateRow_RateFragment | undefined, format: Format) {
  if (!rate) {
    return (
      <Typography variant="caption" component="div" sx={{ color: 'notice' }}>
        No rate: amounts are left out of totals
      </Typography>
    );
  }
  return (
    <Typography variant="caption" component="div" color="textSecondary">
      {names[rate.source]}
      {rate.own &&
        !rate.stale &&
        (rate.published ? `, instead of ${formatRate(rate.published, format.locale)}` : ', none was published')}
      {rate.stale && `, of ${format.shortMonth(rate.sourceMonth)} (${rateAge(rate.staleMonths)})`}
    </Typography>
  );
}
