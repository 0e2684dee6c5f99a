import { useQuery } from '@apollo/client/react';
import { Box, Typography } from '@mui/material';
import { graphql } from '../../__generated__';
import { useFormat } from '../../lib/format-context';

const MarketCaps = graphql(`
  query MarketCaps($assetId: ID!) {
    marketCapHistory(assetId: $assetId) {
      month
      marketCap
    }
  }
`);

const SHOWN = 6;

/** The latest market capitalisations an asset has had, so that a slip of the hand stands out. */
export function MarketCapHistory({ assetId, currency }: { assetId: string; currency: string }) {
  const format = useFormat();
  const { data } = useQuery(MarketCaps, { variables: { assetId } });
  const latest = data?.marketCapHistory.toReversed().slice(0, SHOWN) ?? [];
  return (
    <Box sx={{ minHeight: 36 }}>
      <Typography variant="caption" color="textSecondary" component="h3">
        Market capitalisation so far
      </Typography>
      <Typography variant="caption" component="p" className="figures" sx={{ m: 0 }}>
        {data && latest.length === 0 && 'None yet.'}
        {latest
          .map(({ month, marketCap }) =>
            [format.shortMonth(month), marketCap === null ? 'none' : format.compact(Number(marketCap), currency)].join(
              ' ',
            ),
          )
          .join(' · ')}
      </Typography>
    </Box>
  );
}
