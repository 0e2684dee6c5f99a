import { Decimal, ZERO, toAmount } from '../../../../domain/money';
import { percentagesOf, toPercentage } from '../../../../domain/percentages';
import { rebalance, type InfeasibleRebalancing } from '../../../../domain/rebalancing';
import type { Plan_TradeFragment, RebalancingMode } from '../../__generated__/graphql';
import type { ShareCategory } from './category-share';

/** One line of a plan: amounts and percentages as the API gives them. */
export type Trade = Omit<Plan_TradeFragment, '__typename'>;

export interface PlanQuestion {
  categories: readonly Pick<ShareCategory, 'category' | 'value' | 'targetPct'>[];
  /** Decimal string. */
  contribution: string;
  mode: RebalancingMode;
  minorUnits: number;
}

/** The plan as the server makes it, by the same rule, from the figures on screen. */
export function planFor({
  categories,
  contribution,
  mode,
  minorUnits,
}: PlanQuestion): { trades: Trade[] } | { infeasible: InfeasibleRebalancing } {
  const values = categories.map(({ value }) => new Decimal(value));
  const targets = categories.map(({ targetPct }) => (targetPct === null ? null : new Decimal(targetPct)));
  const plan = rebalance({
    categories: values.map((value, index) => ({ value, targetPct: targets[index] ?? null })),
    contribution: new Decimal(contribution),
    mode,
    minorUnits,
  });
  if ('infeasible' in plan) return plan;
  const after = values.map((value, index) => value.plus(plan.trades[index] ?? ZERO));
  const [pcts, pctsAfter] = [percentagesOf(values), percentagesOf(after)];
  const percentage = (pct: Decimal | null | undefined) => (pct ? toPercentage(pct) : null);
  return {
    trades: categories.map(({ category, value }, index) => ({
      category,
      value,
      pct: percentage(pcts?.[index]),
      targetPct: percentage(targets[index]),
      trade: toAmount(plan.trades[index] ?? ZERO, minorUnits),
      after: toAmount(after[index] ?? ZERO, minorUnits),
      pctAfter: percentage(pctsAfter?.[index]),
    })),
  };
}

/** Whether two plans say the same, figure by figure. */
export function samePlan(a: readonly Trade[], b: readonly Trade[]): boolean {
  const figures = (trades: readonly Trade[]) =>
    JSON.stringify(
      trades.map((trade) => [
        trade.category.code,
        trade.value,
        trade.pct,
        trade.targetPct,
        trade.trade,
        trade.after,
        trade.pctAfter,
      ]),
    );
  return figures(a) === figures(b);
}
