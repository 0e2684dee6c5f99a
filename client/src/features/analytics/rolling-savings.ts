import { ZERO, type Decimal } from '../../../../domain/money';

/** What came in and stayed in one month; amounts are decimal strings. */
export interface SavedMonth {
  month: string;
  income: string;
  net: string;
}

/** How many months a point of the calm line looks back on, itself included. */
export const ROLLING_MONTHS = 12;

/**
 * The savings rate of each month together with the eleven before it: what stayed of all that came in, in percent. A
 * bonus or a yearly bill no longer makes the line jump. Null where nothing came in, or where there is no whole year yet.
 */
export function rollingSavingsRates(months: readonly SavedMonth[]): (Decimal | null)[] {
  return months.map((_, index) => {
    if (index < ROLLING_MONTHS - 1) return null;
    const year = months.slice(index - ROLLING_MONTHS + 1, index + 1);
    const income = year.reduce((sum, month) => sum.plus(month.income), ZERO);
    const net = year.reduce((sum, month) => sum.plus(month.net), ZERO);
    return income.isPositive() && !income.isZero() ? net.div(income).times(100) : null;
  });
}
