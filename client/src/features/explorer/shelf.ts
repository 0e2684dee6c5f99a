/** A question worth asking, ready to run. */
export interface ShelfQuery {
  title: string;
  /** What the answer is good for. */
  purpose: string;
  query: string;
  variables?: Record<string, unknown>;
}

interface Shelf {
  heading: string;
  /** The group that may ask these. */
  group?: string;
  queries: ShelfQuery[];
}

/** @param month the current one (YYYY-MM), @param yearAgo the same of last year */
export function shelves(month: string, yearAgo: string): Shelf[] {
  const year = { from: yearAgo, to: month };
  return [
    {
      heading: 'Net worth',
      queries: [
        {
          title: 'Net worth, month by month',
          purpose: 'A year with each change in amount and percent.',
          query: `query NetWorth($from: String!, $to: String!) {
  netWorth(from: $from, to: $to) {
    currency
    points { month assets liabilities netWorth change changePct }
    unpriced { currency from to value asset { name } }
  }
}`,
          variables: year,
        },
        {
          title: 'By category',
          purpose: 'What the total of each month is made of.',
          query: `query ByCategory($from: String!, $to: String!) {
  netWorth(from: $from, to: $to) {
    points { month categories { category { code name kind } value } }
  }
}`,
          variables: year,
        },
        {
          title: 'The months ahead',
          purpose: 'The projection, its band and its assumptions.',
          query: `query Projection {
  netWorthProjection(months: 12) {
    currency
    start { month netWorth }
    points { month netWorth low high }
    assumptions { changesUsed meanChange standardDeviation }
  }
}`,
        },
        {
          title: 'In US dollars',
          purpose: 'The same figures at each month’s own rate.',
          query: `query InDollars($from: String!, $to: String!) {
  netWorth(from: $from, to: $to, currency: "USD") {
    points { month netWorth }
    unpriced { currency from to }
  }
}`,
          variables: year,
        },
      ],
    },
    {
      heading: 'Allocation',
      queries: [
        {
          title: 'Against the targets',
          purpose: 'Shares, targets and what each category is off by.',
          query: `query Allocation($month: String!) {
  allocation(month: $month) {
    currency total unallocatedPct
    categories { category { name } value pct previousPct targetPct delta action }
  }
}`,
          variables: { month },
        },
        {
          title: 'I have 1,000 to invest',
          purpose: 'What to buy, without selling anything.',
          query: `query Rebalancing($month: String!, $contribution: String!) {
  rebalancing(month: $month, contribution: $contribution, mode: BUY_ONLY) {
    categories { category { name } value targetPct trade after pctAfter }
  }
}`,
          variables: { month, contribution: '1000' },
        },
        {
          title: 'Every value entered',
          purpose: 'The rows under the figures.',
          query: `query Values($from: String!, $to: String!) {
  assetInputs(from: $from, to: $to) { month value notes asset { name currency category { name } } }
}`,
          variables: year,
        },
      ],
    },
    {
      heading: 'Cash flow',
      queries: [
        {
          title: 'In, out and saved',
          purpose: 'A year by month, with the savings rate.',
          query: `query CashFlow($from: String!, $to: String!) {
  cashFlow(from: $from, to: $to) {
    currency income expenses net savingsRate
    months { month income expenses net savingsRate }
  }
}`,
          variables: year,
        },
        {
          title: 'Where it went',
          purpose: 'Expenses of a year by category and subcategory.',
          query: `query Spending($from: String!, $to: String!) {
  cashFlow(from: $from, to: $to) {
    expensesByCategory { category { name } amount subcategories { category { name } amount } }
  }
}`,
          variables: year,
        },
        {
          title: 'Find a transaction',
          purpose: 'By a word in who was paid, what for or where it belongs.',
          query: `query Find($search: String!) {
  transactions(filter: { search: $search }, limit: 200) {
    items { date kind payee description amount currency splits { category { name } amount } }
    nextToken
  }
}`,
          variables: { search: 'rent' },
        },
        {
          title: 'Still to be sorted',
          purpose: 'What came in or went out and has no category yet.',
          query: `query Unsorted {
  transactions(filter: { uncategorised: true }) {
    items { date kind payee description amount currency account { name } }
    nextToken
  }
}`,
        },
        {
          title: 'Between own accounts',
          purpose: 'Transfers, each with its other side: they are in no cash flow.',
          query: `query Transfers {
  transactions(filter: { kind: TRANSFER }) {
    items { date amount currency account { name } transfer { amount currency account { name } } }
    nextToken
  }
}`,
        },
        {
          title: 'Budgets of the month',
          purpose: 'Budget, actual and what remains.',
          query: `query Budgets($month: String!) {
  budgets(month: $month) {
    currency budget budgetedActual remaining pct unbudgeted
    categories { category { name } budget actual remaining pct calculated }
  }
}`,
          variables: { month },
        },
      ],
    },
    {
      heading: 'Live and trail',
      queries: [
        {
          title: 'Listen to every change',
          purpose: 'Runs until it is stopped; change something in another window.',
          query: `subscription Changes {
  onBooksChange { area month ids at }
}`,
        },
        {
          title: 'Who changed what',
          purpose: 'The latest entries of the audit trail.',
          query: `query Trail {
  auditEvents(limit: 50) { items { at action entity key before after } nextToken }
}`,
        },
      ],
    },
    {
      heading: 'For analysts',
      group: 'analysts',
      queries: [
        {
          title: 'How FinAlly is used',
          purpose: 'Active users, assets and entries by month.',
          query: `query Platform($from: String!, $to: String!) {
  platformMetrics(from: $from, to: $to) { month activeUsers assetsCreated entriesCreated }
}`,
          variables: year,
        },
        {
          title: 'Benchmarks',
          purpose: 'Median savings rate and allocation of a month that is over.',
          query: `query Benchmarks($month: String!) {
  benchmarks(month: $month) {
    savers medianSavingsRate
    allocation { category { name } holders medianPct }
  }
}`,
          variables: { month: yearAgo },
        },
      ],
    },
  ];
}
