import { describe, expect, it } from 'vitest';
import { rangeUpTo } from './history-range';
import { historySeries } from './history-series';

const part = (code: string, value: string, pct: string | null) => ({
  category: { code, name: code.toLowerCase(), kind: 'ASSET' as const },
  value,
  pct,
});
const options = { colourOf: ({ code }: { code: string }) => `colour of ${code}`, order: ['STOCKS', 'CASH'] };
const history = [
  { month: '2026-01', total: '0.00', priced: true, categories: [] },
  { month: '2026-02', total: '10.00', priced: true, categories: [part('CASH', '10.00', '100.00')] },
  {
    month: '2026-03',
    total: '20.00',
    priced: true,
    categories: [part('CASH', '5.00', '25.00'), part('STOCKS', '15.00', '75.00')],
  },
];

describe('the layers of the history', () => {
  it('begin with the first month that has a value, in the order of categories', () => {
    const { months, series } = historySeries(history, 'pct', options);
    expect(months.map(({ month }) => month)).toEqual(['2026-02', '2026-03']);
    expect(series).toEqual([
      { id: 'STOCKS', label: 'stocks', colour: 'colour of STOCKS', values: [null, '75.00'] },
      { id: 'CASH', label: 'cash', colour: 'colour of CASH', values: ['100.00', '25.00'] },
    ]);
  });

  it('are values where those are asked for', () => {
    expect(historySeries(history, 'value', options).series.map(({ values }) => values.at(-1))).toEqual([
      '15.00',
      '5.00',
    ]);
  });

  it('are none while nothing was recorded', () => {
    expect(historySeries(history.slice(0, 1), 'pct', options)).toEqual({ months: [], series: [] });
  });
});

it('a range ends in its month and holds as many months as it says', () => {
  expect(rangeUpTo('2026-11', '12M')).toEqual({ from: '2025-12', to: '2026-11' });
  expect(rangeUpTo('2026-11', '10Y')).toEqual({ from: '2016-12', to: '2026-11' });
});
