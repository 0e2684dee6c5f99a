import { Box } from '@mui/material';
import { graphql } from '../../__generated__';
import type { Composition_NetWorthFragment } from '../../__generated__/graphql';
import { Card } from '../../components/card';
import { WeightBars } from '../../components/weight-bars';
import { useFormat } from '../../lib/format-context';

graphql(`
  fragment Composition_netWorth on NetWorth {
    currency
    points {
      month
      assets
      liabilities
      categories {
        category {
          code
          name
          kind
        }
        value
      }
    }
  }
`);

/** What the last month's net worth is made of: assets and debts by category. */
export function Composition({ netWorth: { currency, points } }: { netWorth: Composition_NetWorthFragment }) {
  const format = useFormat();
  const last = points.at(-1);
  if (!last) return null;
  const weights = (kind: 'ASSET' | 'LIABILITY') => last.categories.filter(({ category }) => category.kind === kind);
  const linkTo = (code: string) => `/input?month=${last.month}#${code}`;
  return (
    <Card title={`Where it is, ${format.month(last.month)}`}>
      <Box
        sx={{
          display: 'grid',
          gap: 8,
          gridTemplateColumns: { xs: '1fr', lg: weights('LIABILITY').length > 0 ? '1fr 1fr' : '1fr' },
        }}
      >
        <WeightBars title="Assets" total={last.assets} currency={currency} weights={weights('ASSET')} linkTo={linkTo} />
        {weights('LIABILITY').length > 0 && (
          <WeightBars
            title="Debts"
            total={last.liabilities}
            currency={currency}
            weights={weights('LIABILITY')}
            linkTo={linkTo}
          />
        )}
      </Box>
    </Card>
  );
}
