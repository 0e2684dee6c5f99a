import { Box, Typography } from '@mui/material';
import { Change } from '../../components/change';
import { HeadlineAmount } from '../../components/headline-amount';
import { LazyNetWorthChart } from '../../components/net-worth-chart/lazy-net-worth-chart';
import { WeightBars } from '../../components/weight-bars';
import { SAMPLE_CURRENCY, samplePoints } from './sample-household';

/** The dashboard as it will be, on made-up figures. */
export function SampleFigure() {
  const first = samplePoints[0];
  const last = samplePoints.at(-1);
  if (!first || !last) return null;
  return (
    <Box
      component="figure"
      aria-label="Net worth of a made-up household"
      sx={{
        m: 0,
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: '12px',
        p: { xs: 4, md: 6 },
        minWidth: 0,
      }}
    >
      <Typography variant="h2" component="p" color="textSecondary" sx={{ mb: 1 }}>
        Net worth
      </Typography>
      <HeadlineAmount value={last.netWorth} currency={SAMPLE_CURRENCY} />
      <Change from={first.netWorth} to={last.netWorth} currency={SAMPLE_CURRENCY} comparison="vs 3 years ago" />
      <Box sx={{ my: 5 }}>
        <LazyNetWorthChart points={samplePoints} currency={SAMPLE_CURRENCY} />
      </Box>
      <WeightBars
        title="Assets"
        total={last.assets}
        currency={SAMPLE_CURRENCY}
        weights={last.categories.filter(({ category }) => category.kind === 'ASSET')}
      />
      <Typography component="figcaption" variant="caption" color="textSecondary" sx={{ display: 'block', mt: 4 }}>
        A made-up household.
      </Typography>
    </Box>
  );
}
