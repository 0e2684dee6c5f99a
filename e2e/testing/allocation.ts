import type { Person } from './person';

export const allocation = `query ($month: String!, $currency: String) {
  allocation(month: $month, currency: $currency) {
    month currency total previousTotal change changePct unallocatedPct
    categories {
      category { code } value previousValue pct previousPct targetPct targetValue delta deltaPct action reason
      assets { asset { id name } value previousValue pct targetPct targetValue delta }
    }
    unpriced { asset { name } currency from to value }
  }
}`;
export const history = `query ($from: String!, $to: String!) {
  allocationHistory(from: $from, to: $to) {
    month currency total categories { category { code } value pct } unpriced { asset { name } value }
  }
}`;
export const rebalancing = `query ($month: String!, $contribution: String, $mode: RebalancingMode) {
  rebalancing(month: $month, contribution: $contribution, mode: $mode) {
    month currency mode contribution left unpriced { asset { name } }
    categories { category { code } value pct targetPct trade reason after pctAfter }
  }
}`;
export const projection = `query ($months: Int, $currency: String, $from: String) {
  netWorthProjection(months: $months, currency: $currency, from: $from) {
    currency start { month netWorth } points { month netWorth low high }
    assumptions { changesUsed meanChange standardDeviation } unpriced { asset { name } }
  }
}`;

interface Allocation {
  total: string;
  categories: {
    category: { code: string; name: string };
    value: string;
    pct: string;
    targetPct: string | null;
    assets: { asset: { name: string }; value: string; targetPct: string | null }[];
  }[];
}

/** The allocation of a month as the API gives it to somebody. */
export async function allocationOf(person: Person, month: string): Promise<Allocation> {
  const answer = await person.get<{ allocation: Allocation }>(
    `query ($month: String!) { allocation(month: $month) { total categories {
      category { code name } value pct targetPct assets { asset { name } value targetPct } } } }`,
    { month },
  );
  return answer.allocation;
}

interface MonthOfHistory {
  month: string;
  total: string;
  categories: { pct: string }[];
}

export async function historyOf(person: Person, from: string, to: string): Promise<MonthOfHistory[]> {
  const answer = await person.get<{ allocationHistory: MonthOfHistory[] }>(
    'query ($from: String!, $to: String!) { allocationHistory(from: $from, to: $to) { month total categories { pct } } }',
    { from, to },
  );
  return answer.allocationHistory;
}

interface Trade {
  category: { name: string };
  trade: string;
  after: string;
}

/** What to buy in each category with a sum to invest, without selling. */
export async function tradesOf(person: Person, month: string, contribution: string): Promise<Trade[]> {
  const { rebalancing } = await person.get<{ rebalancing: { categories: Trade[] } }>(
    `query ($month: String!, $contribution: String!) {
      rebalancing(month: $month, contribution: $contribution, mode: BUY_ONLY) {
        categories { category { name } trade after } } }`,
    { month, contribution },
  );
  return rebalancing.categories;
}

/** The target of a category, as it is stored. */
export async function targetOf(person: Person, categoryCode: string): Promise<string | undefined> {
  const { allocationTargets } = await person.get<{ allocationTargets: { id: string; targetPct: string }[] }>(
    '{ allocationTargets { id targetPct } }',
  );
  return allocationTargets.find(({ id }) => id === categoryCode)?.targetPct;
}

/** Sets targets by the codes of their categories; null clears one. */
export async function aim(person: Person, targets: Record<string, string | null>): Promise<void> {
  await person.get('mutation ($input: [AllocationTargetInput!]!) { setAllocationTargets(input: $input) { id } }', {
    input: Object.entries(targets).map(([categoryCode, targetPct]) => ({ categoryCode, targetPct })),
  });
}
