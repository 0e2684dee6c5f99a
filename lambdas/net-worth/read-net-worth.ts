import { UNKNOWN_CHANGE, changeBetween, incomparableMonths, isPriced } from '../../domain/change';
import { Decimal } from '../../domain/money';
import { addMonths } from '../../domain/month';
import { netWorthByCurrency } from '../../domain/currency-worth';
import { neededRates } from '../../domain/needed-rates';
import { netWorthByMonth, type NetWorthMonth } from '../../domain/net-worth';
import { unpricedHoldings } from '../../domain/unpriced';
import type { AssetCategory, NetWorth, NetWorthPoint } from '../../schema/__generated__/types';
import type { Answer } from '../lib/answer';
import type { Database } from '../lib/database';
import { unknownCurrency } from '../lib/refusals';
import { withAssets } from '../lib/with-assets';
import { NOTHING_HELD, readBooks, readHeldValues } from './rows';
import { callerOf, type Caller } from '../lib/caller';

/** Whose net worth, over which months (checked by the resolver), in which currency (null: the owner's own). */
export interface NetWorthQuestion extends Caller {
  from: string;
  to: string;
  currency: string | null;
  /** Whether the caller selected categories or currencies of the points: they are most of the answer. */
  withParts: boolean;
}

export async function readNetWorth(database: Database, question: NetWorthQuestion): Promise<Answer<NetWorth>> {
  const { to } = question;
  // The month before is read along: the first one asked for is compared with it.
  const from = addMonths(question.from, -1);
  const { target, categories, steps, rates } = await readBooks(database, { ...question, from });
  if (target === undefined) return { refusal: unknownCurrency(question.currency) };
  const { months, unpriced: missing } = netWorthByMonth({ from, to, ...target, categories, steps, rates });
  const byCurrency = question.withParts ? netWorthByCurrency({ from, to, ...target, categories, steps, rates }) : [];
  const changes = changesOf(months, incomparableMonths(months), target.minorUnits);
  const unpriced = missing.map((entry) => ({ ...entry, months: entry.months.filter((month) => month !== from) }));
  const currencies = unpriced.map(({ currency }) => currency);
  const { held, assets } =
    currencies.length === 0 ? NOTHING_HELD : await readHeldValues(database, { ...callerOf(question), to, currencies });
  const byCode = new Map(categories.map((category) => [category.code, category]));
  return {
    data: {
      currency: target.currency,
      points: months.slice(1).map((month, index) => ({
        ...toPoint(month, question.withParts ? byCode : undefined),
        currencies: (byCurrency[index + 1]?.currencies ?? []).map(({ currency: code, value }) => ({ code, value })),
        ...(changes[index] ?? UNKNOWN_CHANGE),
      })),
      unpriced: withAssets(unpricedHoldings(held, unpriced), assets),
      rates: neededRates(rates, {
        currencies: months.at(-1)?.heldIn ?? [],
        target: target.currency,
        month: to,
      }),
    },
  };
}

/** From each month to the next; unknown where the next cannot be compared. */
function changesOf(months: NetWorthMonth[], incomparable: Set<string>, minorUnits: number) {
  return months
    .slice(1)
    .map(({ month, netWorth }, index) =>
      incomparable.has(month)
        ? UNKNOWN_CHANGE
        : changeBetween(new Decimal(months[index]?.netWorth ?? 0), new Decimal(netWorth), minorUnits),
    );
}

function toPoint(
  { categories, heldIn, ...point }: NetWorthMonth,
  byCode?: Map<string, AssetCategory>,
): Omit<NetWorthPoint, 'change' | 'changePct' | 'currencies'> {
  const values = categories.flatMap(({ code, value }) => {
    const category = byCode?.get(code);
    return category === undefined ? [] : [{ category, value }];
  });
  return { ...point, priced: isPriced({ heldIn, leftOut: point.leftOut }), categories: values };
}
