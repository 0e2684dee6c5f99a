import { Decimal, ZERO } from './money';
import { sumOf } from './split';

/**
 * Spreads an amount, in whole units, over gaps so that the sum of squares of what then remains of them is as small as
 * can be, none getting less than nothing or more than its `most`: the widest are filled up to one level (water-filling),
 * and units that remain after rounding down go where most is still missing. Since each unit lowers the sum of squares by
 * the more, the wider its gap is, no other way to spread the same amount leaves a smaller one.
 *
 * @param amount from zero to the sum of `most`
 * @param most in units; `Infinity` where there is no end
 */
export function spread(amount: Decimal, gaps: Decimal[], most: Decimal[], minorUnits: number): Decimal[] {
  const unit = new Decimal(10).pow(-minorUnits);
  const parts = gaps.map((gap, index) => ({ index, gap: gap.div(unit), most: (most[index] ?? ZERO).div(unit) }));
  const filled = new Map(fill(amount.div(unit), parts).map(({ index, units }) => [index, units]));
  return gaps.map((_, index) => (filled.get(index) ?? ZERO).times(unit));
}

interface Part {
  index: number;
  gap: Decimal;
  most: Decimal;
}

/** Those that the common level would give more than they take are full; the others share what they leave. */
function fill(budget: Decimal, parts: Part[]): { index: number; units: Decimal }[] {
  const { count, sum } = waterLevel(
    parts.map(({ gap }) => gap),
    budget,
  );
  // Times the count, so that no division blurs a tie.
  const above = (gap: Decimal) => Decimal.max(ZERO, gap.times(count).minus(sum).plus(budget));
  const [full, open] = partition(parts, ({ gap, most }) => above(gap).greaterThan(most.times(count)));
  if (full.length > 0) {
    const taken = full.map(({ index, most }) => ({ index, units: most }));
    return [...taken, ...fill(budget.minus(sumOf(taken.map(({ units }) => units))), open)];
  }
  const floors = open.map((part) => ({ ...part, units: above(part.gap).divToInt(count) }));
  const left = budget.minus(sumOf(floors.map(({ units }) => units))).toNumber();
  // Those that were rounded down need more than those that were not, and there are more of them than units: none gets
  // more than it takes.
  const neediest = floors.sort((a, b) => b.gap.minus(b.units).comparedTo(a.gap.minus(a.units))).slice(0, left);
  const raised = new Set(neediest.map(({ index }) => index));
  return floors.map(({ index, units }) => ({ index, units: units.plus(raised.has(index) ? 1 : 0) }));
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

function partition<Item>(items: Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
