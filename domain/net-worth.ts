import { crossRate, type RateTable } from './exchange';
import { ZERO, toAmount, type Decimal } from './money';
import { monthsFrom } from './month';
import { splitExactly } from './split';

/** By how much the total of a category and currency steps in a month; the first month asked for holds all before it. */
export interface ValuationStep {
  category: string;
  currency: string;
  month: string;
  delta: Decimal;
}

export interface Category {
  code: string;
  kind: 'ASSET' | 'LIABILITY';
}

export interface NetWorthQuestion {
  from: string;
  to: string;
  /** The currency to answer in, and its minor units. */
  currency: string;
  minorUnits: number;
  /** In the order in which they are to be shown. */
  categories: Category[];
  steps: ValuationStep[];
  rates: RateTable;
}

/** Net worth at the end of a month; amounts as decimal strings in the currency asked for. */
export interface NetWorthMonth {
  month: string;
  assets: string;
  liabilities: string;
  netWorth: string;
  categories: { code: string; value: string }[];
  /** The currencies that something is held or owed in, and those of them that no figure contains for want of a rate. */
  heldIn: string[];
  leftOut: string[];
}

/** A currency that has a balance in these months, and no rate. */
export interface UnpricedMonths {
  currency: string;
  months: string[];
}

/**
 * Net worth of each month of a range: the running sum of the steps, each currency exchanged at the month's rate.
 *
 * Rounding happens once: the exact sums of assets and of liabilities are rounded half to even, and each is split over
 * its categories by largest remainder. So categories add up to assets and liabilities, and netWorth is
 * assets − liabilities, to the last unit.
 */
export function netWorthByMonth(question: NetWorthQuestion): { months: NetWorthMonth[]; unpriced: UnpricedMonths[] } {
  const stepsByMonth = new Map<string, ValuationStep[]>();
  for (const step of question.steps) {
    const steps = stepsByMonth.get(step.month);
    if (steps === undefined) stepsByMonth.set(step.month, [step]);
    else steps.push(step);
  }
  const balances = new Map<string, Map<string, Decimal>>();
  const unpriced = new Map<string, string[]>();
  const months = monthsFrom(question.from, question.to).map((month) => {
    for (const { category, currency, delta } of stepsByMonth.get(month) ?? []) {
      const held = balances.get(category) ?? new Map<string, Decimal>();
      balances.set(category, held.set(currency, (held.get(currency) ?? ZERO).plus(delta)));
    }
    const seen = { heldIn: new Set<string>(), leftOut: new Set<string>() };
    const rateTo = ratesInto(question, month);
    const values = question.categories
      .map(({ code, kind }) => ({ code, kind, held: balances.get(code) ?? new Map<string, Decimal>() }))
      .filter(({ held }) => [...held.values()].some((balance) => !balance.isZero()))
      .map(({ code, kind, held }) => ({ code, kind, value: valueOf(held, rateTo, seen) }));
    for (const currency of seen.leftOut) {
      const missed = unpriced.get(currency);
      if (missed === undefined) unpriced.set(currency, [month]);
      else missed.push(month);
    }
    return {
      ...presentMonth(month, values, question.minorUnits),
      heldIn: [...seen.heldIn].sort(),
      leftOut: [...seen.leftOut].sort(),
    };
  });
  return { months, unpriced: [...unpriced].map(([currency, missed]) => ({ currency, months: missed })) };
}

/** The month's rate of each currency into the one asked for, divided once and not for each category. */
function ratesInto(
  { currency: target, rates }: NetWorthQuestion,
  month: string,
): (currency: string) => Decimal | undefined {
  const known = new Map<string, Decimal | undefined>();
  return (currency) => {
    if (!known.has(currency)) known.set(currency, crossRate(currency, target, month, rates));
    return known.get(currency);
  };
}

function valueOf(
  balances: ReadonlyMap<string, Decimal>,
  rateTo: (currency: string) => Decimal | undefined,
  { heldIn, leftOut }: Record<'heldIn' | 'leftOut', Set<string>>,
): Decimal {
  let total = ZERO;
  for (const [currency, balance] of balances) {
    if (balance.isZero()) continue;
    heldIn.add(currency);
    const rate = rateTo(currency);
    if (rate === undefined) leftOut.add(currency);
    else total = total.plus(balance.times(rate));
  }
  return total;
}

function presentMonth(
  month: string,
  values: { code: string; kind: Category['kind']; value: Decimal }[],
  minorUnits: number,
): Omit<NetWorthMonth, 'heldIn' | 'leftOut'> {
  const side = (kind: Category['kind']) => {
    const own = values.filter((entry) => entry.kind === kind);
    const parts = splitExactly(
      own.map(({ value }) => value),
      minorUnits,
    );
    return {
      total: parts.reduce((sum, part) => sum.plus(part), ZERO),
      categories: own.map(({ code }, index) => ({ code, value: toAmount(parts[index] ?? ZERO, minorUnits) })),
    };
  };
  const assets = side('ASSET');
  const liabilities = side('LIABILITY');
  return {
    month,
    assets: toAmount(assets.total, minorUnits),
    liabilities: toAmount(liabilities.total, minorUnits),
    netWorth: toAmount(assets.total.minus(liabilities.total), minorUnits),
    categories: [...assets.categories, ...liabilities.categories],
  };
}
