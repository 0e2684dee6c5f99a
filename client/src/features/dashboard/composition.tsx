import { Box } from '@mui/material';
import { graphql } from '../../__generated__';
import type { Composition_NetWorthFragment } from '../../__generated__/graphql';
import { Card } from '../../components/card';
import { NoFigure } from '../../components/no-figure';
import { WeightBars } from '../../components/weight-bars';
import { useFormat } from '../../lib/format-context';
import { HoldingList } from './holding-list';
import { holdingsOf, type HoldingsFacts } from './holdings';

graphql(`
  fragment Composition_netWorth on NetWorth {
    currency
    points {
      month
      assets
      liabilities
      priced
      categories {
        category {
          code
          name
          kind
        }
        value
      }
    }
    rates {
      ...NoFigure_rate
    }
  }
`);

graphql(`
  fragment Composition_allocation on Allocation {
    categories {
      category {
        code
      }
      assets {
        asset {
          id
        }
        value
        pct
      }
    }
  }
`);

graphql(`
  fragment Composition_valuation on Valuation {
    id
    asset {
      id
      name
      currency
      category {
        code
      }
    }
    input {
      id
      month
      value
    }
    previous {
      id
      month
      value
    }
  }
`);

graphql(`
  fragment Composition_rate on ExchangeRate {
    id
    currency
    rate
    source
    sourceMonth
    staleMonths
  }
`);

export interface CompositionProps extends Omit<HoldingsFacts, 'month' | 'currency'> {
  netWorth: Composition_NetWorthFragment;
}

/** What the last month's net worth is made of: assets and debts by category, which open to what is in them. */
export function Composition({ netWorth: { currency, points, rates: needed }, ...rest }: CompositionProps) {
  const format = useFormat();
  const last = points.at(-1);
  if (!last) return null;
  const { month } = last;
  if (!last.priced) {
    return (
      <Card title={`Where it is, ${format.month(month)}`} to={`/input?month=${month}`}>
        <NoFigure rates={needed} currency={currency} />
      </Card>
    );
  }
  const weights = (kind: 'ASSET' | 'LIABILITY') => last.categories.filter(({ category }) => category.kind === kind);
  const details = (code: string) => {
    const row = last.categories.find(({ category }) => category.code === code);
    const holdings = row ? holdingsOf({ ...row.category, value: row.value }, { month, currency, ...rest }) : [];
    return <HoldingList holdings={holdings} currency={currency} month={month} />;
  };
  const inDebt = weights('LIABILITY').length > 0;
  return (
    <Card title={`Where it is, ${format.month(month)}`} to={`/input?month=${month}`}>
      <Box sx={{ containerType: 'inline-size' }}>
        <Box sx={inDebt ? sidesStyle : undefined}>
          <WeightBars
            title="Assets"
            total={last.assets}
            currency={currency}
            weights={weights('ASSET')}
            details={details}
          />
          {inDebt && (
            <WeightBars
              title="Debts"
              total={last.liabilities}
              currency={currency}
              weights={weights('LIABILITY')}
              details={details}
            />
          )}
        </Box>
      </Box>
    </Card>
  );
}

/** Assets and debts side by side where both have room for their names. */
const sidesStyle = {
  display: 'grid',
  gap: 8,
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@container (min-width: 620px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
} as const;
