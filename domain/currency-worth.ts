import { crossRate } from './exchange';
import { toAmount, ZERO, type Decimal } from './money';
import { monthsFrom } from './month';
import type { NetWorthQuestion } from './net-worth';
import { splitExactly } from './split';

/** What a month's net worth is held in; amounts as decimal strings in the currency asked for. */
export interface CurrencyMonth {
  month: string;
  currencies: { currency: string; value: string }[];
}

/**
 * Net worth of each month of a range by the currency it is held in, assets less liabilities, exchanged at the month's
 * rate. Each side is rounded as in `netWorthByMonth` and split over its currencies by largest remainder, so that the
 * currencies add up to that month's net worth to the last unit. A currency without a rate is left out, as it is there.
 */
export function netWorthByCurrency(question: NetWorthQuestion): CurrencyMonth[] {
  const kinds = new Map(question.categories.map(({ code, kind }) => [code, kind]));
  const balances = new Map<string, Record<'ASSET' | 'LIABILITY', Decimal>>();
  const steps = question.steps.toSorted((a, b) => (a.month < b.month ? -1 : 1));
  let next = 0;
  return monthsFrom(question.from, question.to).map((month) => {
    for (let step = steps[next]; step && step.month <= month; step = steps[(next += 1)]) {
      const kind = kinds.get(step.category);
      if (kind === undefined) continue;
      const held = balances.get(step.currency) ?? { ASSET: ZERO, LIABILITY: ZERO };
      balances.set(step.currency, { ...held, [kind]: held[kind].plus(step.delta) });
    }
    return { month, currencies: present(balances, month, question) };
  });
}

function present(
  balances: ReadonlyMap<string, Record<'ASSET' | 'LIABILITY', Decimal>>,
  month: string,
  { currency: target, minorUnits, rates }: NetWorthQuestion,
): CurrencyMonth['currencies'] {
  const held = [...balances].flatMap(([currency, sides]) => {
    if (sides.ASSET.isZero() && sides.LIABILITY.isZero()) return [];
    const rate = crossRate(currency, target, month, rates);
    return rate === undefined
      ? []
      : [{ currency, assets: sides.ASSET.times(rate), debts: sides.LIABILITY.times(rate) }];
  });
  const assets = splitExactly(
    held.map((entry) => entry.assets),
    minorUnits,
  );
  const debts = splitExactly(
    held.map((entry) => entry.debts),
    minorUnits,
  );
  return held
    .map(({ currency }, index) => ({
      currency,
      value: toAmount((assets[index] ?? ZERO).minus(debts[index] ?? ZERO), minorUnits),
    }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}
