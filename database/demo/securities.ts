import { levelAt, markets, type Market } from './markets';
import { seededRandom } from './random';
import { STORY_MONTHS } from './story';

/** Something with a price, of which the household buys a little now and then. */
export interface Security {
  key: string;
  name: string;
  categoryCode: string;
  currency: string;
  ticker: string;
  /** In its currency, at the end of the story. */
  marketCap: number;
  market: Market;
  /** Growth beyond its market's, a year. */
  tilt: number;
  /** How far a month's price strays from the market's. */
  wobble: number;
  /** Worth in euros at the step it was first bought. */
  opening: number;
  from: number;
  /** Its part of what is invested each month, relative to the others'. */
  share: number;
}

type Row = [...Parameters<typeof security>];

function security(
  key: string,
  name: string,
  currency: string,
  ticker: string,
  marketCap: number,
  tilt: number,
  opening: number,
  from: number,
  share: number,
) {
  return { key, name, currency, ticker, marketCap, tilt, opening, from, share };
}

function ofCategory(categoryCode: string, market: Market, wobble: number, rows: Row[]): Security[] {
  return rows.map((row) => ({ ...security(...row), categoryCode, market, wobble }));
}

export const securities: Security[] = [
  ...ofCategory('ETF_STOCKS', 'shares', 0.012, [
    ['etf-world', 'World shares ETF', 'EUR', 'WRLD', 14_800_000_000, 0, 13_600, 0, 46],
    ['etf-emerging', 'Emerging markets ETF', 'USD', 'EMRG', 5_100_000_000, -0.025, 4_300, 0, 10],
    ['etf-small', 'Small companies ETF', 'EUR', 'SMLC', 1_900_000_000, -0.01, 1_400, 8, 9],
    ['etf-dividend', 'Dividend leaders ETF', 'GBP', 'DIVL', 2_600_000_000, -0.02, 2_200, 0, 8],
  ]),
  ...ofCategory('ETF_BONDS', 'bonds', 0.004, [
    ['etf-government', 'Euro government bonds ETF', 'EUR', 'EGOV', 3_400_000_000, 0, 3_600, 0, 8],
    ['etf-corporate', 'Global corporate bonds ETF', 'USD', 'GCRP', 2_200_000_000, 0.006, 1_500, 20, 5],
  ]),
  ...ofCategory('SINGLE_STOCKS', 'shares', 0.05, [
    ['stock-halden', 'Halden Robotics', 'USD', 'HLDN', 84_300_000_000, 0.07, 1_450, 0, 2],
    ['stock-meridian', 'Meridian Software', 'USD', 'MRDN', 412_000_000_000, 0.09, 1_700, 0, 2.5],
    ['stock-kestrel', 'Kestrel Semiconductors', 'USD', 'KSTL', 168_500_000_000, 0.06, 900, 31, 1.5],
    ['stock-brenta', 'Brenta Energia', 'EUR', 'BRNT', 37_200_000_000, -0.03, 1_600, 0, 0.5],
    ['stock-aurelia', 'Aurelia Cosmetics', 'EUR', 'AURL', 52_900_000_000, 0.01, 1_100, 14, 1],
    ['stock-harrow', 'Harrow & Pike', 'GBP', 'HRWP', 21_400_000_000, -0.02, 950, 0, 0.5],
  ]),
  ...ofCategory('CRYPTO', 'crypto', 0.07, [
    ['crypto-bitcoin', 'Bitcoin', 'EUR', 'BTC', 1_640_000_000_000, 0, 240, 9, 1.6],
    ['crypto-ether', 'Ether', 'USD', 'ETH', 412_000_000_000, -0.02, 180, 26, 0.9],
  ]),
];

/** How far a market's month strays from its curve: all that is traded there strays along. */
const unrest: Record<Market, number> = { shares: 0.085, bonds: 0.012, crypto: 0.16, homes: 0, ventures: 0 };

/** Its price at each step, in no particular unit: only the way it moves counts. */
export function pricesOf({ key, market, tilt, wobble }: Security): number[] {
  const together = strays(`market ${market}`, unrest[market]);
  const alone = strays(`price ${key}`, wobble);
  return together.map((strayed, step) => {
    const level = levelAt(markets[market], step) * (1 + (tilt * step) / 12);
    return level * (1 + strayed) * (1 + (alone[step] ?? 0));
  });
}

/** Departures that fade: a quarter of each is gone a month later. */
function strays(seed: string, size: number): number[] {
  const random = seededRandom(seed);
  let strayed = 0;
  return Array.from({ length: STORY_MONTHS }, () => (strayed = 0.75 * strayed + random.wobble(size)));
}
