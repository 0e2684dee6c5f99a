import { useTheme } from '@mui/material';
import { useState } from 'react';
import { graphql } from '../../__generated__';
import type { WorthOverTime_NetWorthFragment } from '../../__generated__/graphql';
import { Decimal } from '../../../../domain/money';
import { LazyStackedHistoryChart } from '../../components/stacked-history-chart/lazy-stacked-history-chart';
import type { StackedSeries } from '../../components/stacked-history-chart/stacked-history';
import { useFormat } from '../../lib/format-context';
import { Choice } from './choice';
import { FigureCard } from './figure-card';

graphql(`
  fragment WorthOverTime_netWorth on NetWorth {
    currency
    points {
      month
      netWorth
      categories {
        category {
          code
          name
          kind
        }
        value
      }
      currencies {
        code
        value
      }
    }
  }
`);

type Point = WorthOverTime_NetWorthFragment['points'][number];

/** What net worth is made of, month by month: by category, debts below zero, or by the currency it is held in. */
export function WorthOverTime({ netWorth: { currency, points } }: { netWorth: WorthOverTime_NetWorthFragment }) {
  const format = useFormat();
  const { palette } = useTheme().vars;
  const [by, setBy] = useState<'category' | 'currency'>('category');
  const colours = Object.values(palette.assetCategory);
  const names = by === 'category' ? categoriesOf(points) : currenciesOf(points);
  const series: StackedSeries[] = names.map(({ id, label, debt }, index) => ({
    id,
    label,
    colour: debt
      ? `color-mix(in srgb, ${palette.loss} 70%, ${palette.background.paper})`
      : ((by === 'category' ? palette.assetCategory[id] : colours[index]) ?? palette.text.secondary),
    values: points.map((point) => valueIn(point, by, id, debt)),
  }));
  const amount = (value: string) => format.amount(value, currency);
  return (
    <FigureCard
      title="Net worth over time"
      note="What it is made of. Debts hang below zero."
      file={`net-worth-by-${by}`}
      choice={
        <Choice
          label="Net worth by"
          options={[
            ['category', 'By category'],
            ['currency', 'By currency'],
          ]}
          value={by}
          onChange={setBy}
        />
      }
      table={{
        columns: [
          { key: 'month', label: 'Month', text: format.shortMonth },
          ...names.map(({ id, label }) => ({ key: id, label, text: amount })),
          { key: 'netWorth', label: 'Net worth', text: amount },
        ],
        rows: points
          .map(({ month, netWorth }, index) => ({
            month,
            netWorth,
            ...Object.fromEntries(series.map(({ id, values }) => [id, values[index] ?? null])),
          }))
          .toReversed(),
      }}
    >
      <LazyStackedHistoryChart
        title={`Net worth by ${by}`}
        months={points.map(({ month }) => month)}
        series={series}
        totals={points.map((point) => amount(point.netWorth))}
        formatter={amount}
        axisFormatter={(value) => format.compact(value, currency)}
      />
    </FigureCard>
  );
}

interface Layer {
  id: string;
  label: string;
  debt: boolean;
}

function categoriesOf(points: readonly Point[]): Layer[] {
  const layers = new Map<string, Layer>();
  for (const { categories } of points) {
    for (const { category } of categories) {
      layers.set(category.code, { id: category.code, label: category.name, debt: category.kind === 'LIABILITY' });
    }
  }
  return [...layers.values()];
}

function currenciesOf(points: readonly Point[]): Layer[] {
  const codes = new Set(points.flatMap(({ currencies }) => currencies.map(({ code }) => code)));
  return [...codes].sort().map((code) => ({ id: code, label: code, debt: false }));
}

function valueIn(point: Point, by: 'category' | 'currency', id: string, debt: boolean): string | null {
  if (by === 'currency') return point.currencies.find(({ code }) => code === id)?.value ?? null;
  const value = point.categories.find(({ category }) => category.code === id)?.value;
  if (value === undefined) return null;
  return debt ? new Decimal(value).negated().toFixed() : value;
}
