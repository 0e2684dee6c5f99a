import { incomparableMonths, isPriced } from '../../domain/change';
import { Decimal } from '../../domain/money';
import { addMonths } from '../../domain/month';
import { netWorthByMonth } from '../../domain/net-worth';
import { CHANGES_USED, firstValuesByMonth, project } from '../../domain/projection';
import { unpricedHoldings } from '../../domain/unpriced';
import type { NetWorthProjection } from '../../schema/__generated__/types';
import type { Answer } from '../lib/answer';
import type { Database } from '../lib/database';
import { unknownCurrency } from '../lib/refusals';
import { withAssets } from '../lib/with-assets';
import { NOTHING_HELD, readBooks, readHeldValues } from '../net-worth/rows';
import { readEnteredMonths, readFirstValues } from './rows';
import { callerOf, type Caller } from '../lib/caller';

/** Whose net worth to project, how far (checked by the resolver), in which currency (null: the owner's own). */
export interface ProjectionQuestion extends Caller {
  months: number;
  currency: string | null;
  /** The month to start from; null for the last one up to now for which a value was entered. */
  from: string | null;
}

export async function readProjection(
  database: Database,
  { months, currency, from, ...caller }: ProjectionQuestion,
): Promise<Answer<NetWorthProjection>> {
  const entered = await readEnteredMonths(database, callerOf(caller));
  const to = from ?? entered.last ?? entered.now;
  const earliest = addMonths(to, -CHANGES_USED);
  // Before the first value there was no net worth to change.
  const range = { from: entered.first !== null && entered.first > earliest ? entered.first : earliest, to };
  if (range.from > to) range.from = to;
  const { target, categories, steps, rates } = await readBooks(database, { ...callerOf(caller), currency, ...range });
  if (target === undefined) return { refusal: unknownCurrency(currency) };
  const firstValues = firstValuesByMonth(await readFirstValues(database, { ...callerOf(caller), ...range }), {
    ...target,
    rates,
  });
  const netWorth = netWorthByMonth({ ...range, ...target, categories, steps, rates });
  const history = netWorth.months.map((point) => ({ month: point.month, netWorth: new Decimal(point.netWorth) }));
  const last = netWorth.months.at(-1);
  const known = entered.first !== null && entered.first <= to && last !== undefined && isPriced(last);
  const { points, ...assumptions } = project({
    history: known ? history : [],
    incomparable: incomparableMonths(netWorth.months),
    firstValues,
    months,
    minorUnits: target.minorUnits,
  });
  const currencies = netWorth.unpriced.map((entry) => entry.currency);
  const { held, assets } =
    currencies.length === 0 ? NOTHING_HELD : await readHeldValues(database, { ...callerOf(caller), to, currencies });
  return {
    data: {
      currency: target.currency,
      start: known ? { month: to, netWorth: last.netWorth } : null,
      points,
      assumptions,
      unpriced: withAssets(unpricedHoldings(held, netWorth.unpriced), assets),
    },
  };
}
