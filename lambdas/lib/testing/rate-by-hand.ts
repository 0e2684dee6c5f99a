import { rational, type Rational } from '../../net-worth/testing/rational';

export interface GivenRate {
  currency: string;
  month: string;
  rate: string;
}

export interface GivenRates {
  rates: GivenRate[];
  ownRates: GivenRate[];
  demoRates?: GivenRate[];
}

/** What became the euro, of the currencies that tests use. */
const FINAL: Record<string, string> = { HRK: '7.5345' };

/**
 * The rate that holds in a month, looked up by reading all of them: the last one by then, and of one month the owner's
 * own before the published one before the demo's. Kept apart from `domain/` and the database, so that tests can judge them.
 */
export function rateByHand(
  { rates, ownRates, demoRates = [] }: GivenRates,
  currency: string,
  month: string,
): Rational | undefined {
  const final = currency === 'EUR' ? '1' : FINAL[currency];
  if (final !== undefined) return rational(final);
  let found: GivenRate | undefined;
  for (const rate of [...demoRates, ...rates, ...ownRates]) {
    if (rate.currency === currency && rate.month <= month && rate.month >= (found?.month ?? '')) found = rate;
  }
  return found && rational(found.rate);
}
