import { Box, Typography, useTheme } from '@mui/material';
import { graphql } from '../../__generated__';
import type { AllocationCard_AllocationFragment } from '../../__generated__/graphql';
import { Decimal } from '../../../../domain/money';
import { Card } from '../../components/card';
import { categoryFill } from '../../components/category-fill';
import { NoFigure } from '../../components/no-figure';
import { useFormat } from '../../lib/format-context';
import { CardFigure } from './card-figure';
import { Meter, meterListStyle } from './meter';

graphql(`
  fragment AllocationCard_allocation on Allocation {
    month
    currency
    total
    unallocatedPct
    priced
    rates {
      ...NoFigure_rate
    }
    categories {
      category {
        code
        name
        kind
      }
      pct
      targetPct
      deltaPct
    }
  }
`);

/** The share of each category with a tick where it is meant to be, furthest from its target first. */
export function AllocationCard({ allocation }: { allocation: AllocationCard_AllocationFragment }) {
  const format = useFormat();
  const theme = useTheme();
  const { month, currency, total, unallocatedPct, categories } = allocation;
  const drift = (deltaPct: string | null | undefined) => new Decimal(deltaPct ?? -1).abs();
  const targeted = categories.some(({ targetPct }) => targetPct);
  const shown = categories
    .filter(({ pct, targetPct }) => Number(pct ?? 0) !== 0 || targetPct)
    .sort((a, b) => Number(!a.deltaPct) - Number(!b.deltaPct) || drift(b.deltaPct).comparedTo(drift(a.deltaPct)));
  // Positions of marks only; the figures beside them are exact.
  const widest = Math.max(1, ...shown.flatMap(({ pct, targetPct }) => [Number(pct ?? 0), Number(targetPct ?? 0)]));
  const percent = (value: string) => format.percent(new Decimal(value));
  if (!allocation.priced) {
    return (
      <Card title="Allocation against target" to={`/allocation?month=${month}`}>
        <NoFigure rates={allocation.rates} currency={currency} />
      </Card>
    );
  }
  return (
    <Card title="Allocation against target" to={`/allocation?month=${month}`}>
      <CardFigure figure={format.amount(total, currency)}>
        {targeted
          ? `in assets; ${Number(unallocatedPct) === 0 ? 'targets add up to the whole' : `${percent(unallocatedPct)} without a target`}`
          : 'in assets; no targets are set yet'}
      </CardFigure>
      <Box component="ul" sx={meterListStyle}>
        {shown.map(({ category, pct, targetPct }) => (
          <Meter
            key={category.code}
            name={category.name}
            figures={
              <>
                <Box component="span" sx={{ color: 'text.primary' }}>
                  {pct ? percent(pct) : '–'}
                </Box>
                {targetPct ? ` target ${percent(targetPct)}` : ''}
              </>
            }
            fill={Number(pct ?? 0) / widest}
            tick={targetPct ? Number(targetPct) / widest : undefined}
            color={categoryFill(theme, category)}
          />
        ))}
      </Box>
      {shown.length === 0 && <Typography color="textSecondary">No assets in this month.</Typography>}
    </Card>
  );
}
