import { Link as TextLink, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { graphql } from '../__generated__';
import type { RatesNote_RateFragment } from '../__generated__/graphql';
import { listOf } from '../lib/list-of';
import { atDemoRates, ratesPath } from '../lib/needed-rates';

graphql(`
  fragment RatesNote_rate on NeededRate {
    currency
    source
  }
`);

/** Says where figures rest on invented rates. Nothing where they don't. */
export function RatesNote({ rates }: { rates: readonly RatesNote_RateFragment[] }) {
  const invented = atDemoRates(rates);
  if (invented.length === 0) return null;
  return (
    <Typography variant="caption" component="p" color="textSecondary" sx={{ width: '100%' }}>
      {listOf(invented)} at{' '}
      <TextLink component={Link} to={ratesPath(invented[0])} color="inherit">
        demo rates
      </TextLink>
      , which are invented.
    </Typography>
  );
}
