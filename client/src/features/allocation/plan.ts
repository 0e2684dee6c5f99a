import { Decimal, ZERO, toAmount } from '../../../../domain/money';
import { percentagesOf, toPercentage } from '../../../../domain/percentages';
import { rebalance, type InfeasibleRebalancing } from '../../../../domain/rebalancing';
import { tradingOf } from '../../../../domain/trading';
import type { Plan_TradeFragment, RebalancingMode } from '../../__generated__/graphql';
import type { ShareCategory } from './category-share';

/** One line of a plan: amounts and percentages as the API gives them. */
export type Trade = Omit<Plan_TradeFragment, '__typename'>;

export interface ShownPlan {
  trades: readonly Trade[];
  /** What of the contribution the targets leave uninvested. */
  left: string;
}

export interface PlanQuestion {
  categories: readonly Pick<ShareCategory, 'category' | 'value' | 'targetPct' | 'assets'>[];
  /** Decimal string. */
  contribution: string;
  mode: RebalancingMode;
  minorUnits: number;
}

/** The plan as the server makes it, by the same rule, from the figures on screen. */
export function planFor(question: PlanQuestion): ShownPlan | { infeasible: InfeasibleRebalancing } {
  const { categories, contribution, mode, minorUnits } = question;
  const values = categories.map(({ value }) => new Decimal(value));
  const targets = categories.map(({ targetPct }) => decimal(targetPct));
  const plan = rebalance({
    categories: categories.map(({ category, assets }, index) => ({
      ...tradingOf(
        assets.map(({ asset: { tradable }, open, value }) => ({ value: decimal(value), open, tradable })),
        category.tradable,
      ),
      value: values[index] ?? ZERO,
      targetPct: targets[index] ?? null,
    })),
    contribution: new Decimal(contribution),
    mode,
    minorUnits,
  });
  if ('infeasible' in plan) return plan;
  const trades = plan.trades.map(({ trade }) => trade);
  const after = values.map((value, index) => value.plus(trades[index] ?? ZERO));
  const [pcts, pctsAfter] = [percentagesOf(values), percentagesOf([...after, plan.left])];
  const percentage = (pct: Decimal | null | undefined) => (pct ? toPercentage(pct) : null);
  return {
    trades: categories.map(({ category, value }, index) => ({
      category,
      value,
      pct: percentage(pcts?.[index]),
      targetPct: percentage(targets[index]),
      trade: toAmount(trades[index] ?? ZERO, minorUnits),
      reason: plan.trades[index]?.reason ?? null,
      after: toAmount(after[index] ?? ZERO, minorUnits),
      pctAfter: percentage(pctsAfter?.[index]),
    })),
    left: toAmount(plan.left, minorUnits),
  };
}

function decimal(text: string | null): Decimal | null {
  return text === null ? null : new Decimal(text);
}

/** Whether two plans say the same, figure by figure. */
export function samePlan(a: ShownPlan, b: ShownPlan): boolean {
  const figures = ({ trades, left }: ShownPlan) =>
    JSON.stringify([
      left,
      ...trades.map((trade) => [
        trade.category.code,
        trade.value,
        trade.pct,
        trade.targetPct,
        trade.trade,
        trade.reason,
        trade.after,
        trade.pctAfter,
      ]),
    ]);
  return figures(a) === figures(b);
}
