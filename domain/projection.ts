import { crossRate, type RateTable } from './exchange';
import { Decimal, ZERO, toAmount } from './money';
import { addMonths } from './month';
import { sumOf } from './split';

/** How many of the last monthly changes a projection is made of, at most. */
export const CHANGES_USED = 12;

export interface ProjectionQuestion {
  /** Net worth of consecutive months, the last one being where the projection starts. */
  history: { month: string; netWorth: Decimal }[];
  /** Months (of `history`) whose change says nothing, as something had no exchange rate then or the month before. */
  incomparable: ReadonlySet<string>;
  /** What came into the books in a month with the first value of something: no change of the trend. */
  firstValues: ReadonlyMap<string, Decimal>;
  months: number;
  minorUnits: number;
}

export interface ProjectedMonth {
  month: string;
  netWorth: string;
  low: string | null;
  high: string | null;
}

export interface Projection {
  points: ProjectedMonth[];
  /** Mean of the changes used, and their standard deviation (of a sample: it needs two). */
  meanChange: string | null;
  standardDeviation: string | null;
  changesUsed: number;
}

/** The first value ever entered for an asset or liability, in its own currency. */
export interface FirstValue {
  kind: 'ASSET' | 'LIABILITY';
  currency: string;
  month: string;
  value: Decimal;
}

/** What first values add to the net worth of their months, at the months' rates; without a rate they add nothing. */
export function firstValuesByMonth(
  values: readonly FirstValue[],
  { currency: target, rates }: { currency: string; rates: RateTable },
): Map<string, Decimal> {
  const sums = new Map<string, Decimal>();
  for (const { kind, currency, month, value } of values) {
    const worth = value.times(crossRate(currency, target, month, rates) ?? ZERO);
    sums.set(month, (sums.get(month) ?? ZERO).plus(kind === 'ASSET' ? worth : worth.negated()));
  }
  return sums;
}

/**
 * Carries the mean month-over-month change of the last months forward. The band around it is one standard deviation of
 * these changes wide on each side after one month and grows with the square root of the months, as independent changes
 * do: about two outcomes in three lie inside. Without any change there is nothing to carry forward, and no point. What
 * is valued for the first time was there before, as a house is, or came out of what is valued already: it is left out
 * of the changes.
 */
export function project({ history, incomparable, firstValues, months, minorUnits }: ProjectionQuestion): Projection {
  const changes = history
    .slice(1)
    .map(({ month, netWorth }, index) => ({
      month,
      change: netWorth.minus(history[index]?.netWorth ?? ZERO).minus(firstValues.get(month) ?? ZERO),
    }))
    .filter(({ month }) => !incomparable.has(month))
    .slice(-CHANGES_USED)
    .map(({ change }) => change);
  const start = history.at(-1);
  if (start === undefined || changes.length === 0) {
    return { points: [], meanChange: null, standardDeviation: null, changesUsed: 0 };
  }
  const mean = sumOf(changes).div(changes.length);
  const deviation = deviationOf(changes, mean);
  const points = Array.from({ length: months }, (_, index) => {
    const ahead = index + 1;
    const expected = start.netWorth.plus(mean.times(ahead));
    const spread = deviation?.times(new Decimal(ahead).sqrt());
    return {
      month: addMonths(start.month, ahead),
      netWorth: toAmount(expected, minorUnits),
      low: spread === undefined ? null : toAmount(expected.minus(spread), minorUnits),
      high: spread === undefined ? null : toAmount(expected.plus(spread), minorUnits),
    };
  });
  return {
    points,
    meanChange: toAmount(mean, minorUnits),
    standardDeviation: deviation === undefined ? null : toAmount(deviation, minorUnits),
    changesUsed: changes.length,
  };
}

function deviationOf(changes: Decimal[], mean: Decimal): Decimal | undefined {
  if (changes.length < 2) return undefined;
  const squares = changes.map((change) => change.minus(mean).pow(2));
  return sumOf(squares)
    .div(changes.length - 1)
    .sqrt();
}
