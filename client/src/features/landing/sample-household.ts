import { monthsFrom } from '../../../../domain/month';
import type { ChartPoint } from '../../components/net-worth-chart/chart-data';

/** A made-up household for the picture on the start page. */
export const SAMPLE_CURRENCY = 'EUR';

const categories = {
  ETF_STOCKS: { code: 'ETF_STOCKS', name: 'ETF Stocks', kind: 'ASSET' },
  REAL_ESTATE: { code: 'REAL_ESTATE', name: 'Real Estate', kind: 'ASSET' },
  CASH: { code: 'CASH', name: 'Cash Liquidity', kind: 'ASSET' },
  MORTGAGE: { code: 'MORTGAGE', name: 'Mortgage', kind: 'LIABILITY' },
} as const;

/** Three years, in whole euros: shares drift with a few bad months, the mortgage is paid down. */
export const samplePoints: readonly ChartPoint[] = monthsFrom('2023-12', '2026-11').map((month, index) => {
  const shares = 118_400 + 2_450 * index + Math.round(9_000 * Math.sin(index / 3.1) + 5_200 * Math.sin(index / 1.3));
  const house = 310_000 + 2_500 * Math.floor(index / 6);
  const cash = 24_300 + 310 * (index % 7) + 90 * index;
  const mortgage = 189_700 - 812 * index;
  const assets = shares + house + cash;
  return {
    month,
    assets: `${assets}.00`,
    liabilities: `${mortgage}.00`,
    netWorth: `${assets - mortgage}.00`,
    categories: [
      { category: categories.ETF_STOCKS, value: `${shares}.00` },
      { category: categories.REAL_ESTATE, value: `${house}.00` },
      { category: categories.CASH, value: `${cash}.00` },
      { category: categories.MORTGAGE, value: `${mortgage}.00` },
    ],
  };
});
