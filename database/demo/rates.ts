import { levelAt, type Curve } from './markets';
import { seededRandom } from './random';
import { STORY_MONTHS, latestSteps, monthAt } from './story';

export interface DemoRate {
  currency: string;
  month: string;
  /** Units that one euro buys. */
  rate: string;
}

const levels: Record<string, { curve: Curve; decimals: number }> = {
  USD: {
    curve: [
      [119, 1.11],
      [114, 1.06],
      [104, 1.18],
      [100, 1.23],
      [90, 1.14],
      [76, 1.1],
      [66, 1.21],
      [60, 1.19],
      [47, 0.99],
      [42, 1.08],
      [24, 1.08],
      [16, 1.05],
      [10, 1.16],
      [0, 1.15],
    ],
    decimals: 4,
  },
  GBP: {
    curve: [
      [119, 0.84],
      [108, 0.88],
      [80, 0.85],
      [75, 0.9],
      [52, 0.84],
      [44, 0.88],
      [24, 0.85],
      [0, 0.87],
    ],
    decimals: 5,
  },
  CHF: {
    curve: [
      [119, 1.08],
      [98, 1.17],
      [75, 1.06],
      [60, 1.09],
      [46, 0.98],
      [24, 0.96],
      [0, 0.94],
    ],
    decimals: 4,
  },
  JPY: {
    curve: [
      [119, 115],
      [100, 132],
      [75, 118],
      [48, 140],
      [22, 168],
      [0, 172],
    ],
    decimals: 2,
  },
  CAD: {
    curve: [
      [119, 1.45],
      [98, 1.56],
      [75, 1.54],
      [47, 1.34],
      [24, 1.48],
      [0, 1.61],
    ],
    decimals: 4,
  },
  AUD: {
    curve: [
      [119, 1.48],
      [75, 1.78],
      [54, 1.56],
      [47, 1.49],
      [24, 1.64],
      [0, 1.76],
    ],
    decimals: 4,
  },
  SEK: {
    curve: [
      [119, 9.5],
      [75, 10.9],
      [54, 10.2],
      [33, 11.7],
      [0, 11],
    ],
    decimals: 4,
  },
};

/** Believable monthly rates for the months up to `lastMonth`, by currency and month. They are nobody's publication. */
export function demoRates(lastMonth: string, months = STORY_MONTHS): DemoRate[] {
  const steps = latestSteps(months);
  return Object.entries(levels).flatMap(([currency, { curve, decimals }]) => {
    const random = seededRandom(`rate ${currency}`);
    const noise = latestSteps(STORY_MONTHS).map(() => 1 + random.wobble(0.012));
    return steps.map((step) => ({
      currency,
      month: monthAt(lastMonth, step),
      rate: (levelAt(curve, step) * (noise[step] ?? 1)).toFixed(decimals),
    }));
  });
}

/** How many units of a currency one euro buys at each step of the story. */
export function ratesByStep(lastMonth: string): (currency: string, step: number) => number {
  const rates = new Map(
    demoRates(lastMonth).map(({ currency, month, rate }) => [`${currency} ${month}`, Number(rate)]),
  );
  return (currency, step) => (currency === 'EUR' ? 1 : (rates.get(`${currency} ${monthAt(lastMonth, step)}`) ?? NaN));
}
