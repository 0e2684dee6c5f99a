import { agedRates, driftingCategories, overspentBudgets } from '../../../../domain/attention';
import { Decimal } from '../../../../domain/money';
import type {
  NeedsAttention_AllocationFragment,
  NeedsAttention_BudgetsFragment,
  NeedsAttention_CashFlowFragment,
  NeedsAttention_NetWorthFragment,
  NeedsAttention_ValuationFragment,
} from '../../__generated__/graphql';
import type { Format } from '../../lib/format';
import { ratesPath, withoutRate } from '../../lib/needed-rates';
import { rateAge } from '../../lib/rate-age';
import { unpricedNotices } from './unpriced-notices';

export interface AttentionFacts {
  netWorth: NeedsAttention_NetWorthFragment;
  valuations: readonly NeedsAttention_ValuationFragment[];
  budgets: NeedsAttention_BudgetsFragment;
  cashFlow: NeedsAttention_CashFlowFragment;
  allocation: NeedsAttention_AllocationFragment;
}

/** One thing to look at, and where to put it right. */
export interface AttentionItem {
  text: string;
  detail?: string;
  to: string;
}

/** What stands between the figures and the truth, and what has left its plan; the most serious first. */
export function attentionItems(facts: AttentionFacts, format: Format): AttentionItem[] {
  const month = facts.netWorth.points.at(-1)?.month ?? '';
  return [
    ...unpricedNotices(facts.netWorth, format).map(({ text, currency }) => ({ text, to: ratesPath(currency) })),
    ...unpricedFlows(facts, month, format),
    ...notValued(facts.valuations, month, format),
    ...overspent(facts.budgets, month, format),
    ...drifting(facts.allocation, format),
    ...aged(facts, format),
  ];
}

/** What was looked at and found in order; empty where nothing was valued, set or aimed at, so that nothing can be said. */
export function whatHolds({ netWorth, valuations, budgets, allocation }: AttentionFacts, format: Format): string[] {
  const month = netWorth.points.at(-1)?.month ?? '';
  return [
    ...(valuations.length > 0 ? [`every asset is valued in ${format.month(month)}`] : []),
    ...(netWorth.rates.length > 0 ? ['every currency has a rate'] : []),
    ...(budgets.categories.some(({ isSet }) => isSet) ? ['budgets hold'] : []),
    ...(allocation.categories.some(({ targetPct }) => targetPct !== null) ? ['targets hold'] : []),
  ];
}

function unpricedFlows({ cashFlow, budgets }: AttentionFacts, month: string, format: Format): AttentionItem[] {
  if (cashFlow.unpriced.length + budgets.unpriced.length === 0) return [];
  return [...new Set(withoutRate([...cashFlow.rates, ...budgets.rates]))].map((currency) => ({
    text:
      currency === budgets.currency
        ? `${currency} has no rate in ${format.month(month)}: entries in other currencies are left out of the cash flow and the budgets.`
        : `${currency} has no rate in ${format.month(month)}: its entries are left out of the cash flow and the budgets.`,
    to: ratesPath(currency),
  }));
}

function notValued(
  valuations: readonly NeedsAttention_ValuationFragment[],
  month: string,
  format: Format,
): AttentionItem[] {
  const missing = valuations.filter(({ input }) => !input);
  const [only] = missing;
  if (only === undefined) return [];
  if (missing.length > 1) {
    return [
      {
        text: `${missing.length} assets are not valued in ${format.monthName(month)}`,
        detail: 'Their last values are carried forward.',
        to: `/input?month=${month}`,
      },
    ];
  }
  return [
    {
      text: `${only.asset.name} is not valued in ${format.monthName(month)}`,
      detail: only.previous
        ? `Its value of ${format.month(only.previous.month)} is carried forward.`
        : 'It has never been valued, so it counts for nothing.',
      to: `/input?month=${month}&asset=${only.asset.id}`,
    },
  ];
}

function overspent({ currency, categories }: NeedsAttention_BudgetsFragment, month: string, format: Format) {
  return overspentBudgets(categories).map(({ category, budget, remaining, pct }) => {
    const over = format.amount(new Decimal(remaining).abs(), currency);
    return {
      text: pct
        ? `${category.name} ${format.percent(new Decimal(pct).minus(100))} over budget`
        : `${category.name} over budget`,
      detail: `${over} more than the ${format.amount(budget, currency)} for ${format.monthName(month)}.`,
      to: `/cash-flow?month=${month}`,
    };
  });
}

function drifting({ month, categories }: NeedsAttention_AllocationFragment, format: Format): AttentionItem[] {
  return driftingCategories(categories).map(({ category, pct, targetPct, deltaPct }) => ({
    text: `${category.name} is far ${new Decimal(deltaPct ?? 0).isNegative() ? 'above' : 'below'} its target`,
    detail: `${format.percent(new Decimal(pct ?? 0))} of all assets, where ${format.percent(new Decimal(targetPct ?? 0))} is meant.`,
    to: `/allocation?month=${month}`,
  }));
}

function aged({ netWorth }: AttentionFacts, format: Format): AttentionItem[] {
  return agedRates(netWorth.rates).map(({ currency, sourceMonth, staleMonths }) => ({
    text: `${currency} has no rate since ${format.month(sourceMonth ?? '')}`,
    detail: `That rate is used until there is a newer one; it is ${rateAge(staleMonths ?? 0)}.`,
    to: ratesPath(currency),
  }));
}
