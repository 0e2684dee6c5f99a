import { Box, Collapse, ToggleButton, ToggleButtonGroup, Typography, useTheme } from '@mui/material';
import { useState } from 'react';
import { graphql } from '../../__generated__';
import type { AllocationHistory_MonthFragment } from '../../__generated__/graphql';
import { Card } from '../../components/card';
import { CardActions, TableAction } from '../../components/card-actions';
import { categoryFill } from '../../components/category-fill';
import { LazyStackedHistoryChart } from '../../components/stacked-history-chart/lazy-stacked-history-chart';
import { StackedHistoryTable } from '../../components/stacked-history-chart/stacked-history-table';
import { listOf } from '../../lib/list-of';
import { useFormat } from '../../lib/format-context';
import { historyRanges, type HistoryRange } from './history-range';
import { historySeries } from './history-series';
import { Decimal } from '../../../../domain/money';
import { shareText } from './share-text';

graphql(`
  fragment AllocationHistory_month on AllocationMonth {
    month
    currency
    total
    priced
    categories {
      category {
        code
        name
        kind
      }
      value
      pct
    }
    unpriced {
      asset {
        id
        name
      }
      currency
    }
  }
`);

export interface AllocationHistoryProps {
  history: readonly AllocationHistory_MonthFragment[];
  /** The codes of all categories in the order screens show them. */
  order: readonly string[];
  range: HistoryRange;
  onRange: (range: HistoryRange) => void;
  pending: boolean;
}

/** How the split came to be: layers by category over the months, as shares or as amounts. */
export function AllocationHistory({ history, order, range, onRange, pending }: AllocationHistoryProps) {
  const format = useFormat();
  const theme = useTheme();
  const [show, setShow] = useState<'pct' | 'value'>('pct');
  const [tableShown, setTableShown] = useState(false);
  const currency = history[0]?.currency ?? 'EUR';
  const colourOf = (category: Parameters<typeof categoryFill>[1]) => categoryFill(theme, category);
  const { months, series } = historySeries(history, show, { colourOf, order });
  const leftOut = new Set(months.flatMap(({ unpriced }) => unpriced.map(({ asset }) => asset?.name ?? 'one asset')));
  const chart = {
    title: show === 'pct' ? 'Allocation by share' : 'Allocation by value',
    months: months.map(({ month }) => month),
    series,
    totals: months.map(({ total }) => format.amount(total, currency)),
    formatter: (value: string) => (show === 'pct' ? shareText(format, value) : format.amount(value, currency)),
    axisFormatter: (value: number) =>
      show === 'pct' ? format.percent(new Decimal(value), { decimals: 0 }) : format.compact(value, currency),
    ...(show === 'pct' ? { max: 100 } : {}),
  };
  return (
    <Card
      title="History"
      aside={
        <CardActions>
          <TableAction shown={tableShown} onToggle={setTableShown} />
        </CardActions>
      }
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 3, mb: 4 }}>
        <ToggleButtonGroup
          exclusive
          aria-label="Shown as"
          value={show}
          onChange={(_, next: 'pct' | 'value' | null) => next && setShow(next)}
          sx={{ width: { xs: '100%', sm: 'auto' } }}
        >
          <ToggleButton value="pct">Share</ToggleButton>
          <ToggleButton value="value">Value</ToggleButton>
        </ToggleButtonGroup>
        <ToggleButtonGroup
          exclusive
          aria-label="Range"
          value={range}
          onChange={(_, next: HistoryRange | null) => next && onRange(next)}
          sx={{ width: { xs: '100%', sm: 'auto' } }}
        >
          {Object.entries(historyRanges).map(([key, { name }]) => (
            <ToggleButton key={key} value={key} aria-label={name}>
              {key}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Box>
      <Box aria-busy={pending} sx={{ opacity: pending ? 0.6 : 1, transition: 'opacity 150ms' }}>
        <LazyStackedHistoryChart {...chart} />
        <Box component="ul" aria-label="Categories" sx={legendStyle}>
          {series.toReversed().map(({ id, label, colour }) => (
            <Box component="li" key={id} sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
              <Box aria-hidden sx={{ width: 10, height: 10, borderRadius: '2px', background: colour }} />
              {label}
            </Box>
          ))}
        </Box>
        {leftOut.size > 0 && (
          <Typography variant="caption" color="textSecondary" sx={{ display: 'block', mt: 2 }}>
            Left out where their currency has no rate: {listOf([...leftOut])}.
          </Typography>
        )}
        <Collapse in={tableShown} mountOnEnter unmountOnExit>
          <StackedHistoryTable {...chart} />
        </Collapse>
      </Box>
    </Card>
  );
}

const legendStyle = {
  listStyle: 'none',
  m: 0,
  mt: 3,
  p: 0,
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 5,
  rowGap: 1,
  fontSize: 12,
  lineHeight: '16px',
  color: 'text.secondary',
} as const;
