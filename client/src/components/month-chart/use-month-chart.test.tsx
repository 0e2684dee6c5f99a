// @vitest-environment jsdom
import { ThemeProvider } from '@mui/material';
import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addMonths, monthsFrom } from '../../../../domain/month';
import { theme } from '../../app/theme/theme';
import { FormatProvider } from '../../lib/format-context';
import { useMonthChart } from './use-month-chart';

/** Half of "2026" in 12 pixel text, where the font of the product has not come yet. */
const HALF_A_YEAR = 15;

it.each(monthsFrom('2026-01', '2026-12'))(
  'a history of any length up to %s has room for the whole of its last label, however close its months lie',
  (last) => {
    for (const length of [12, 36, 120, 600]) {
      const months = monthsFrom(addMonths(last, 1 - length), last);
      const { margin } = chartOf(months).props;
      expect(margin).toMatchObject({ right: expect.toSatisfy((right: number) => right >= HALF_A_YEAR) as number });
    }
  },
);

it('a history without a month is drawn as well', () => {
  expect(chartOf([]).props).toMatchObject({ xAxis: [{ data: [] }] });
});

function chartOf(months: readonly string[]) {
  const options = { months, scale: { min: 0, max: 1, ticks: [0] }, axisText: String, height: { xs: 1, md: 1 } };
  const { result } = renderHook(() => useMonthChart(options), {
    wrapper: ({ children }) => (
      <ThemeProvider theme={theme}>
        <FormatProvider user={undefined} currencies={[]}>
          {children}
        </FormatProvider>
      </ThemeProvider>
    ),
  });
  return result.current;
}
