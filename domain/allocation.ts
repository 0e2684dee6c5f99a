import { assetTargetPcts, targetValues } from './asset-targets';
import { UNKNOWN_CHANGE, changeBetween, type Change } from './change';
import { valueHoldings, type HoldingsQuestion, type UnpricedHoldingOfMonth, type ValuedCategory } from './holdings';
import { Decimal, ZERO, toAmount } from './money';
import { neededRates, type NeededRate } from './needed-rates';
import { HUNDRED, percentagesOf, toPercentage } from './percentages';
import { rebalance, type Plan, type Untouched } from './rebalancing';
import { sumOf } from './split';

/** A category this far from its target, in percentage points, is bought or sold as the plan says; nearer, it is left alone. */
export const DRIFT_TO_ACT = new Decimal('0.5');

export type Allocation = (Change | typeof UNKNOWN_CHANGE) & {
  total: string;
  previousTotal: string;
  categories: CategoryAllocation[];
  unallocatedPct: string;
  unpriced: UnpricedHoldingOfMonth[];
  /** False where there are assets and none of them has a rate: then the amounts are no figures. */
  priced: boolean;
  rates: NeededRate[];
};

/** Amounts in the currency asked for, percentages of the total; null what is unknown or has no target. */
export interface CategoryAllocation {
  code: string;
  value: string;
  previousValue: string;
  pct: string | null;
  previousPct: string | null;
  targetPct: string | null;
  targetValue: string | null;
  delta: string | null;
  deltaPct: string | null;
  action: 'BUY' | 'SELL' | 'HOLD';
  /** Why a plan leaves it as it is. */
  reason: Untouched | null;
  assets: AssetAllocation[];
}

export interface AssetAllocation {
  assetId: string;
  /** At the end of the month. */
  open: boolean;
  value: string | null;
  previousValue: string | null;
  pct: string | null;
  targetPct: string | null;
  targetValue: string | null;
  delta: string | null;
}

/**
 * Where the assets of a month are, and where they should be. The total is what net worth gives as the month's assets;
 * it is split over categories and these over their assets by largest remainder, so each level adds up to the one above.
 *
 * What to do is what a full rebalancing without a contribution does. Of a category with a part that has no exchange
 * rate nobody knows how far it is from its target.
 */
export function allocate(question: HoldingsQuestion): Allocation {
  const { minorUnits, month, currency: target, rates } = question;
  const { categories, unpriced, comparable, priced, heldIn: currencies } = valueHoldings(question);
  const [total, previousTotal] = [
    sumOf(categories.map(({ value }) => value)),
    sumOf(categories.map((c) => c.previous)),
  ];
  const targetPcts = categories.map(({ targetPct }) => targetPct);
  const plan = rebalance({ categories, contribution: ZERO, mode: 'FULL', minorUnits });
  const values = targetValues(total.isNegative() ? ZERO : total, targetPcts, minorUnits);
  const pcts = percentagesOf(categories.map(({ value }) => value));
  const previousPcts = percentagesOf(categories.map(({ previous }) => previous));
  return {
    total: toAmount(total, minorUnits),
    previousTotal: toAmount(previousTotal, minorUnits),
    ...(comparable ? changeBetween(previousTotal, total, minorUnits) : UNKNOWN_CHANGE),
    categories: categories.map((category, index) =>
      presentCategory(category, minorUnits, {
        pct: pcts?.[index] ?? null,
        previousPct: previousPcts?.[index] ?? null,
        targetValue: values[index] ?? null,
        trade: 'trades' in plan ? plan.trades[index] : undefined,
      }),
    ),
    unallocatedPct: toPercentage(HUNDRED.minus(sumOf(targetPcts.map((pct) => pct ?? ZERO)))),
    unpriced,
    priced,
    rates: neededRates(rates, { currencies, target, month }),
  };
}

function presentCategory(
  category: ValuedCategory,
  minorUnits: number,
  {
    pct,
    previousPct,
    targetValue,
    trade,
  }: Record<'pct' | 'previousPct' | 'targetValue', Decimal | null> & { trade: Plan['trades'][number] | undefined },
): CategoryAllocation {
  const { targetPct, unpriced } = category;
  const drift = pct === null || targetPct === null || unpriced ? null : targetPct.minus(pct);
  return {
    code: category.code,
    value: toAmount(category.value, minorUnits),
    previousValue: toAmount(category.previous, minorUnits),
    pct: pct && toPercentage(pct),
    previousPct: previousPct && toPercentage(previousPct),
    targetPct: targetPct && toPercentage(targetPct),
    targetValue: targetValue && toAmount(targetValue, minorUnits),
    delta: targetValue && !unpriced ? toAmount(targetValue.minus(category.value), minorUnits) : null,
    deltaPct: drift && toPercentage(drift),
    action: actionOn(drift, trade?.trade ?? ZERO),
    reason: trade?.reason ?? null,
    assets: presentAssets(category, targetValue, minorUnits),
  };
}

function actionOn(drift: Decimal | null, trade: Decimal): CategoryAllocation['action'] {
  if (drift === null || drift.abs().lessThan(DRIFT_TO_ACT) || trade.isZero()) return 'HOLD';
  return trade.isPositive() ? 'BUY' : 'SELL';
}

function presentAssets(category: ValuedCategory, aim: Decimal | null, minorUnits: number): AssetAllocation[] {
  const { assets, unpriced } = category;
  const open = assets.filter((asset) => asset.open);
  const pctOf = new Map(assetTargetPcts(open, category.marketCapWeighted).map((pct, index) => [open[index], pct]));
  const targetPcts = assets.map((asset) => pctOf.get(asset) ?? null);
  const aims = aim === null ? [] : targetValues(aim, targetPcts, minorUnits);
  const shares = percentagesOf(assets.map(({ value }) => value ?? ZERO));
  return assets.map(({ assetId, open: isOpen, value, previous }, index) => {
    const [targetPct, targetValue] = [targetPcts[index] ?? null, aims[index] ?? null];
    const share = value === null ? null : (shares?.[index] ?? null);
    return {
      assetId,
      open: isOpen,
      value: value && toAmount(value, minorUnits),
      previousValue: previous && toAmount(previous, minorUnits),
      pct: share && toPercentage(share),
      targetPct: targetPct && toPercentage(targetPct),
      targetValue: targetValue && toAmount(targetValue, minorUnits),
      delta: value && targetValue && !unpriced ? toAmount(targetValue.minus(value), minorUnits) : null,
    };
  });
}
