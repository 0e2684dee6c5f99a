import { describe, expect, it } from 'vitest';
import { createFormat } from '../../lib/format';
import { comparisonText, isOver, periodRange, periods, projectionHorizon, toPeriod } from './period';
import { pricedPoints, recordedPoints } from '../../lib/recorded-points';
import { unpricedNotices } from './unpriced-notices';

const british = createFormat('en-GB');

describe('a period', () => {
  it.each([
    ['1M', '2026-10'],
    ['3M', '2026-08'],
    ['6M', '2026-05'],
    ['YTD', '2025-12'],
    ['1Y', '2025-11'],
    ['3Y', '2023-11'],
    ['5Y', '2021-11'],
    ['10Y', '2016-11'],
    ['All', '1976-12'],
    ['QTD', '2026-09'],
  ] as const)('of %s that ends in November 2026 is compared with the end of %s', (period, from) => {
    expect(periodRange(period, '2026-11')).toEqual({ from, to: '2026-11' });
  });

  it.each([
    ['last-month', '2026-11', '2026-09', '2026-10'],
    ['last-month', '2026-01', '2025-11', '2025-12'],
    ['last-year', '2026-11', '2024-12', '2025-12'],
    ['last-year', '2026-01', '2024-12', '2025-12'],
    ['QTD', '2026-01', '2025-12', '2026-01'],
    ['QTD', '2026-12', '2026-09', '2026-12'],
  ] as const)('of %s, seen from %s, goes from the end of %s to that of %s', (period, month, from, to) => {
    expect(periodRange(period, month)).toEqual({ from, to });
  });

  it('there are twelve of them, two of which are over', () => {
    expect(periods).toHaveLength(12);
    expect(periods.filter(isOver)).toEqual(['last-month', 'last-year']);
  });

  it('is looked beyond by a third of itself, at least a month and at most a year', () => {
    expect([1, 2, 7, 13, 37, 600].map(projectionHorizon)).toEqual([1, 1, 2, 4, 12, 12]);
  });

  it('is read from an address, and is the usual one where the address names none', () => {
    for (const period of periods) expect(toPeriod(period)).toBe(period);
    expect(toPeriod('2 weeks')).toBe(toPeriod(null));
  });

  it.each([
    ['1M', '2026-10', 'vs a month ago'],
    ['6M', '2026-05', 'vs 6 months ago'],
    ['YTD', '2025-12', 'since 1 January'],
    ['1Y', '2025-11', 'vs a year ago'],
    ['3Y', '2023-11', 'vs 3 years ago'],
    ['3M', '2026-08', 'vs 3 months ago'],
    ['5Y', '2021-11', 'vs 5 years ago'],
    ['10Y', '2016-11', 'vs 10 years ago'],
    ['All', '2016-03', 'since March 2016'],
    ['QTD', '2026-09', 'since 1 October'],
  ] as const)('of %s says what it compares with', (period, start, text) => {
    expect(comparisonText(period, start, '2026-11', british)).toBe(text);
  });

  it('that is over is named by when it was', () => {
    expect(comparisonText('last-month', '2026-09', '2026-10', british)).toBe('in October');
    expect(comparisonText('last-year', '2024-12', '2025-12', british)).toBe('in 2025');
    expect(comparisonText('last-year', '2025-04', '2025-12', british)).toBe('from April 2025 to December 2025');
  });

  it('names the month in which the books begin when that is later than the period does', () => {
    expect(comparisonText('10Y', '2022-03', '2026-11', british)).toBe('since March 2022');
    expect(comparisonText('YTD', '2026-04', '2026-11', british)).toBe('since April 2026');
  });
});

describe('months before the first value', () => {
  const empty = { month: '2026-01', categories: [] };
  const first = { month: '2026-02', categories: [{}] };
  const later = { month: '2026-03', categories: [] };

  it('are left out, and later empty ones are kept', () => {
    expect(recordedPoints([empty, first, later])).toEqual([first, later]);
    expect(recordedPoints([empty])).toEqual([]);
  });
});

describe('months of which nothing has a rate', () => {
  it('are no figures: what is shown begins after the last of them', () => {
    const point = (month: string, priced: boolean) => ({ month, priced, categories: [{}] });
    const points = [point('2026-01', true), point('2026-02', false), point('2026-03', true)];
    expect(pricedPoints(points).map(({ month }) => month)).toEqual(['2026-03']);
    expect(pricedPoints(points.slice(0, 2))).toEqual([]);
  });
});

describe('what has no exchange rate', () => {
  const points = ['2026-09', '2026-10', '2026-11'].map((month) => ({ month }));
  const item = (name: string, from: string, to: string) => ({ asset: { id: name, name }, currency: 'ISK', from, to });
  const notices = (unpriced: ReturnType<typeof item>[]) =>
    unpricedNotices({ currency: 'EUR', points, unpriced, rates: [] }, british).map(({ text }) => text);

  it('is named, with the month since when', () => {
    const unpriced = [item('House', '2026-10', '2026-11'), item('Boat', '2026-10', '2026-11')];
    expect(notices(unpriced)).toEqual(['ISK has no rate since October 2026: House and Boat are left out.']);
  });

  it('is told apart when the rate was missing earlier only, or all along', () => {
    expect(notices([item('House', '2026-09', '2026-10')])).toEqual([
      'ISK had no rate from September 2026 to October 2026: House is left out of those figures.',
    ]);
    expect(notices([item('House', '2026-09', '2026-11')])).toEqual([
      'ISK has no rate in the months shown: House is left out.',
    ]);
  });
});
