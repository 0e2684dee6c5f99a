import { Box, Link as TextLink, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { graphql } from '../../__generated__';
import type { NeedsAttention_NetWorthFragment, NeedsAttention_ValuationFragment } from '../../__generated__/graphql';
import { Card } from '../../components/card';
import { useFormat } from '../../lib/format-context';
import { unpricedNotices } from './unpriced-notices';

graphql(`
  fragment NeedsAttention_netWorth on NetWorth {
    points {
      month
    }
    unpriced {
      asset {
        id
        name
      }
      currency
      from
      to
    }
  }
`);

graphql(`
  fragment NeedsAttention_valuation on Valuation {
    id
    month
    asset {
      id
      name
    }
    input {
      id
    }
  }
`);

export interface NeedsAttentionProps {
  netWorth: NeedsAttention_NetWorthFragment;
  valuations: readonly NeedsAttention_ValuationFragment[];
}

/** What stands between these figures and the truth. */
export function NeedsAttention({ netWorth, valuations }: NeedsAttentionProps) {
  const format = useFormat();
  const month = netWorth.points.at(-1)?.month ?? '';
  const notices = unpricedNotices(netWorth, format);
  const notValued = valuations.filter(({ input }) => !input);
  return (
    <Card title="Needs attention">
      {notices.length === 0 && notValued.length === 0 && (
        <Typography color="textSecondary">
          Nothing. Every asset is valued in {format.month(month)}, and every currency has a rate.
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 3 }}>
        {notices.map((notice) => (
          <Notice key={notice}>{notice}</Notice>
        ))}
        {notValued.length > 0 && (
          <Notice>
            <TextLink component={Link} to={`/input?month=${month}`} color="inherit" sx={{ textUnderlineOffset: 3 }}>
              {notValued.length === 1 && notValued[0]
                ? `${notValued[0].asset.name} is not valued in ${format.monthName(month)}`
                : `${notValued.length} assets are not valued in ${format.monthName(month)}`}
            </TextLink>
            <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'block', mt: 1 }}>
              Their last values are carried forward.
            </Typography>
          </Notice>
        )}
      </Box>
    </Card>
  );
}

function Notice({ children }: { children: React.ReactNode }) {
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '8px 1fr', gap: 3 }}>
      <Box aria-hidden sx={{ width: 8, height: 8, mt: '6px', borderRadius: '50%', bgcolor: 'notice' }} />
      <div>{children}</div>
    </Box>
  );
}
