import { describe, expect, it } from 'vitest';
import { createFormat } from '../../lib/format';
import { assumptionsText, projectionAhead } from './projection-ahead';

const british = createFormat('en-GB');
const point = (month: string) => ({ month, netWorth: '1.00', low: null, high: null });
const projection = (changesUsed: number, meanChange: string | null, standardDeviation: string | null) => ({
  currency: 'EUR',
  points: [],
  assumptions: { changesUsed, meanChange, standardDeviation },
});

describe('a projection', () => {
  it('goes on where the history ends, also when it began a month earlier', () => {
    const points = ['2026-11', '2026-12', '2027-01', '2027-02'].map(point);
    const ahead = projectionAhead({ ...projection(2, '1.00', null), points }, '2026-11', 2);
    expect(ahead.map(({ month }) => month)).toEqual(['2026-12', '2027-01']);
    expect(projectionAhead(undefined, '2026-11', 2)).toEqual([]);
  });

  it('says what it is made of', () => {
    expect(assumptionsText(projection(12, '-500.5', '100.00'), british)).toBe(
      'Projected: −€500.50 a month, the mean of the last 12 monthly changes. It is no promise. About two outcomes of three lie in the band.',
    );
    expect(assumptionsText(projection(1, '20.00', null), british)).toBe(
      'Projected: +€20.00 a month, the last monthly change. It is no promise.',
    );
    expect(assumptionsText(projection(0, null, null), british)).toBeUndefined();
  });
});
