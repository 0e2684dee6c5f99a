import { valueHoldings } from '../../domain/holdings';
import { Decimal, ZERO, toAmount } from '../../domain/money';
import { percentagesOf, toPercentage } from '../../domain/percentages';
import { rebalance, type InfeasibleRebalancing } from '../../domain/rebalancing';
import type { RebalancingMode, RebalancingPlan } from '../../schema/__generated__/types';
import type { Answer, Refusal } from '../lib/answer';
import type { Database } from '../lib/database';
import { unknownCurrency } from '../lib/refusals';
import { withAssets } from '../lib/with-assets';
import { readHoldings } from './rows';
import { type Caller } from '../lib/caller';

/** Whose assets of which month, and how to rebalance them. Form of month and contribution are checked by the resolver. */
export interface RebalancingQuestion extends Caller {
  month: string;
  currency: string | null;
  contribution: string;
  mode: RebalancingMode;
  /** Whether the caller selected the assets of what could not be priced. */
  withAssets: boolean;
}

export async function readRebalancing(
  database: Database,
  question: RebalancingQuestion,
): Promise<Answer<RebalancingPlan>> {
  const { month, mode } = question;
  const rows = await readHoldings(database, question);
  if (rows === undefined) return { refusal: unknownCurrency(question.currency) };
  const { currency, minorUnits } = rows.question;
  const { categories, unpriced } = valueHoldings(rows.question);
  const contribution = new Decimal(question.contribution);
  const plan = rebalance({ categories, contribution, mode, minorUnits });
  if ('infeasible' in plan) return { refusal: toRefusal(plan.infeasible) };
  const values = categories.map(({ value }) => value);
  const trades = plan.trades.map(({ trade }) => trade);
  const after = values.map((value, index) => value.plus(trades[index] ?? ZERO));
  const [pcts, pctsAfter] = [percentagesOf(values), percentagesOf([...after, plan.left])];
  const percentage = (pct: Decimal | undefined) => (pct === undefined ? null : toPercentage(pct));
  return {
    data: {
      month,
      currency,
      mode,
      contribution: toAmount(contribution, minorUnits),
      left: toAmount(plan.left, minorUnits),
      categories: rows.categories.map((category, index) => ({
        category,
        value: toAmount(values[index] ?? ZERO, minorUnits),
        pct: percentage(pcts?.[index]),
        targetPct: percentage(categories[index]?.targetPct ?? undefined),
        trade: toAmount(trades[index] ?? ZERO, minorUnits),
        reason: plan.trades[index]?.reason ?? null,
        after: toAmount(after[index] ?? ZERO, minorUnits),
        pctAfter: percentage(pctsAfter?.[index]),
      })),
      unpriced: withAssets(
        unpriced.filter((item) => item.to === month).map((item) => ({ ...item, from: month })),
        rows.assets,
      ),
    },
  };
}

function toRefusal({ field, ...refusal }: InfeasibleRebalancing): Refusal {
  return { type: 'VALIDATION_ERROR', ...refusal, ...(field === null ? {} : { field }) };
}
