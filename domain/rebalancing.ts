import { Decimal, ZERO } from './money';
import { shareOut } from './percentages';
import { sumOf } from './split';

/** A category of assets and what it is worth, in minor units of one currency; null where it has no target. */
export interface RebalancedCategory {
  value: Decimal;
  targetPct: Decimal | null;
}

export interface RebalancingQuestion {
  categories: RebalancedCategory[];
  /** Money to invest; less than zero takes money out (FULL only). */
  contribution: Decimal;
  mode: 'FULL' | 'BUY_ONLY';
  /** Decimals of the smallest unit that is bought or sold. */
  minorUnits: number;
}

/** Why there is no plan: the argument at fault, a code, and a sentence for the reader. */
export interface InfeasibleRebalancing {
  field: 'contribution' | null;
  code: string;
  message: string;
}

/**
 * What to buy (positive) and sell (negative) in each category; the trades add up to the contribution.
 *
 * A category without a target is not touched. The others, with the contribution, are aimed at in proportion to their
 * targets: where these add up to 100 that is each one's percentage of the whole.
 *
 * - FULL trades each category to its aim.
 * - BUY_ONLY sells nothing, and leaves the smallest possible sum of squared distances from the aims.
 */
export function rebalance(
  question: RebalancingQuestion,
): { trades: Decimal[] } | { infeasible: InfeasibleRebalancing } {
  const { categories, contribution, mode, minorUnits } = question;
  const targeted = categories.flatMap(({ value, targetPct }, index) =>
    targetPct === null ? [] : [{ index, value, weight: targetPct }],
  );
  const values = targeted.map(({ value }) => value);
  const weights = targeted.map(({ weight }) => weight);
  const pool = sumOf(values).plus(contribution);
  const infeasible = whyNot(question, weights, pool);
  if (infeasible !== undefined) return { infeasible };
  const bought =
    mode === 'BUY_ONLY'
      ? buyOnly(values, weights, contribution, minorUnits)
      : shareOut(pool, weights, minorUnits).map((aim, position) => aim.minus(values[position] ?? ZERO));
  const trades = new Map(targeted.map(({ index }, position) => [index, bought[position]]));
  return { trades: categories.map((_, index) => trades.get(index) ?? ZERO) };
}

function whyNot(
  { contribution, mode, minorUnits }: RebalancingQuestion,
  weights: Decimal[],
  pool: Decimal,
): InfeasibleRebalancing | undefined {
  if (weights.length === 0) {
    return { field: null, code: 'targets_missing', message: 'Set targets first: there is nothing to rebalance to.' };
  }
  if (sumOf(weights).isZero()) {
    return { field: null, code: 'targets_all_zero', message: 'Every target is 0: there is nothing to buy.' };
  }
  if (contribution.decimalPlaces() > minorUnits) {
    const message = `A contribution in this currency has at most ${minorUnits} decimals.`;
    return { field: 'contribution', code: 'contribution_precision', message };
  }
  if (mode === 'BUY_ONLY' && contribution.isNegative() && !contribution.isZero()) {
    const message = 'Without selling there is nothing to take out. Use FULL, or a contribution of 0 or more.';
    return { field: 'contribution', code: 'contribution_negative', message };
  }
  if (mode === 'FULL' && pool.isNegative() && !pool.isZero()) {
    const message = 'That is more than the assets with a target are worth.';
    return { field: 'contribution', code: 'contribution_exceeds_assets', message };
  }
  return undefined;
}

/**
 * Fills the categories that lie furthest below their aims up to one level (water-filling), in whole units: units that
 * remain after rounding down go where most is still missing. Since each unit lowers the sum of squares by the more,
 * the further its category is below its aim, no other way to spend the same sum leaves a smaller one.
 *
 * Gaps are kept times the sum of the weights, in units: so they are exact.
 */
function buyOnly(values: Decimal[], weights: Decimal[], contribution: Decimal, minorUnits: number): Decimal[] {
  const unit = new Decimal(10).pow(-minorUnits);
  const scale = sumOf(weights);
  const pool = sumOf(values).plus(contribution);
  const budget = contribution.div(unit);
  const gaps = values.map((value, index) => (weights[index] ?? ZERO).times(pool).minus(value.times(scale)).div(unit));
  const { count, sum } = waterLevel(gaps, budget.times(scale));
  const above = (gap: Decimal) => gap.times(count).minus(sum).plus(budget.times(scale));
  const floors = gaps.map((gap) => (above(gap).isPositive() ? above(gap).divToInt(scale.times(count)) : ZERO));
  const left = budget.minus(sumOf(floors)).toNumber();
  const neediest = gaps
    .map((gap, index) => ({ index, gap: gap.minus((floors[index] ?? ZERO).times(scale)) }))
    .sort((a, b) => b.gap.comparedTo(a.gap) || a.index - b.index)
    .slice(0, left);
  const raised = new Set(neediest.map(({ index }) => index));
  return floors.map((floor, index) => floor.plus(raised.has(index) ? 1 : 0).times(unit));
}

/** How many of the gaps, the widest first, the budget reaches, and their sum. It fills them up to (sum − budget) / count. */
function waterLevel(gaps: Decimal[], budget: Decimal): { count: number; sum: Decimal } {
  const [widest = ZERO, ...others] = [...gaps].sort((a, b) => b.comparedTo(a));
  let reached = { count: 1, sum: widest };
  for (const gap of others) {
    const next = { count: reached.count + 1, sum: reached.sum.plus(gap) };
    if (gap.times(next.count).lessThanOrEqualTo(next.sum.minus(budget))) break;
    reached = next;
  }
  return reached;
}
