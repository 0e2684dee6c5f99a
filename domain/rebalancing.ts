import { targetValues } from './asset-targets';
import { Decimal, ZERO } from './money';
import { HUNDRED } from './percentages';
import { sumOf } from './split';
import { spread } from './spread';
import type { Trading } from './trading';

/** A category of assets, what it is worth in whole minor units of one currency, and what may be done with it. */
export interface RebalancedCategory extends Trading {
  value: Decimal;
  /** Null where it has no target. */
  targetPct: Decimal | null;
}

export interface RebalancingQuestion {
  /** All categories of assets: their sum is the whole that targets are percentages of. */
  categories: RebalancedCategory[];
  /** Money to invest; less than zero takes money out (FULL only). */
  contribution: Decimal;
  mode: 'FULL' | 'BUY_ONLY';
  /** Decimals of the smallest unit that is bought or sold. */
  minorUnits: number;
}

/** Why a plan leaves a category as it is, whatever its target. */
export type Untouched = 'NO_TARGET' | 'UNPRICED' | 'NOT_TRADABLE' | 'TOTAL_UNKNOWN';

export interface Plan {
  /** What to buy (positive) and sell (negative) in each category, and why one is left alone. */
  trades: { trade: Decimal; reason: Untouched | null }[];
  /** What of the contribution the targets leave uninvested. It and the trades add up to the contribution. */
  left: Decimal;
}

/** Why there is no plan: the argument at fault, a code, and a sentence for the reader. */
export interface InfeasibleRebalancing {
  field: 'contribution' | null;
  code: string;
  message: string;
}

/**
 * What to buy and sell in each category to get to the targets.
 *
 * A category is aimed at its target's percentage of the whole: all assets, whether they can be traded or not, and the
 * contribution. One without a target, with a part that has no exchange rate, or of which nothing can be traded, is not
 * touched. Buying comes first:
 *
 * - FULL sells only what is above its aim and can be sold, and only as much as buying needs beyond the contribution.
 *   Taking money out sells that much: what is furthest above its aim first, and below it where that is not enough.
 * - BUY_ONLY sells nothing.
 *
 * Where there is too little for everything that is below its aim, it is shared so that the sum of squared distances from
 * the aims is as small as can be; where there is more, the rest is left. Nothing is sold towards the targets while some
 * asset has no exchange rate: what it is worth might put any category below its target.
 */
export function rebalance(question: RebalancingQuestion): Plan | { infeasible: InfeasibleRebalancing } {
  const { categories, contribution, minorUnits } = question;
  const whole = sumOf(categories.map(({ value }) => value)).plus(contribution);
  const reasons = categories.map(untouched);
  const touched = categories.map((category, index) => (reasons[index] === null ? category : undefined));
  const known = categories.every(({ unpriced }) => !unpriced);
  const selling = question.mode === 'FULL';
  const sellable = touched.map((category) => (selling && category ? category.sellable : ZERO));
  const infeasible = whyNot(question, { whole, known, sellable: sumOf(sellable) });
  if (infeasible !== undefined) return { infeasible };

  const aims = targetValues(
    whole,
    categories.map(({ targetPct }) => targetPct),
    minorUnits,
  );
  const gaps = categories.map(({ value, targetPct }) => whole.times(targetPct ?? ZERO).div(HUNDRED).minus(value)); // prettier-ignore
  const missing = categories.map(({ value }, index) => (aims[index] ?? value).minus(value));
  const needs = missing.map((gap, index) => (touched[index]?.canBuy ? Decimal.max(gap, ZERO) : ZERO));
  const surplus = missing.map((gap, index) =>
    known ? Decimal.min(Decimal.max(gap.negated(), ZERO), sellable[index] ?? ZERO) : ZERO,
  );

  const buying = Decimal.min(sumOf(needs), Decimal.max(contribution.plus(sumOf(surplus)), ZERO));
  const raised = Decimal.max(buying.minus(contribution), ZERO);
  const endless = needs.map((need) => (need.isZero() ? ZERO : new Decimal(Infinity)));
  const bought = buying.equals(sumOf(needs)) ? needs : spread(buying, gaps, endless, minorUnits);
  const sold = raised.equals(sumOf(surplus))
    ? surplus
    : spread(
        raised,
        gaps.map((gap) => gap.negated()),
        sellable,
        minorUnits,
      );
  const trades = categories.map((_, index) => (bought[index] ?? ZERO).minus(sold[index] ?? ZERO));
  return {
    trades: trades.map((trade, index) => {
      const stays = !known && selling && trade.isZero() && missing[index]?.isNegative();
      return { trade, reason: reasons[index] ?? (stays ? 'TOTAL_UNKNOWN' : null) };
    }),
    left: contribution.minus(sumOf(trades)),
  };
}

function untouched({ targetPct, unpriced, canBuy }: RebalancedCategory): Untouched | null {
  if (targetPct === null) return 'NO_TARGET';
  if (unpriced) return 'UNPRICED';
  return canBuy ? null : 'NOT_TRADABLE';
}

function whyNot(
  { categories, contribution, mode, minorUnits }: RebalancingQuestion,
  { whole, known, sellable }: { whole: Decimal; known: boolean; sellable: Decimal },
): InfeasibleRebalancing | undefined {
  const ofContribution = (code: string, message: string) => ({ field: 'contribution' as const, code, message });
  const targets = categories.flatMap(({ targetPct }) => (targetPct === null ? [] : [targetPct]));
  if (targets.length === 0) {
    return { field: null, code: 'targets_missing', message: 'Set targets first: there is nothing to rebalance to.' };
  }
  if (sumOf(targets).isZero()) {
    return { field: null, code: 'targets_all_zero', message: 'Every target is 0: there is nothing to buy.' };
  }
  if (contribution.decimalPlaces() > minorUnits) {
    return ofContribution(
      'contribution_precision',
      `A contribution in this currency has at most ${minorUnits} decimals.`,
    );
  }
  const takingOut = contribution.lessThan(ZERO);
  if (mode === 'BUY_ONLY' && takingOut) {
    return ofContribution(
      'contribution_negative',
      'Buying only takes no money out: give 0 or more, or buy and sell to take it out.',
    );
  }
  if (takingOut && !known) {
    return ofContribution(
      'contribution_total_unknown',
      'Some assets have no exchange rate, so nobody can say what there is too much of. Enter their rates to take money out.',
    );
  }
  if (takingOut && (whole.isNegative() || contribution.negated().greaterThan(sellable))) {
    return ofContribution(
      'contribution_exceeds_assets',
      'That is more than the assets that have a target and can be sold are worth.',
    );
  }
  if (whole.lessThan(ZERO)) {
    return {
      field: null,
      code: 'total_negative',
      message: 'Together the assets are worth less than nothing: there is no whole to have shares of.',
    };
  }
  return undefined;
}
