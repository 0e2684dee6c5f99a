import { Box, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { graphql } from '../__generated__';
import type { NoFigure_RateFragment } from '../__generated__/graphql';
import { ratesPath, withoutRate } from '../lib/needed-rates';

graphql(`
  fragment NoFigure_rate on NeededRate {
    currency
    source
  }
`);

export interface NoFigureProps {
  rates: readonly NoFigure_RateFragment[];
  /** The currency that the figure would be in. */
  currency: string;
}

/** In the place of a figure where nothing can be exchanged: what is missing, and where to mend it. Never a zero. */
export function NoFigure({ rates, currency }: NoFigureProps) {
  const missing = withoutRate(rates);
  // A rate of the currency itself would price the most.
  const first = missing.includes(currency) ? currency : missing[0];
  return (
    <Box>
      <Typography>
        No figure in {currency}: there is no exchange rate of {first === undefined ? 'what is held' : first}.
      </Typography>
      <Typography component={Link} to={ratesPath(first)} sx={{ color: 'primary.main' }}>
        Set a rate of your own, or wait for a published one
      </Typography>
    </Box>
  );
}
