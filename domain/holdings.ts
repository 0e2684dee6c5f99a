import { incomparableMonths, isPriced } from './change';
import { exchange, type RateTable } from './exchange';
import { Decimal, ZERO } from './money';
import { addMonths } from './month';
import { netWorthByMonth, type NetWorthMonth } from './net-worth';
import { splitWhole } from './split';
import { tradingOf, type HeldAsset, type Trading } from './trading';

/** An asset and what it is worth at the end of a month and of the one before, in its own currency; zero when closed. */
export interface Holding {
  assetId: string;
  category: string;
  currency: string;
  /** Whether it is open at the end of the month. */
  open: boolean;
  value: Decimal;
  previous: Decimal;
  subTargetPct: Decimal | null;
  /** In its own currency, as it held in the month. */
  marketCap: Decimal | null;
  /** Whether plans may buy and sell it; null goes by the category. */
  tradable: boolean | null;
}

/** A category of assets, with its target as a percentage of the total. */
export interface TargetedCategory {
  code: string;
  marketCapWeighted: boolean;
  /** Whether plans may buy and sell an asset of it that does not say so itself. */
  tradable: boolean;
  targetPct: Decimal | null;
}

export interface HoldingsQuestion {
  month: string;
  /** The currency to answer in, and its minor units. */
  currency: string;
  minorUnits: number;
  /** Those of assets, in the order in which they are to be shown. */
  categories: TargetedCategory[];
  holdings: Holding[];
  /** Of the month and the one before it. */
  rates: RateTable;
}

/** The same in the currency of the answer, rounded; null where there is no exchange rate. */
export interface ValuedAsset extends HeldAsset {
  assetId: string;
  previous: Decimal | null;
  subTargetPct: Decimal | null;
  marketCap: Decimal | null;
}

export interface ValuedCategory extends TargetedCategory, Trading {
  value: Decimal;
  previous: Decimal;
  assets: ValuedAsset[];
}

/** A holding that is left out for want of a rate: in the month, the one before, or both. */
export interface UnpricedHoldingOfMonth {
  assetId: string;
  currency: string;
  from: string;
  to: string;
  /** In its own currency, in the last of these months. */
  value: string;
}

/**
 * What each category of assets and each asset in it is worth in a month and in the one before. Categories are rounded
 * by the very function that makes net worth, and each is then split over its assets: no level can disagree with another.
 */
export function valueHoldings(question: HoldingsQuestion): {
  categories: ValuedCategory[];
  unpriced: UnpricedHoldingOfMonth[];
  /** Whether the two months can be compared: they contain something, and leave the same currencies out. */
  comparable: boolean;
  /** Whether the month contains anything of what there is. */
  priced: boolean;
  /** The currencies that something is held in in the month. */
  heldIn: string[];
} {
  const { month, currency, minorUnits, holdings, rates } = question;
  const before = addMonths(month, -1);
  const { months } = netWorthByMonth({
    from: before,
    to: month,
    currency,
    minorUnits,
    rates,
    categories: question.categories.map(({ code }) => ({ code, kind: 'ASSET' })),
    steps: holdings.flatMap((holding) => [
      { category: holding.category, currency: holding.currency, month: before, delta: holding.previous },
      { category: holding.category, currency: holding.currency, month, delta: holding.value.minus(holding.previous) },
    ]),
  });
  const categories = question.categories.map((category) => {
    const own = holdings.filter((holding) => holding.category === category.code);
    const [previous, value] = [categoryValue(months[0], category.code), categoryValue(months[1], category.code)];
    const priceAll = (when: string, amountOf: (holding: Holding) => Decimal) =>
      own.map((holding) => priced(amountOf(holding), holding.currency, currency, when, rates));
    const values = splitKnown(
      priceAll(month, (holding) => holding.value),
      value,
      minorUnits,
    );
    const previousValues = splitKnown(
      priceAll(before, (holding) => holding.previous),
      previous,
      minorUnits,
    );
    const caps = priceAll(month, ({ marketCap }) => marketCap ?? ZERO);
    const assets = own.map(({ assetId, open, subTargetPct, marketCap, tradable }, index) => ({
      assetId,
      open,
      tradable,
      subTargetPct,
      marketCap: marketCap === null ? null : (caps[index] ?? null),
      value: values[index] ?? null,
      previous: previousValues[index] ?? null,
    }));
    return { ...category, value, previous, assets, ...tradingOf(assets, category.tradable) };
  });
  const { heldIn = [], leftOut = [] } = months[1] ?? {};
  return {
    categories,
    unpriced: unpricedOf(question, before),
    comparable: !incomparableMonths(months).has(month),
    priced: isPriced({ heldIn, leftOut }),
    heldIn,
  };
}

function categoryValue(month: NetWorthMonth | undefined, code: string): Decimal {
  return new Decimal(month?.categories.find((category) => category.code === code)?.value ?? 0);
}

/** Nothing is worth nothing in any currency. */
function priced(amount: Decimal, from: string, to: string, month: string, rates: RateTable): Decimal | undefined {
  return amount.isZero() ? ZERO : exchange(amount, from, to, month, rates);
}

function splitKnown(parts: (Decimal | undefined)[], whole: Decimal, minorUnits: number): (Decimal | undefined)[] {
  const known = parts.flatMap((part, index) => (part === undefined ? [] : [{ part, index }]));
  const rounded = splitWhole(
    known.map(({ part }) => part),
    whole,
    minorUnits,
  );
  const byIndex = new Map(known.map(({ index }, position) => [index, rounded[position]]));
  return parts.map((_, index) => byIndex.get(index));
}

function unpricedOf({ month, currency, holdings, rates }: HoldingsQuestion, before: string): UnpricedHoldingOfMonth[] {
  return holdings.flatMap((holding) => {
    const missing = [
      { month: before, value: holding.previous },
      { month, value: holding.value },
    ].filter((at) => priced(at.value, holding.currency, currency, at.month, rates) === undefined);
    const [first, last] = [missing[0], missing.at(-1)];
    if (first === undefined || last === undefined) return [];
    const { assetId, currency: own } = holding;
    return [{ assetId, currency: own, from: first.month, to: last.month, value: last.value.toFixed() }];
  });
}
