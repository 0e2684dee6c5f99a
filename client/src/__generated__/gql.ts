/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Palette {\n    me {\n      ...Format_user\n    }\n    assets(includeClosed: true) {\n      id\n      name\n      institution\n      ticker\n      closedOn\n      category {\n        code\n        name\n      }\n    }\n  }\n": typeof types.PaletteDocument,
    "\n  fragment NoFigure_rate on NeededRate {\n    currency\n    source\n  }\n": typeof types.NoFigure_RateFragmentDoc,
    "\n  fragment RatesNote_rate on NeededRate {\n    currency\n    source\n  }\n": typeof types.RatesNote_RateFragmentDoc,
    "\n  fragment AllocationHeadline_allocation on Allocation {\n    month\n    currency\n    total\n    previousTotal\n    change\n    priced\n    rates {\n      ...NoFigure_rate\n      ...RatesNote_rate\n    }\n  }\n": typeof types.AllocationHeadline_AllocationFragmentDoc,
    "\n  fragment AllocationHistory_month on AllocationMonth {\n    month\n    currency\n    total\n    priced\n    categories {\n      category {\n        code\n        name\n        kind\n      }\n      value\n      pct\n    }\n    unpriced {\n      asset {\n        id\n        name\n      }\n      currency\n    }\n  }\n": typeof types.AllocationHistory_MonthFragmentDoc,
    "\n  query AllocationScreen($month: String!, $from: String!, $to: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    allocation(month: $month) {\n      ...Workspace_allocation\n    }\n    allocationHistory(from: $from, to: $to) {\n      ...AllocationHistory_month\n    }\n  }\n": typeof types.AllocationScreenDocument,
    "\n  query AllocationReader {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n  }\n": typeof types.AllocationReaderDocument,
    "\n  query AllocationOfMonth($month: String!) {\n    allocation(month: $month) {\n      ...Workspace_allocation\n    }\n  }\n": typeof types.AllocationOfMonthDocument,
    "\n  query AllocationOverTime($from: String!, $to: String!) {\n    allocationHistory(from: $from, to: $to) {\n      ...AllocationHistory_month\n    }\n  }\n": typeof types.AllocationOverTimeDocument,
    "\n  fragment Workspace_allocation on Allocation {\n    ...AllocationHeadline_allocation\n    priced\n    unallocatedPct\n    categories {\n      ...CategoryShare_category\n    }\n    unpriced {\n      ...UnpricedNotice_item\n    }\n  }\n": typeof types.Workspace_AllocationFragmentDoc,
    "\n  mutation SetAssetTarget($input: UpdateAssetInput!) {\n    updateAsset(input: $input) {\n      ...CategoryShare_asset\n    }\n  }\n": typeof types.SetAssetTargetDocument,
    "\n  fragment CategoryShare_category on AllocationCategory {\n    category {\n      code\n      name\n      kind\n      marketCapWeighted\n      tradable\n    }\n    value\n    previousValue\n    pct\n    previousPct\n    targetPct\n    targetValue\n    delta\n    deltaPct\n    action\n    reason\n    assets {\n      ...CategoryShare_holding\n    }\n  }\n": typeof types.CategoryShare_CategoryFragmentDoc,
    "\n  fragment CategoryShare_holding on AllocationAsset {\n    asset {\n      ...CategoryShare_asset\n    }\n    open\n    value\n    previousValue\n    pct\n    targetPct\n    targetValue\n    delta\n  }\n": typeof types.CategoryShare_HoldingFragmentDoc,
    "\n  fragment CategoryShare_asset on Asset {\n    id\n    name\n    currency\n    ticker\n    marketCap\n    subTargetPct\n    tradable\n    closedOn\n    version\n  }\n": typeof types.CategoryShare_AssetFragmentDoc,
    "\n  query MarketCaps($assetId: ID!) {\n    marketCapHistory(assetId: $assetId) {\n      month\n      marketCap\n    }\n  }\n": typeof types.MarketCapsDocument,
    "\n  fragment UnpricedNotice_item on UnpricedItem {\n    asset {\n      id\n      name\n    }\n    currency\n    from\n    to\n    value\n  }\n": typeof types.UnpricedNotice_ItemFragmentDoc,
    "\n  fragment Plan_trade on RebalancingTrade {\n    category {\n      code\n      name\n      kind\n    }\n    value\n    pct\n    targetPct\n    trade\n    reason\n    after\n    pctAfter\n  }\n": typeof types.Plan_TradeFragmentDoc,
    "\n  query Rebalancing($month: String!, $contribution: String!, $mode: RebalancingMode!) {\n    rebalancing(month: $month, contribution: $contribution, mode: $mode) {\n      contribution\n      left\n      categories {\n        ...Plan_trade\n      }\n    }\n  }\n": typeof types.RebalancingDocument,
    "\n  mutation SetTargets($input: [AllocationTargetInput!]!) {\n    setAllocationTargets(input: $input) {\n      id\n      targetPct\n      version\n    }\n  }\n": typeof types.SetTargetsDocument,
    "\n  query TargetsNow {\n    allocationTargets {\n      id\n      targetPct\n      version\n    }\n  }\n": typeof types.TargetsNowDocument,
    "\n  query Analytics($from: String!, $flowFrom: String!, $to: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    netWorth(from: $from, to: $to) {\n      points {\n        priced\n      }\n      rates {\n        ...NoFigure_rate\n        ...RatesNote_rate\n      }\n      ...WorthOverTime_netWorth\n    }\n    cashFlow(from: $flowFrom, to: $to) {\n      months {\n        priced\n      }\n      rates {\n        ...NoFigure_rate\n      }\n      ...SavingsRate_cashFlow\n      ...Spending_cashFlow\n      ...IncomeMix_cashFlow\n      ...HeatMap_cashFlow\n    }\n    allocation(month: $to) {\n      priced\n      ...Movers_allocation\n    }\n  }\n": typeof types.AnalyticsDocument,
    "\n  fragment HeatMap_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      expensesByCategory {\n        category {\n          id\n          name\n        }\n        amount\n      }\n    }\n  }\n": typeof types.HeatMap_CashFlowFragmentDoc,
    "\n  fragment IncomeMix_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      incomesByCategory {\n        category {\n          id\n          name\n        }\n        amount\n      }\n    }\n  }\n": typeof types.IncomeMix_CashFlowFragmentDoc,
    "\n  fragment Movers_allocation on Allocation {\n    month\n    currency\n    categories {\n      category {\n        code\n      }\n      assets {\n        asset {\n          id\n          name\n        }\n        value\n        previousValue\n      }\n    }\n  }\n": typeof types.Movers_AllocationFragmentDoc,
    "\n  fragment SavingsRate_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      income\n      expenses\n      net\n      savingsRate\n    }\n  }\n": typeof types.SavingsRate_CashFlowFragmentDoc,
    "\n  fragment Spending_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      expensesByCategory {\n        category {\n          id\n          name\n        }\n        amount\n      }\n    }\n  }\n": typeof types.Spending_CashFlowFragmentDoc,
    "\n  fragment WorthOverTime_netWorth on NetWorth {\n    currency\n    points {\n      month\n      netWorth\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n      currencies {\n        code\n        value\n      }\n    }\n  }\n": typeof types.WorthOverTime_NetWorthFragmentDoc,
    "\n  fragment AccountCheck_sums on AccountCheck {\n    account {\n      id\n      name\n      currency\n      category {\n        code\n        kind\n      }\n    }\n    date\n    booked\n    pending\n    opened\n    since\n    leftOut\n    value\n  }\n": typeof types.AccountCheck_SumsFragmentDoc,
    "\n  query AccountBalance($accountId: ID!, $date: AWSDate!) {\n    accountCheck(accountId: $accountId, date: $date) {\n      ...AccountCheck_sums\n    }\n  }\n": typeof types.AccountBalanceDocument,
    "\n  query BalanceSuspects($accountId: ID!, $date: AWSDate!, $balance: String!) {\n    accountCheck(accountId: $accountId, date: $date, balance: $balance) {\n      suspects {\n        reason\n        transactions {\n          ...Entry_transaction\n        }\n      }\n    }\n  }\n": typeof types.BalanceSuspectsDocument,
    "\n  query BudgetsToAdjust($month: String!, $next: String!) {\n    budgets(month: $month) {\n      ...Budgets_month\n    }\n    next: budgets(month: $next) {\n      ...Budgets_month\n    }\n  }\n": typeof types.BudgetsToAdjustDocument,
    "\n  fragment Budgets_budget on Budget {\n    id\n    category {\n      id\n      name\n      archivedOn\n    }\n    month\n    currency\n    budget\n    actual\n    remaining\n    pct\n    isSet\n    isPriced\n    calculated\n    version\n    owner\n  }\n": typeof types.Budgets_BudgetFragmentDoc,
    "\n  fragment Budgets_month on BudgetMonth {\n    month\n    currency\n    categories {\n      ...Budgets_budget\n    }\n    budget\n    budgetedActual\n    unbudgeted\n    remaining\n    pct\n    priced\n    rates {\n      ...NoFigure_rate\n    }\n    unpriced {\n      currency\n      value\n    }\n    owner\n  }\n": typeof types.Budgets_MonthFragmentDoc,
    "\n  mutation SetBudget($input: SetBudgetInput!) {\n    setBudget(input: $input) {\n      ...Budgets_budget\n    }\n  }\n": typeof types.SetBudgetDocument,
    "\n  mutation CopyBudgets($from: String!, $to: String!) {\n    copyBudgets(from: $from, to: $to) {\n      ...Budgets_month\n    }\n  }\n": typeof types.CopyBudgetsDocument,
    "\n  mutation AutoAdjustBudgets($month: String!) {\n    autoAdjustBudgets(month: $month) {\n      ...Budgets_month\n    }\n  }\n": typeof types.AutoAdjustBudgetsDocument,
    "\n  query ManagedCategories {\n    categories {\n      id\n      code\n      kind\n      name\n      parent {\n        id\n        name\n      }\n      position\n      archivedOn\n      version\n      owner\n    }\n  }\n": typeof types.ManagedCategoriesDocument,
    "\n  mutation CreateCategory($input: CreateCategoryInput!) {\n    createCategory(input: $input) {\n      ...Category_category\n    }\n  }\n": typeof types.CreateCategoryDocument,
    "\n  mutation UpdateCategory($input: UpdateCategoryInput!) {\n    updateCategory(input: $input) {\n      ...Category_category\n    }\n  }\n": typeof types.UpdateCategoryDocument,
    "\n  mutation PlaceCategory($id: ID!, $position: Int!) {\n    updateCategory(input: { id: $id, position: $position }) {\n      id\n      version\n    }\n  }\n": typeof types.PlaceCategoryDocument,
    "\n  mutation ArchiveCategory($id: ID!) {\n    archiveCategory(id: $id) {\n      ...Category_category\n    }\n  }\n": typeof types.ArchiveCategoryDocument,
    "\n  mutation MergeCategory($id: ID!, $into: ID!) {\n    mergeCategory(id: $id, into: $into) {\n      id\n    }\n  }\n": typeof types.MergeCategoryDocument,
    "\n  mutation DeleteCategory($id: ID!) {\n    deleteCategory(id: $id) {\n      ...Category_category\n    }\n  }\n": typeof types.DeleteCategoryDocument,
    "\n  fragment Category_category on Category {\n    id\n    code\n    kind\n    name\n    parent {\n      id\n      name\n    }\n    position\n    archivedOn\n    version\n    owner\n  }\n": typeof types.Category_CategoryFragmentDoc,
    "\n  fragment Choices_account on Asset {\n    id\n    name\n    currency\n    category {\n      code\n    }\n  }\n": typeof types.Choices_AccountFragmentDoc,
    "\n  mutation CreateEntry($input: CreateTransactionInput!) {\n    createTransaction(input: $input) {\n      ...Entry_transaction\n    }\n  }\n": typeof types.CreateEntryDocument,
    "\n  mutation UpdateEntry($input: UpdateTransactionInput!) {\n    updateTransaction(input: $input) {\n      ...Entry_transaction\n    }\n  }\n": typeof types.UpdateEntryDocument,
    "\n  mutation DeleteEntry($id: ID!) {\n    deleteTransaction(id: $id) {\n      ...Entry_transaction\n    }\n  }\n": typeof types.DeleteEntryDocument,
    "\n  mutation CreateTransferEntry($input: CreateTransferInput!) {\n    createTransfer(input: $input) {\n      ...Entry_transaction\n    }\n  }\n": typeof types.CreateTransferEntryDocument,
    "\n  mutation CreateEntryCategory($input: CreateCategoryInput!) {\n    createCategory(input: $input) {\n      ...Category_category\n    }\n  }\n": typeof types.CreateEntryCategoryDocument,
    "\n  fragment Entry_transaction on Transaction {\n    id\n    kind\n    date\n    amount\n    currency\n    payee\n    description\n    status\n    version\n    owner\n    createdAt\n    account {\n      id\n      name\n    }\n    splits {\n      amount\n      note\n      category {\n        id\n        kind\n        name\n        parent {\n          id\n          name\n        }\n      }\n    }\n    transfer {\n      id\n      amount\n      currency\n      date\n      account {\n        id\n        name\n      }\n    }\n  }\n": typeof types.Entry_TransactionFragmentDoc,
    "\n  query EntryList($filter: TransactionFilter, $limit: Int, $nextToken: String) {\n    transactions(filter: $filter, limit: $limit, nextToken: $nextToken) {\n      items {\n        ...Entry_transaction\n      }\n      nextToken\n    }\n  }\n": typeof types.EntryListDocument,
    "\n  mutation UpdateEntries($input: UpdateTransactionsInput!) {\n    updateTransactions(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.UpdateEntriesDocument,
    "\n  mutation DeleteEntries($input: DeleteTransactionsInput!) {\n    deleteTransactions(input: $input)\n  }\n": typeof types.DeleteEntriesDocument,
    "\n  query UnsortedEntries($from: String!, $to: String!) {\n    cashFlow(from: $from, to: $to) {\n      uncategorised\n    }\n  }\n": typeof types.UnsortedEntriesDocument,
    "\n  fragment Flows_cashFlow on CashFlow {\n    currency\n    income\n    expenses\n    net\n    savingsRate\n    priced\n    rates {\n      ...NoFigure_rate\n      ...RatesNote_rate\n    }\n    incomesByCategory {\n      category {\n        id\n        name\n      }\n      amount\n      subcategories {\n        category {\n          id\n          name\n        }\n        amount\n      }\n    }\n    expensesByCategory {\n      category {\n        id\n        name\n      }\n      amount\n      subcategories {\n        category {\n          id\n          name\n        }\n        amount\n      }\n    }\n    unpriced {\n      currency\n      value\n    }\n    uncategorised\n  }\n": typeof types.Flows_CashFlowFragmentDoc,
    "\n  query CashFlowFigures($month: String!, $previous: String!) {\n    cashFlow(from: $month, to: $month) {\n      ...Flows_cashFlow\n    }\n    previous: cashFlow(from: $previous, to: $previous) {\n      ...Flows_cashFlow\n    }\n    budgets(month: $month) {\n      ...Budgets_month\n    }\n  }\n": typeof types.CashFlowFiguresDocument,
    "\n  query CashFlow($month: String!, $previous: String!, $filter: TransactionFilter!, $withList: Boolean!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    categories {\n      ...Category_category\n    }\n    assets {\n      ...Choices_account\n    }\n    cashFlow(from: $month, to: $month) {\n      ...Flows_cashFlow\n    }\n    previous: cashFlow(from: $previous, to: $previous) {\n      ...Flows_cashFlow\n    }\n    budgets(month: $month) {\n      ...Budgets_month\n    }\n    transactions(filter: $filter) @include(if: $withList) {\n      items {\n        ...Entry_transaction\n      }\n      nextToken\n    }\n  }\n": typeof types.CashFlowDocument,
    "\n  fragment AllocationCard_allocation on Allocation {\n    month\n    currency\n    total\n    unallocatedPct\n    priced\n    rates {\n      ...NoFigure_rate\n    }\n    categories {\n      category {\n        code\n        name\n        kind\n      }\n      pct\n      targetPct\n      deltaPct\n    }\n  }\n": typeof types.AllocationCard_AllocationFragmentDoc,
    "\n  fragment BudgetsCard_budgets on BudgetMonth {\n    month\n    currency\n    budget\n    remaining\n    priced\n    rates {\n      ...NoFigure_rate\n    }\n    unbudgeted\n    categories {\n      id\n      category {\n        id\n        name\n      }\n      budget\n      actual\n      remaining\n      pct\n      isSet\n      isPriced\n    }\n  }\n": typeof types.BudgetsCard_BudgetsFragmentDoc,
    "\n  fragment CashFlowCard_cashFlow on CashFlow {\n    currency\n    income\n    expenses\n    net\n    savingsRate\n    priced\n    rates {\n      ...NoFigure_rate\n    }\n    expensesByCategory {\n      category {\n        id\n        name\n      }\n      amount\n    }\n  }\n": typeof types.CashFlowCard_CashFlowFragmentDoc,
    "\n  fragment Composition_netWorth on NetWorth {\n    currency\n    points {\n      month\n      assets\n      liabilities\n      priced\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n    }\n    rates {\n      ...NoFigure_rate\n    }\n  }\n": typeof types.Composition_NetWorthFragmentDoc,
    "\n  fragment Composition_allocation on Allocation {\n    categories {\n      category {\n        code\n      }\n      assets {\n        asset {\n          id\n        }\n        value\n        pct\n      }\n    }\n  }\n": typeof types.Composition_AllocationFragmentDoc,
    "\n  fragment Composition_valuation on Valuation {\n    id\n    asset {\n      id\n      name\n      currency\n      category {\n        code\n      }\n    }\n    input {\n      id\n      month\n      value\n    }\n    previous {\n      id\n      month\n      value\n    }\n  }\n": typeof types.Composition_ValuationFragmentDoc,
    "\n  fragment Composition_rate on ExchangeRate {\n    id\n    currency\n    rate\n    source\n    sourceMonth\n    staleMonths\n  }\n": typeof types.Composition_RateFragmentDoc,
    "\n  fragment DashboardEmpty_query on Query {\n    me {\n      id\n      version\n    }\n    currencies {\n      code\n      name\n    }\n    valuations(month: $to) {\n      id\n    }\n  }\n": typeof types.DashboardEmpty_QueryFragmentDoc,
    "\n  fragment DashboardFigures_query on Query {\n    currencies {\n      code\n      minorUnits\n    }\n    netWorth(from: $from, to: $to) {\n      ...NetWorthHeadline_netWorth\n      ...NetWorthHistory_netWorth\n      ...Composition_netWorth\n      ...NeedsAttention_netWorth\n    }\n    netWorthProjection(months: $ahead) @include(if: $projected) {\n      ...NetWorthHistory_projection\n    }\n    valuations(month: $to) {\n      ...Composition_valuation\n      ...NeedsAttention_valuation\n    }\n    exchangeRates(from: $to, to: $to) {\n      ...Composition_rate\n    }\n    allocation(month: $to) {\n      ...AllocationCard_allocation\n      ...Composition_allocation\n      ...NeedsAttention_allocation\n    }\n    cashFlow(from: $to, to: $to) {\n      ...CashFlowCard_cashFlow\n      ...NeedsAttention_cashFlow\n    }\n    budgets(month: $to) {\n      ...BudgetsCard_budgets\n      ...NeedsAttention_budgets\n    }\n  }\n": typeof types.DashboardFigures_QueryFragmentDoc,
    "\n  query Dashboard($from: String!, $to: String!, $ahead: Int!, $projected: Boolean!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    ...DashboardFigures_query\n    ...DashboardEmpty_query\n  }\n": typeof types.DashboardDocument,
    "\n  query DemoGround {\n    me {\n      id\n      name\n      baseCurrency\n      locale\n      timeZone\n      theme\n    }\n    categories {\n      id\n      code\n      kind\n      name\n      parent {\n        id\n      }\n      position\n      archivedOn\n    }\n  }\n": typeof types.DemoGroundDocument,
    "\n  mutation LoadDemo($gzip: String!) {\n    importData(input: { gzip: $gzip }) {\n      assets\n    }\n  }\n": typeof types.LoadDemoDocument,
    "\n  fragment NeedsAttention_netWorth on NetWorth {\n    currency\n    points {\n      month\n    }\n    rates {\n      currency\n      source\n      sourceMonth\n      staleMonths\n    }\n    unpriced {\n      asset {\n        id\n        name\n      }\n      currency\n      from\n      to\n    }\n  }\n": typeof types.NeedsAttention_NetWorthFragmentDoc,
    "\n  fragment NeedsAttention_valuation on Valuation {\n    id\n    asset {\n      id\n      name\n      currency\n    }\n    input {\n      id\n    }\n    previous {\n      id\n      month\n    }\n  }\n": typeof types.NeedsAttention_ValuationFragmentDoc,
    "\n  fragment NeedsAttention_budgets on BudgetMonth {\n    currency\n    categories {\n      id\n      category {\n        code\n        name\n      }\n      budget\n      remaining\n      pct\n      isSet\n      isPriced\n    }\n    unpriced {\n      currency\n    }\n    rates {\n      currency\n      source\n    }\n  }\n": typeof types.NeedsAttention_BudgetsFragmentDoc,
    "\n  fragment NeedsAttention_cashFlow on CashFlow {\n    unpriced {\n      currency\n    }\n    rates {\n      currency\n      source\n    }\n  }\n": typeof types.NeedsAttention_CashFlowFragmentDoc,
    "\n  fragment NeedsAttention_allocation on Allocation {\n    month\n    categories {\n      category {\n        code\n        name\n      }\n      pct\n      targetPct\n      deltaPct\n      action\n    }\n  }\n": typeof types.NeedsAttention_AllocationFragmentDoc,
    "\n  fragment NetWorthHeadline_netWorth on NetWorth {\n    currency\n    points {\n      month\n      netWorth\n      priced\n      leftOut\n      categories {\n        value\n      }\n    }\n    rates {\n      ...NoFigure_rate\n      ...RatesNote_rate\n    }\n  }\n": typeof types.NetWorthHeadline_NetWorthFragmentDoc,
    "\n  fragment NetWorthHistory_netWorth on NetWorth {\n    currency\n    points {\n      month\n      assets\n      liabilities\n      netWorth\n      priced\n      leftOut\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n    }\n    rates {\n      ...NoFigure_rate\n    }\n  }\n": typeof types.NetWorthHistory_NetWorthFragmentDoc,
    "\n  fragment NetWorthHistory_projection on NetWorthProjection {\n    currency\n    points {\n      month\n      netWorth\n      low\n      high\n    }\n    assumptions {\n      changesUsed\n      meanChange\n      standardDeviation\n    }\n  }\n": typeof types.NetWorthHistory_ProjectionFragmentDoc,
    "\n  fragment AssetDialog_category on AssetCategory {\n    code\n    name\n    kind\n    tradable\n  }\n": typeof types.AssetDialog_CategoryFragmentDoc,
    "\n  query AssetInUse($from: String!, $to: String!, $assetId: ID!) {\n    assetInputs(from: $from, to: $to, assetId: $assetId) {\n      id\n      assetId\n      month\n      version\n    }\n    transactions(filter: { accountId: $assetId }, limit: 1) {\n      items {\n        id\n      }\n    }\n    assets(includeClosed: true) {\n      id\n      closedOn\n      reopenedOn\n      marketCap\n      subTargetPct\n      secures {\n        id\n      }\n      account {\n        id\n      }\n    }\n  }\n": typeof types.AssetInUseDocument,
    "\n  mutation CreateAsset($input: CreateAssetInput!) {\n    createAsset(input: $input) {\n      ...MonthGrid_asset\n    }\n  }\n": typeof types.CreateAssetDocument,
    "\n  mutation UpdateAsset($input: UpdateAssetInput!) {\n    updateAsset(input: $input) {\n      ...MonthGrid_asset\n    }\n  }\n": typeof types.UpdateAssetDocument,
    "\n  mutation DeleteAsset($id: ID!) {\n    deleteAsset(id: $id) {\n      ...MonthGrid_asset\n    }\n  }\n": typeof types.DeleteAssetDocument,
    "\n  query MonthlyInput($month: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    assetCategories {\n      ...AssetDialog_category\n    }\n    valuations(month: $month) {\n      ...MonthGrid_valuation\n    }\n    exchangeRates(from: $month, to: $month) {\n      ...MonthGrid_rate\n    }\n    assets(includeClosed: true) {\n      ...MonthGrid_asset\n    }\n  }\n": typeof types.MonthlyInputDocument,
    "\n  fragment MonthGrid_input on AssetInput {\n    id\n    assetId\n    month\n    value\n    notes\n    version\n    owner\n  }\n": typeof types.MonthGrid_InputFragmentDoc,
    "\n  fragment MonthGrid_asset on Asset {\n    id\n    name\n    currency\n    institution\n    secures {\n      id\n      name\n    }\n    account {\n      id\n      name\n    }\n    tradable\n    ticker\n    notes\n    closedOn\n    version\n    owner\n    category {\n      code\n      name\n      kind\n    }\n  }\n": typeof types.MonthGrid_AssetFragmentDoc,
    "\n  fragment MonthGrid_rate on ExchangeRate {\n    id\n    currency\n    rate\n    source\n  }\n": typeof types.MonthGrid_RateFragmentDoc,
    "\n  fragment MonthGrid_valuation on Valuation {\n    id\n    month\n    asset {\n      ...MonthGrid_asset\n    }\n    input {\n      ...MonthGrid_input\n    }\n    previous {\n      ...MonthGrid_input\n    }\n  }\n": typeof types.MonthGrid_ValuationFragmentDoc,
    "\n  fragment MonthGrid_equity on Equity {\n    id\n    assetId\n    currency\n    value\n    leftOut\n  }\n": typeof types.MonthGrid_EquityFragmentDoc,
    "\n  query EquitiesOfMonth($month: String!) {\n    equities(month: $month) {\n      ...MonthGrid_equity\n    }\n  }\n": typeof types.EquitiesOfMonthDocument,
    "\n  mutation RecordMonth($input: RecordAssetInputsInput!) {\n    recordAssetInputs(input: $input) {\n      ...MonthGrid_input\n    }\n  }\n": typeof types.RecordMonthDocument,
    "\n  query Appearance {\n    me {\n      ...Format_user\n    }\n  }\n": typeof types.AppearanceDocument,
    "\n  fragment AuditEntry_event on AuditEvent {\n    id\n    at\n    action\n    entity\n    key\n    before\n    after\n  }\n": typeof types.AuditEntry_EventFragmentDoc,
    "\n  query Audit($nextToken: String) {\n    me {\n      ...Format_user\n      timeZone\n    }\n    currencies {\n      ...Format_currency\n    }\n    assets(includeClosed: true) {\n      id\n      name\n      currency\n    }\n    assetCategories {\n      code\n      name\n    }\n    categories {\n      id\n      code\n      kind\n      name\n      parent {\n        id\n        name\n      }\n    }\n    auditEvents(limit: 50, nextToken: $nextToken) {\n      nextToken\n      items {\n        ...AuditEntry_event\n      }\n    }\n  }\n": typeof types.AuditDocument,
    "\n  query DeleteSection {\n    me {\n      ...Format_user\n      email\n    }\n    assets(includeClosed: true) {\n      id\n    }\n  }\n": typeof types.DeleteSectionDocument,
    "\n  mutation DeleteAllAssets($confirm: String!) {\n    deleteAllAssets(confirm: $confirm)\n  }\n": typeof types.DeleteAllAssetsDocument,
    "\n  mutation DeleteMe($confirm: String!) {\n    deleteMe(confirm: $confirm) {\n      id\n    }\n  }\n": typeof types.DeleteMeDocument,
    "\n  query PublishedRates {\n    publishedRates {\n      newestDay\n      fetchedAt\n      triedAt\n      problem\n    }\n  }\n": typeof types.PublishedRatesDocument,
    "\n  query RatedCurrencies {\n    me {\n      ...Format_user\n      timeZone\n    }\n    currencies {\n      ...Format_currency\n    }\n    assets(includeClosed: true) {\n      id\n      currency\n    }\n  }\n": typeof types.RatedCurrenciesDocument,
    "\n  mutation SetExchangeRate($input: SetExchangeRateInput!) {\n    setExchangeRate(input: $input) {\n      ...RateRow_rate\n    }\n  }\n": typeof types.SetExchangeRateDocument,
    "\n  query ExchangeRates($from: String!, $to: String!, $currency: ID!) {\n    exchangeRates(from: $from, to: $to, currency: $currency) {\n      ...RateRow_rate\n    }\n  }\n": typeof types.ExchangeRatesDocument,
    "\n  fragment RateRow_rate on ExchangeRate {\n    id\n    currency\n    month\n    rate\n    source\n    sourceMonth\n    staleMonths\n    stale\n    own\n    published\n    version\n  }\n": typeof types.RateRow_RateFragmentDoc,
    "\n  query ExportSection {\n    me {\n      ...Format_user\n    }\n    assets(includeClosed: true) {\n      id\n    }\n  }\n": typeof types.ExportSectionDocument,
    "\n  fragment ImportParts_status on ImportStatus {\n    id\n    state\n    done\n    total\n    result {\n      assets\n      assetInputs\n      transactions\n      budgets\n    }\n    problem\n    code\n  }\n": typeof types.ImportParts_StatusFragmentDoc,
    "\n  mutation ImportPart($input: ImportPartInput!) {\n    importPart(input: $input) {\n      ...ImportParts_status\n    }\n  }\n": typeof types.ImportPartDocument,
    "\n  query ImportProgress($id: ID!) {\n    importStatus(id: $id) {\n      ...ImportParts_status\n    }\n  }\n": typeof types.ImportProgressDocument,
    "\n  query ExportPart($after: String, $trail: Boolean) {\n    exportPart(after: $after, trail: $trail) {\n      content\n      text\n      done\n      total\n      next\n    }\n  }\n": typeof types.ExportPartDocument,
    "\n  mutation ImportBooks($gzip: String!) {\n    importData(input: { gzip: $gzip }) {\n      assets\n      assetInputs\n      transactions\n      budgets\n    }\n  }\n": typeof types.ImportBooksDocument,
    "\n  query Profile {\n    me {\n      ...Format_user\n      ...ProfileForm_user\n    }\n    currencies {\n      ...Format_currency\n    }\n  }\n": typeof types.ProfileDocument,
    "\n  fragment ProfileForm_user on User {\n    id\n    email\n    name\n    baseCurrency\n    locale\n    timeZone\n    version\n  }\n": typeof types.ProfileForm_UserFragmentDoc,
    "\n  mutation UpdateProfile($input: UpdateMeInput!) {\n    updateMe(input: $input) {\n      ...ProfileForm_user\n    }\n  }\n": typeof types.UpdateProfileDocument,
    "\n  fragment TargetRow_target on AllocationTarget {\n    id\n    targetPct\n    category {\n      code\n      name\n      kind\n    }\n  }\n": typeof types.TargetRow_TargetFragmentDoc,
    "\n  query Targets {\n    me {\n      ...Format_user\n    }\n    allocationTargets {\n      ...TargetRow_target\n    }\n  }\n": typeof types.TargetsDocument,
    "\n  fragment Account_user on User {\n    id\n    name\n    theme\n    version\n  }\n": typeof types.Account_UserFragmentDoc,
    "\n  query AllocationOnCard($month: String!) {\n    allocation(month: $month) {\n      total\n      categories {\n        category {\n          code\n        }\n        value\n      }\n    }\n  }\n": typeof types.AllocationOnCardDocument,
    "\n  query AllocationOnPage($month: String!) {\n    allocation(month: $month) {\n      total\n      unallocatedPct\n      categories {\n        category {\n          code\n        }\n        value\n        assets {\n          value\n        }\n      }\n    }\n  }\n": typeof types.AllocationOnPageDocument,
    "\n  fragment Format_user on User {\n    id\n    locale\n    baseCurrency\n    ...Account_user\n  }\n": typeof types.Format_UserFragmentDoc,
    "\n  fragment Format_currency on Currency {\n    code\n    name\n    minorUnits\n  }\n": typeof types.Format_CurrencyFragmentDoc,
    "\n  query Screen($month: String!, $withAssets: Boolean!) {\n    budgets(month: $month) {\n      month\n    }\n    assets @include(if: $withAssets) {\n      id\n    }\n  }\n": typeof types.ScreenDocument,
    "\n  subscription BooksChange {\n    onBooksChange {\n      id\n      owner\n      area\n      month\n      ids\n      at\n    }\n  }\n": typeof types.BooksChangeDocument,
    "\n  mutation SetTheme($theme: Theme!) {\n    updateMe(input: { theme: $theme }) {\n      ...Account_user\n    }\n  }\n": typeof types.SetThemeDocument,
    "\n  mutation ChooseHabits($input: UpdateMeInput!) {\n    updateMe(input: $input) {\n      id\n      baseCurrency\n      locale\n      timeZone\n      version\n    }\n  }\n": typeof types.ChooseHabitsDocument,
};
const documents: Documents = {
    "\n  query Palette {\n    me {\n      ...Format_user\n    }\n    assets(includeClosed: true) {\n      id\n      name\n      institution\n      ticker\n      closedOn\n      category {\n        code\n        name\n      }\n    }\n  }\n": types.PaletteDocument,
    "\n  fragment NoFigure_rate on NeededRate {\n    currency\n    source\n  }\n": types.NoFigure_RateFragmentDoc,
    "\n  fragment RatesNote_rate on NeededRate {\n    currency\n    source\n  }\n": types.RatesNote_RateFragmentDoc,
    "\n  fragment AllocationHeadline_allocation on Allocation {\n    month\n    currency\n    total\n    previousTotal\n    change\n    priced\n    rates {\n      ...NoFigure_rate\n      ...RatesNote_rate\n    }\n  }\n": types.AllocationHeadline_AllocationFragmentDoc,
    "\n  fragment AllocationHistory_month on AllocationMonth {\n    month\n    currency\n    total\n    priced\n    categories {\n      category {\n        code\n        name\n        kind\n      }\n      value\n      pct\n    }\n    unpriced {\n      asset {\n        id\n        name\n      }\n      currency\n    }\n  }\n": types.AllocationHistory_MonthFragmentDoc,
    "\n  query AllocationScreen($month: String!, $from: String!, $to: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    allocation(month: $month) {\n      ...Workspace_allocation\n    }\n    allocationHistory(from: $from, to: $to) {\n      ...AllocationHistory_month\n    }\n  }\n": types.AllocationScreenDocument,
    "\n  query AllocationReader {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n  }\n": types.AllocationReaderDocument,
    "\n  query AllocationOfMonth($month: String!) {\n    allocation(month: $month) {\n      ...Workspace_allocation\n    }\n  }\n": types.AllocationOfMonthDocument,
    "\n  query AllocationOverTime($from: String!, $to: String!) {\n    allocationHistory(from: $from, to: $to) {\n      ...AllocationHistory_month\n    }\n  }\n": types.AllocationOverTimeDocument,
    "\n  fragment Workspace_allocation on Allocation {\n    ...AllocationHeadline_allocation\n    priced\n    unallocatedPct\n    categories {\n      ...CategoryShare_category\n    }\n    unpriced {\n      ...UnpricedNotice_item\n    }\n  }\n": types.Workspace_AllocationFragmentDoc,
    "\n  mutation SetAssetTarget($input: UpdateAssetInput!) {\n    updateAsset(input: $input) {\n      ...CategoryShare_asset\n    }\n  }\n": types.SetAssetTargetDocument,
    "\n  fragment CategoryShare_category on AllocationCategory {\n    category {\n      code\n      name\n      kind\n      marketCapWeighted\n      tradable\n    }\n    value\n    previousValue\n    pct\n    previousPct\n    targetPct\n    targetValue\n    delta\n    deltaPct\n    action\n    reason\n    assets {\n      ...CategoryShare_holding\n    }\n  }\n": types.CategoryShare_CategoryFragmentDoc,
    "\n  fragment CategoryShare_holding on AllocationAsset {\n    asset {\n      ...CategoryShare_asset\n    }\n    open\n    value\n    previousValue\n    pct\n    targetPct\n    targetValue\n    delta\n  }\n": types.CategoryShare_HoldingFragmentDoc,
    "\n  fragment CategoryShare_asset on Asset {\n    id\n    name\n    currency\n    ticker\n    marketCap\n    subTargetPct\n    tradable\n    closedOn\n    version\n  }\n": types.CategoryShare_AssetFragmentDoc,
    "\n  query MarketCaps($assetId: ID!) {\n    marketCapHistory(assetId: $assetId) {\n      month\n      marketCap\n    }\n  }\n": types.MarketCapsDocument,
    "\n  fragment UnpricedNotice_item on UnpricedItem {\n    asset {\n      id\n      name\n    }\n    currency\n    from\n    to\n    value\n  }\n": types.UnpricedNotice_ItemFragmentDoc,
    "\n  fragment Plan_trade on RebalancingTrade {\n    category {\n      code\n      name\n      kind\n    }\n    value\n    pct\n    targetPct\n    trade\n    reason\n    after\n    pctAfter\n  }\n": types.Plan_TradeFragmentDoc,
    "\n  query Rebalancing($month: String!, $contribution: String!, $mode: RebalancingMode!) {\n    rebalancing(month: $month, contribution: $contribution, mode: $mode) {\n      contribution\n      left\n      categories {\n        ...Plan_trade\n      }\n    }\n  }\n": types.RebalancingDocument,
    "\n  mutation SetTargets($input: [AllocationTargetInput!]!) {\n    setAllocationTargets(input: $input) {\n      id\n      targetPct\n      version\n    }\n  }\n": types.SetTargetsDocument,
    "\n  query TargetsNow {\n    allocationTargets {\n      id\n      targetPct\n      version\n    }\n  }\n": types.TargetsNowDocument,
    "\n  query Analytics($from: String!, $flowFrom: String!, $to: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    netWorth(from: $from, to: $to) {\n      points {\n        priced\n      }\n      rates {\n        ...NoFigure_rate\n        ...RatesNote_rate\n      }\n      ...WorthOverTime_netWorth\n    }\n    cashFlow(from: $flowFrom, to: $to) {\n      months {\n        priced\n      }\n      rates {\n        ...NoFigure_rate\n      }\n      ...SavingsRate_cashFlow\n      ...Spending_cashFlow\n      ...IncomeMix_cashFlow\n      ...HeatMap_cashFlow\n    }\n    allocation(month: $to) {\n      priced\n      ...Movers_allocation\n    }\n  }\n": types.AnalyticsDocument,
    "\n  fragment HeatMap_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      expensesByCategory {\n        category {\n          id\n          name\n        }\n        amount\n      }\n    }\n  }\n": types.HeatMap_CashFlowFragmentDoc,
    "\n  fragment IncomeMix_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      incomesByCategory {\n        category {\n          id\n          name\n        }\n        amount\n      }\n    }\n  }\n": types.IncomeMix_CashFlowFragmentDoc,
    "\n  fragment Movers_allocation on Allocation {\n    month\n    currency\n    categories {\n      category {\n        code\n      }\n      assets {\n        asset {\n          id\n          name\n        }\n        value\n        previousValue\n      }\n    }\n  }\n": types.Movers_AllocationFragmentDoc,
    "\n  fragment SavingsRate_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      income\n      expenses\n      net\n      savingsRate\n    }\n  }\n": types.SavingsRate_CashFlowFragmentDoc,
    "\n  fragment Spending_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      expensesByCategory {\n        category {\n          id\n          name\n        }\n        amount\n      }\n    }\n  }\n": types.Spending_CashFlowFragmentDoc,
    "\n  fragment WorthOverTime_netWorth on NetWorth {\n    currency\n    points {\n      month\n      netWorth\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n      currencies {\n        code\n        value\n      }\n    }\n  }\n": types.WorthOverTime_NetWorthFragmentDoc,
    "\n  fragment AccountCheck_sums on AccountCheck {\n    account {\n      id\n      name\n      currency\n      category {\n        code\n        kind\n      }\n    }\n    date\n    booked\n    pending\n    opened\n    since\n    leftOut\n    value\n  }\n": types.AccountCheck_SumsFragmentDoc,
    "\n  query AccountBalance($accountId: ID!, $date: AWSDate!) {\n    accountCheck(accountId: $accountId, date: $date) {\n      ...AccountCheck_sums\n    }\n  }\n": types.AccountBalanceDocument,
    "\n  query BalanceSuspects($accountId: ID!, $date: AWSDate!, $balance: String!) {\n    accountCheck(accountId: $accountId, date: $date, balance: $balance) {\n      suspects {\n        reason\n        transactions {\n          ...Entry_transaction\n        }\n      }\n    }\n  }\n": types.BalanceSuspectsDocument,
    "\n  query BudgetsToAdjust($month: String!, $next: String!) {\n    budgets(month: $month) {\n      ...Budgets_month\n    }\n    next: budgets(month: $next) {\n      ...Budgets_month\n    }\n  }\n": types.BudgetsToAdjustDocument,
    "\n  fragment Budgets_budget on Budget {\n    id\n    category {\n      id\n      name\n      archivedOn\n    }\n    month\n    currency\n    budget\n    actual\n    remaining\n    pct\n    isSet\n    isPriced\n    calculated\n    version\n    owner\n  }\n": types.Budgets_BudgetFragmentDoc,
    "\n  fragment Budgets_month on BudgetMonth {\n    month\n    currency\n    categories {\n      ...Budgets_budget\n    }\n    budget\n    budgetedActual\n    unbudgeted\n    remaining\n    pct\n    priced\n    rates {\n      ...NoFigure_rate\n    }\n    unpriced {\n      currency\n      value\n    }\n    owner\n  }\n": types.Budgets_MonthFragmentDoc,
    "\n  mutation SetBudget($input: SetBudgetInput!) {\n    setBudget(input: $input) {\n      ...Budgets_budget\n    }\n  }\n": types.SetBudgetDocument,
    "\n  mutation CopyBudgets($from: String!, $to: String!) {\n    copyBudgets(from: $from, to: $to) {\n      ...Budgets_month\n    }\n  }\n": types.CopyBudgetsDocument,
    "\n  mutation AutoAdjustBudgets($month: String!) {\n    autoAdjustBudgets(month: $month) {\n      ...Budgets_month\n    }\n  }\n": types.AutoAdjustBudgetsDocument,
    "\n  query ManagedCategories {\n    categories {\n      id\n      code\n      kind\n      name\n      parent {\n        id\n        name\n      }\n      position\n      archivedOn\n      version\n      owner\n    }\n  }\n": types.ManagedCategoriesDocument,
    "\n  mutation CreateCategory($input: CreateCategoryInput!) {\n    createCategory(input: $input) {\n      ...Category_category\n    }\n  }\n": types.CreateCategoryDocument,
    "\n  mutation UpdateCategory($input: UpdateCategoryInput!) {\n    updateCategory(input: $input) {\n      ...Category_category\n    }\n  }\n": types.UpdateCategoryDocument,
    "\n  mutation PlaceCategory($id: ID!, $position: Int!) {\n    updateCategory(input: { id: $id, position: $position }) {\n      id\n      version\n    }\n  }\n": types.PlaceCategoryDocument,
    "\n  mutation ArchiveCategory($id: ID!) {\n    archiveCategory(id: $id) {\n      ...Category_category\n    }\n  }\n": types.ArchiveCategoryDocument,
    "\n  mutation MergeCategory($id: ID!, $into: ID!) {\n    mergeCategory(id: $id, into: $into) {\n      id\n    }\n  }\n": types.MergeCategoryDocument,
    "\n  mutation DeleteCategory($id: ID!) {\n    deleteCategory(id: $id) {\n      ...Category_category\n    }\n  }\n": types.DeleteCategoryDocument,
    "\n  fragment Category_category on Category {\n    id\n    code\n    kind\n    name\n    parent {\n      id\n      name\n    }\n    position\n    archivedOn\n    version\n    owner\n  }\n": types.Category_CategoryFragmentDoc,
    "\n  fragment Choices_account on Asset {\n    id\n    name\n    currency\n    category {\n      code\n    }\n  }\n": types.Choices_AccountFragmentDoc,
    "\n  mutation CreateEntry($input: CreateTransactionInput!) {\n    createTransaction(input: $input) {\n      ...Entry_transaction\n    }\n  }\n": types.CreateEntryDocument,
    "\n  mutation UpdateEntry($input: UpdateTransactionInput!) {\n    updateTransaction(input: $input) {\n      ...Entry_transaction\n    }\n  }\n": types.UpdateEntryDocument,
    "\n  mutation DeleteEntry($id: ID!) {\n    deleteTransaction(id: $id) {\n      ...Entry_transaction\n    }\n  }\n": types.DeleteEntryDocument,
    "\n  mutation CreateTransferEntry($input: CreateTransferInput!) {\n    createTransfer(input: $input) {\n      ...Entry_transaction\n    }\n  }\n": types.CreateTransferEntryDocument,
    "\n  mutation CreateEntryCategory($input: CreateCategoryInput!) {\n    createCategory(input: $input) {\n      ...Category_category\n    }\n  }\n": types.CreateEntryCategoryDocument,
    "\n  fragment Entry_transaction on Transaction {\n    id\n    kind\n    date\n    amount\n    currency\n    payee\n    description\n    status\n    version\n    owner\n    createdAt\n    account {\n      id\n      name\n    }\n    splits {\n      amount\n      note\n      category {\n        id\n        kind\n        name\n        parent {\n          id\n          name\n        }\n      }\n    }\n    transfer {\n      id\n      amount\n      currency\n      date\n      account {\n        id\n        name\n      }\n    }\n  }\n": types.Entry_TransactionFragmentDoc,
    "\n  query EntryList($filter: TransactionFilter, $limit: Int, $nextToken: String) {\n    transactions(filter: $filter, limit: $limit, nextToken: $nextToken) {\n      items {\n        ...Entry_transaction\n      }\n      nextToken\n    }\n  }\n": types.EntryListDocument,
    "\n  mutation UpdateEntries($input: UpdateTransactionsInput!) {\n    updateTransactions(input: $input) {\n      id\n      version\n    }\n  }\n": types.UpdateEntriesDocument,
    "\n  mutation DeleteEntries($input: DeleteTransactionsInput!) {\n    deleteTransactions(input: $input)\n  }\n": types.DeleteEntriesDocument,
    "\n  query UnsortedEntries($from: String!, $to: String!) {\n    cashFlow(from: $from, to: $to) {\n      uncategorised\n    }\n  }\n": types.UnsortedEntriesDocument,
    "\n  fragment Flows_cashFlow on CashFlow {\n    currency\n    income\n    expenses\n    net\n    savingsRate\n    priced\n    rates {\n      ...NoFigure_rate\n      ...RatesNote_rate\n    }\n    incomesByCategory {\n      category {\n        id\n        name\n      }\n      amount\n      subcategories {\n        category {\n          id\n          name\n        }\n        amount\n      }\n    }\n    expensesByCategory {\n      category {\n        id\n        name\n      }\n      amount\n      subcategories {\n        category {\n          id\n          name\n        }\n        amount\n      }\n    }\n    unpriced {\n      currency\n      value\n    }\n    uncategorised\n  }\n": types.Flows_CashFlowFragmentDoc,
    "\n  query CashFlowFigures($month: String!, $previous: String!) {\n    cashFlow(from: $month, to: $month) {\n      ...Flows_cashFlow\n    }\n    previous: cashFlow(from: $previous, to: $previous) {\n      ...Flows_cashFlow\n    }\n    budgets(month: $month) {\n      ...Budgets_month\n    }\n  }\n": types.CashFlowFiguresDocument,
    "\n  query CashFlow($month: String!, $previous: String!, $filter: TransactionFilter!, $withList: Boolean!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    categories {\n      ...Category_category\n    }\n    assets {\n      ...Choices_account\n    }\n    cashFlow(from: $month, to: $month) {\n      ...Flows_cashFlow\n    }\n    previous: cashFlow(from: $previous, to: $previous) {\n      ...Flows_cashFlow\n    }\n    budgets(month: $month) {\n      ...Budgets_month\n    }\n    transactions(filter: $filter) @include(if: $withList) {\n      items {\n        ...Entry_transaction\n      }\n      nextToken\n    }\n  }\n": types.CashFlowDocument,
    "\n  fragment AllocationCard_allocation on Allocation {\n    month\n    currency\n    total\n    unallocatedPct\n    priced\n    rates {\n      ...NoFigure_rate\n    }\n    categories {\n      category {\n        code\n        name\n        kind\n      }\n      pct\n      targetPct\n      deltaPct\n    }\n  }\n": types.AllocationCard_AllocationFragmentDoc,
    "\n  fragment BudgetsCard_budgets on BudgetMonth {\n    month\n    currency\n    budget\n    remaining\n    priced\n    rates {\n      ...NoFigure_rate\n    }\n    unbudgeted\n    categories {\n      id\n      category {\n        id\n        name\n      }\n      budget\n      actual\n      remaining\n      pct\n      isSet\n      isPriced\n    }\n  }\n": types.BudgetsCard_BudgetsFragmentDoc,
    "\n  fragment CashFlowCard_cashFlow on CashFlow {\n    currency\n    income\n    expenses\n    net\n    savingsRate\n    priced\n    rates {\n      ...NoFigure_rate\n    }\n    expensesByCategory {\n      category {\n        id\n        name\n      }\n      amount\n    }\n  }\n": types.CashFlowCard_CashFlowFragmentDoc,
    "\n  fragment Composition_netWorth on NetWorth {\n    currency\n    points {\n      month\n      assets\n      liabilities\n      priced\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n    }\n    rates {\n      ...NoFigure_rate\n    }\n  }\n": types.Composition_NetWorthFragmentDoc,
    "\n  fragment Composition_allocation on Allocation {\n    categories {\n      category {\n        code\n      }\n      assets {\n        asset {\n          id\n        }\n        value\n        pct\n      }\n    }\n  }\n": types.Composition_AllocationFragmentDoc,
    "\n  fragment Composition_valuation on Valuation {\n    id\n    asset {\n      id\n      name\n      currency\n      category {\n        code\n      }\n    }\n    input {\n      id\n      month\n      value\n    }\n    previous {\n      id\n      month\n      value\n    }\n  }\n": types.Composition_ValuationFragmentDoc,
    "\n  fragment Composition_rate on ExchangeRate {\n    id\n    currency\n    rate\n    source\n    sourceMonth\n    staleMonths\n  }\n": types.Composition_RateFragmentDoc,
    "\n  fragment DashboardEmpty_query on Query {\n    me {\n      id\n      version\n    }\n    currencies {\n      code\n      name\n    }\n    valuations(month: $to) {\n      id\n    }\n  }\n": types.DashboardEmpty_QueryFragmentDoc,
    "\n  fragment DashboardFigures_query on Query {\n    currencies {\n      code\n      minorUnits\n    }\n    netWorth(from: $from, to: $to) {\n      ...NetWorthHeadline_netWorth\n      ...NetWorthHistory_netWorth\n      ...Composition_netWorth\n      ...NeedsAttention_netWorth\n    }\n    netWorthProjection(months: $ahead) @include(if: $projected) {\n      ...NetWorthHistory_projection\n    }\n    valuations(month: $to) {\n      ...Composition_valuation\n      ...NeedsAttention_valuation\n    }\n    exchangeRates(from: $to, to: $to) {\n      ...Composition_rate\n    }\n    allocation(month: $to) {\n      ...AllocationCard_allocation\n      ...Composition_allocation\n      ...NeedsAttention_allocation\n    }\n    cashFlow(from: $to, to: $to) {\n      ...CashFlowCard_cashFlow\n      ...NeedsAttention_cashFlow\n    }\n    budgets(month: $to) {\n      ...BudgetsCard_budgets\n      ...NeedsAttention_budgets\n    }\n  }\n": types.DashboardFigures_QueryFragmentDoc,
    "\n  query Dashboard($from: String!, $to: String!, $ahead: Int!, $projected: Boolean!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    ...DashboardFigures_query\n    ...DashboardEmpty_query\n  }\n": types.DashboardDocument,
    "\n  query DemoGround {\n    me {\n      id\n      name\n      baseCurrency\n      locale\n      timeZone\n      theme\n    }\n    categories {\n      id\n      code\n      kind\n      name\n      parent {\n        id\n      }\n      position\n      archivedOn\n    }\n  }\n": types.DemoGroundDocument,
    "\n  mutation LoadDemo($gzip: String!) {\n    importData(input: { gzip: $gzip }) {\n      assets\n    }\n  }\n": types.LoadDemoDocument,
    "\n  fragment NeedsAttention_netWorth on NetWorth {\n    currency\n    points {\n      month\n    }\n    rates {\n      currency\n      source\n      sourceMonth\n      staleMonths\n    }\n    unpriced {\n      asset {\n        id\n        name\n      }\n      currency\n      from\n      to\n    }\n  }\n": types.NeedsAttention_NetWorthFragmentDoc,
    "\n  fragment NeedsAttention_valuation on Valuation {\n    id\n    asset {\n      id\n      name\n      currency\n    }\n    input {\n      id\n    }\n    previous {\n      id\n      month\n    }\n  }\n": types.NeedsAttention_ValuationFragmentDoc,
    "\n  fragment NeedsAttention_budgets on BudgetMonth {\n    currency\n    categories {\n      id\n      category {\n        code\n        name\n      }\n      budget\n      remaining\n      pct\n      isSet\n      isPriced\n    }\n    unpriced {\n      currency\n    }\n    rates {\n      currency\n      source\n    }\n  }\n": types.NeedsAttention_BudgetsFragmentDoc,
    "\n  fragment NeedsAttention_cashFlow on CashFlow {\n    unpriced {\n      currency\n    }\n    rates {\n      currency\n      source\n    }\n  }\n": types.NeedsAttention_CashFlowFragmentDoc,
    "\n  fragment NeedsAttention_allocation on Allocation {\n    month\n    categories {\n      category {\n        code\n        name\n      }\n      pct\n      targetPct\n      deltaPct\n      action\n    }\n  }\n": types.NeedsAttention_AllocationFragmentDoc,
    "\n  fragment NetWorthHeadline_netWorth on NetWorth {\n    currency\n    points {\n      month\n      netWorth\n      priced\n      leftOut\n      categories {\n        value\n      }\n    }\n    rates {\n      ...NoFigure_rate\n      ...RatesNote_rate\n    }\n  }\n": types.NetWorthHeadline_NetWorthFragmentDoc,
    "\n  fragment NetWorthHistory_netWorth on NetWorth {\n    currency\n    points {\n      month\n      assets\n      liabilities\n      netWorth\n      priced\n      leftOut\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n    }\n    rates {\n      ...NoFigure_rate\n    }\n  }\n": types.NetWorthHistory_NetWorthFragmentDoc,
    "\n  fragment NetWorthHistory_projection on NetWorthProjection {\n    currency\n    points {\n      month\n      netWorth\n      low\n      high\n    }\n    assumptions {\n      changesUsed\n      meanChange\n      standardDeviation\n    }\n  }\n": types.NetWorthHistory_ProjectionFragmentDoc,
    "\n  fragment AssetDialog_category on AssetCategory {\n    code\n    name\n    kind\n    tradable\n  }\n": types.AssetDialog_CategoryFragmentDoc,
    "\n  query AssetInUse($from: String!, $to: String!, $assetId: ID!) {\n    assetInputs(from: $from, to: $to, assetId: $assetId) {\n      id\n      assetId\n      month\n      version\n    }\n    transactions(filter: { accountId: $assetId }, limit: 1) {\n      items {\n        id\n      }\n    }\n    assets(includeClosed: true) {\n      id\n      closedOn\n      reopenedOn\n      marketCap\n      subTargetPct\n      secures {\n        id\n      }\n      account {\n        id\n      }\n    }\n  }\n": types.AssetInUseDocument,
    "\n  mutation CreateAsset($input: CreateAssetInput!) {\n    createAsset(input: $input) {\n      ...MonthGrid_asset\n    }\n  }\n": types.CreateAssetDocument,
    "\n  mutation UpdateAsset($input: UpdateAssetInput!) {\n    updateAsset(input: $input) {\n      ...MonthGrid_asset\n    }\n  }\n": types.UpdateAssetDocument,
    "\n  mutation DeleteAsset($id: ID!) {\n    deleteAsset(id: $id) {\n      ...MonthGrid_asset\n    }\n  }\n": types.DeleteAssetDocument,
    "\n  query MonthlyInput($month: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    assetCategories {\n      ...AssetDialog_category\n    }\n    valuations(month: $month) {\n      ...MonthGrid_valuation\n    }\n    exchangeRates(from: $month, to: $month) {\n      ...MonthGrid_rate\n    }\n    assets(includeClosed: true) {\n      ...MonthGrid_asset\n    }\n  }\n": types.MonthlyInputDocument,
    "\n  fragment MonthGrid_input on AssetInput {\n    id\n    assetId\n    month\n    value\n    notes\n    version\n    owner\n  }\n": types.MonthGrid_InputFragmentDoc,
    "\n  fragment MonthGrid_asset on Asset {\n    id\n    name\n    currency\n    institution\n    secures {\n      id\n      name\n    }\n    account {\n      id\n      name\n    }\n    tradable\n    ticker\n    notes\n    closedOn\n    version\n    owner\n    category {\n      code\n      name\n      kind\n    }\n  }\n": types.MonthGrid_AssetFragmentDoc,
    "\n  fragment MonthGrid_rate on ExchangeRate {\n    id\n    currency\n    rate\n    source\n  }\n": types.MonthGrid_RateFragmentDoc,
    "\n  fragment MonthGrid_valuation on Valuation {\n    id\n    month\n    asset {\n      ...MonthGrid_asset\n    }\n    input {\n      ...MonthGrid_input\n    }\n    previous {\n      ...MonthGrid_input\n    }\n  }\n": types.MonthGrid_ValuationFragmentDoc,
    "\n  fragment MonthGrid_equity on Equity {\n    id\n    assetId\n    currency\n    value\n    leftOut\n  }\n": types.MonthGrid_EquityFragmentDoc,
    "\n  query EquitiesOfMonth($month: String!) {\n    equities(month: $month) {\n      ...MonthGrid_equity\n    }\n  }\n": types.EquitiesOfMonthDocument,
    "\n  mutation RecordMonth($input: RecordAssetInputsInput!) {\n    recordAssetInputs(input: $input) {\n      ...MonthGrid_input\n    }\n  }\n": types.RecordMonthDocument,
    "\n  query Appearance {\n    me {\n      ...Format_user\n    }\n  }\n": types.AppearanceDocument,
    "\n  fragment AuditEntry_event on AuditEvent {\n    id\n    at\n    action\n    entity\n    key\n    before\n    after\n  }\n": types.AuditEntry_EventFragmentDoc,
    "\n  query Audit($nextToken: String) {\n    me {\n      ...Format_user\n      timeZone\n    }\n    currencies {\n      ...Format_currency\n    }\n    assets(includeClosed: true) {\n      id\n      name\n      currency\n    }\n    assetCategories {\n      code\n      name\n    }\n    categories {\n      id\n      code\n      kind\n      name\n      parent {\n        id\n        name\n      }\n    }\n    auditEvents(limit: 50, nextToken: $nextToken) {\n      nextToken\n      items {\n        ...AuditEntry_event\n      }\n    }\n  }\n": types.AuditDocument,
    "\n  query DeleteSection {\n    me {\n      ...Format_user\n      email\n    }\n    assets(includeClosed: true) {\n      id\n    }\n  }\n": types.DeleteSectionDocument,
    "\n  mutation DeleteAllAssets($confirm: String!) {\n    deleteAllAssets(confirm: $confirm)\n  }\n": types.DeleteAllAssetsDocument,
    "\n  mutation DeleteMe($confirm: String!) {\n    deleteMe(confirm: $confirm) {\n      id\n    }\n  }\n": types.DeleteMeDocument,
    "\n  query PublishedRates {\n    publishedRates {\n      newestDay\n      fetchedAt\n      triedAt\n      problem\n    }\n  }\n": types.PublishedRatesDocument,
    "\n  query RatedCurrencies {\n    me {\n      ...Format_user\n      timeZone\n    }\n    currencies {\n      ...Format_currency\n    }\n    assets(includeClosed: true) {\n      id\n      currency\n    }\n  }\n": types.RatedCurrenciesDocument,
    "\n  mutation SetExchangeRate($input: SetExchangeRateInput!) {\n    setExchangeRate(input: $input) {\n      ...RateRow_rate\n    }\n  }\n": types.SetExchangeRateDocument,
    "\n  query ExchangeRates($from: String!, $to: String!, $currency: ID!) {\n    exchangeRates(from: $from, to: $to, currency: $currency) {\n      ...RateRow_rate\n    }\n  }\n": types.ExchangeRatesDocument,
    "\n  fragment RateRow_rate on ExchangeRate {\n    id\n    currency\n    month\n    rate\n    source\n    sourceMonth\n    staleMonths\n    stale\n    own\n    published\n    version\n  }\n": types.RateRow_RateFragmentDoc,
    "\n  query ExportSection {\n    me {\n      ...Format_user\n    }\n    assets(includeClosed: true) {\n      id\n    }\n  }\n": types.ExportSectionDocument,
    "\n  fragment ImportParts_status on ImportStatus {\n    id\n    state\n    done\n    total\n    result {\n      assets\n      assetInputs\n      transactions\n      budgets\n    }\n    problem\n    code\n  }\n": types.ImportParts_StatusFragmentDoc,
    "\n  mutation ImportPart($input: ImportPartInput!) {\n    importPart(input: $input) {\n      ...ImportParts_status\n    }\n  }\n": types.ImportPartDocument,
    "\n  query ImportProgress($id: ID!) {\n    importStatus(id: $id) {\n      ...ImportParts_status\n    }\n  }\n": types.ImportProgressDocument,
    "\n  query ExportPart($after: String, $trail: Boolean) {\n    exportPart(after: $after, trail: $trail) {\n      content\n      text\n      done\n      total\n      next\n    }\n  }\n": types.ExportPartDocument,
    "\n  mutation ImportBooks($gzip: String!) {\n    importData(input: { gzip: $gzip }) {\n      assets\n      assetInputs\n      transactions\n      budgets\n    }\n  }\n": types.ImportBooksDocument,
    "\n  query Profile {\n    me {\n      ...Format_user\n      ...ProfileForm_user\n    }\n    currencies {\n      ...Format_currency\n    }\n  }\n": types.ProfileDocument,
    "\n  fragment ProfileForm_user on User {\n    id\n    email\n    name\n    baseCurrency\n    locale\n    timeZone\n    version\n  }\n": types.ProfileForm_UserFragmentDoc,
    "\n  mutation UpdateProfile($input: UpdateMeInput!) {\n    updateMe(input: $input) {\n      ...ProfileForm_user\n    }\n  }\n": types.UpdateProfileDocument,
    "\n  fragment TargetRow_target on AllocationTarget {\n    id\n    targetPct\n    category {\n      code\n      name\n      kind\n    }\n  }\n": types.TargetRow_TargetFragmentDoc,
    "\n  query Targets {\n    me {\n      ...Format_user\n    }\n    allocationTargets {\n      ...TargetRow_target\n    }\n  }\n": types.TargetsDocument,
    "\n  fragment Account_user on User {\n    id\n    name\n    theme\n    version\n  }\n": types.Account_UserFragmentDoc,
    "\n  query AllocationOnCard($month: String!) {\n    allocation(month: $month) {\n      total\n      categories {\n        category {\n          code\n        }\n        value\n      }\n    }\n  }\n": types.AllocationOnCardDocument,
    "\n  query AllocationOnPage($month: String!) {\n    allocation(month: $month) {\n      total\n      unallocatedPct\n      categories {\n        category {\n          code\n        }\n        value\n        assets {\n          value\n        }\n      }\n    }\n  }\n": types.AllocationOnPageDocument,
    "\n  fragment Format_user on User {\n    id\n    locale\n    baseCurrency\n    ...Account_user\n  }\n": types.Format_UserFragmentDoc,
    "\n  fragment Format_currency on Currency {\n    code\n    name\n    minorUnits\n  }\n": types.Format_CurrencyFragmentDoc,
    "\n  query Screen($month: String!, $withAssets: Boolean!) {\n    budgets(month: $month) {\n      month\n    }\n    assets @include(if: $withAssets) {\n      id\n    }\n  }\n": types.ScreenDocument,
    "\n  subscription BooksChange {\n    onBooksChange {\n      id\n      owner\n      area\n      month\n      ids\n      at\n    }\n  }\n": types.BooksChangeDocument,
    "\n  mutation SetTheme($theme: Theme!) {\n    updateMe(input: { theme: $theme }) {\n      ...Account_user\n    }\n  }\n": types.SetThemeDocument,
    "\n  mutation ChooseHabits($input: UpdateMeInput!) {\n    updateMe(input: $input) {\n      id\n      baseCurrency\n      locale\n      timeZone\n      version\n    }\n  }\n": types.ChooseHabitsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Palette {\n    me {\n      ...Format_user\n    }\n    assets(includeClosed: true) {\n      id\n      name\n      institution\n      ticker\n      closedOn\n      category {\n        code\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query Palette {\n    me {\n      ...Format_user\n    }\n    assets(includeClosed: true) {\n      id\n      name\n      institution\n      ticker\n      closedOn\n      category {\n        code\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoFigure_rate on NeededRate {\n    currency\n    source\n  }\n"): (typeof documents)["\n  fragment NoFigure_rate on NeededRate {\n    currency\n    source\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RatesNote_rate on NeededRate {\n    currency\n    source\n  }\n"): (typeof documents)["\n  fragment RatesNote_rate on NeededRate {\n    currency\n    source\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AllocationHeadline_allocation on Allocation {\n    month\n    currency\n    total\n    previousTotal\n    change\n    priced\n    rates {\n      ...NoFigure_rate\n      ...RatesNote_rate\n    }\n  }\n"): (typeof documents)["\n  fragment AllocationHeadline_allocation on Allocation {\n    month\n    currency\n    total\n    previousTotal\n    change\n    priced\n    rates {\n      ...NoFigure_rate\n      ...RatesNote_rate\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AllocationHistory_month on AllocationMonth {\n    month\n    currency\n    total\n    priced\n    categories {\n      category {\n        code\n        name\n        kind\n      }\n      value\n      pct\n    }\n    unpriced {\n      asset {\n        id\n        name\n      }\n      currency\n    }\n  }\n"): (typeof documents)["\n  fragment AllocationHistory_month on AllocationMonth {\n    month\n    currency\n    total\n    priced\n    categories {\n      category {\n        code\n        name\n        kind\n      }\n      value\n      pct\n    }\n    unpriced {\n      asset {\n        id\n        name\n      }\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllocationScreen($month: String!, $from: String!, $to: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    allocation(month: $month) {\n      ...Workspace_allocation\n    }\n    allocationHistory(from: $from, to: $to) {\n      ...AllocationHistory_month\n    }\n  }\n"): (typeof documents)["\n  query AllocationScreen($month: String!, $from: String!, $to: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    allocation(month: $month) {\n      ...Workspace_allocation\n    }\n    allocationHistory(from: $from, to: $to) {\n      ...AllocationHistory_month\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllocationReader {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n  }\n"): (typeof documents)["\n  query AllocationReader {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllocationOfMonth($month: String!) {\n    allocation(month: $month) {\n      ...Workspace_allocation\n    }\n  }\n"): (typeof documents)["\n  query AllocationOfMonth($month: String!) {\n    allocation(month: $month) {\n      ...Workspace_allocation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllocationOverTime($from: String!, $to: String!) {\n    allocationHistory(from: $from, to: $to) {\n      ...AllocationHistory_month\n    }\n  }\n"): (typeof documents)["\n  query AllocationOverTime($from: String!, $to: String!) {\n    allocationHistory(from: $from, to: $to) {\n      ...AllocationHistory_month\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Workspace_allocation on Allocation {\n    ...AllocationHeadline_allocation\n    priced\n    unallocatedPct\n    categories {\n      ...CategoryShare_category\n    }\n    unpriced {\n      ...UnpricedNotice_item\n    }\n  }\n"): (typeof documents)["\n  fragment Workspace_allocation on Allocation {\n    ...AllocationHeadline_allocation\n    priced\n    unallocatedPct\n    categories {\n      ...CategoryShare_category\n    }\n    unpriced {\n      ...UnpricedNotice_item\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetAssetTarget($input: UpdateAssetInput!) {\n    updateAsset(input: $input) {\n      ...CategoryShare_asset\n    }\n  }\n"): (typeof documents)["\n  mutation SetAssetTarget($input: UpdateAssetInput!) {\n    updateAsset(input: $input) {\n      ...CategoryShare_asset\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CategoryShare_category on AllocationCategory {\n    category {\n      code\n      name\n      kind\n      marketCapWeighted\n      tradable\n    }\n    value\n    previousValue\n    pct\n    previousPct\n    targetPct\n    targetValue\n    delta\n    deltaPct\n    action\n    reason\n    assets {\n      ...CategoryShare_holding\n    }\n  }\n"): (typeof documents)["\n  fragment CategoryShare_category on AllocationCategory {\n    category {\n      code\n      name\n      kind\n      marketCapWeighted\n      tradable\n    }\n    value\n    previousValue\n    pct\n    previousPct\n    targetPct\n    targetValue\n    delta\n    deltaPct\n    action\n    reason\n    assets {\n      ...CategoryShare_holding\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CategoryShare_holding on AllocationAsset {\n    asset {\n      ...CategoryShare_asset\n    }\n    open\n    value\n    previousValue\n    pct\n    targetPct\n    targetValue\n    delta\n  }\n"): (typeof documents)["\n  fragment CategoryShare_holding on AllocationAsset {\n    asset {\n      ...CategoryShare_asset\n    }\n    open\n    value\n    previousValue\n    pct\n    targetPct\n    targetValue\n    delta\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CategoryShare_asset on Asset {\n    id\n    name\n    currency\n    ticker\n    marketCap\n    subTargetPct\n    tradable\n    closedOn\n    version\n  }\n"): (typeof documents)["\n  fragment CategoryShare_asset on Asset {\n    id\n    name\n    currency\n    ticker\n    marketCap\n    subTargetPct\n    tradable\n    closedOn\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MarketCaps($assetId: ID!) {\n    marketCapHistory(assetId: $assetId) {\n      month\n      marketCap\n    }\n  }\n"): (typeof documents)["\n  query MarketCaps($assetId: ID!) {\n    marketCapHistory(assetId: $assetId) {\n      month\n      marketCap\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnpricedNotice_item on UnpricedItem {\n    asset {\n      id\n      name\n    }\n    currency\n    from\n    to\n    value\n  }\n"): (typeof documents)["\n  fragment UnpricedNotice_item on UnpricedItem {\n    asset {\n      id\n      name\n    }\n    currency\n    from\n    to\n    value\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Plan_trade on RebalancingTrade {\n    category {\n      code\n      name\n      kind\n    }\n    value\n    pct\n    targetPct\n    trade\n    reason\n    after\n    pctAfter\n  }\n"): (typeof documents)["\n  fragment Plan_trade on RebalancingTrade {\n    category {\n      code\n      name\n      kind\n    }\n    value\n    pct\n    targetPct\n    trade\n    reason\n    after\n    pctAfter\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rebalancing($month: String!, $contribution: String!, $mode: RebalancingMode!) {\n    rebalancing(month: $month, contribution: $contribution, mode: $mode) {\n      contribution\n      left\n      categories {\n        ...Plan_trade\n      }\n    }\n  }\n"): (typeof documents)["\n  query Rebalancing($month: String!, $contribution: String!, $mode: RebalancingMode!) {\n    rebalancing(month: $month, contribution: $contribution, mode: $mode) {\n      contribution\n      left\n      categories {\n        ...Plan_trade\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTargets($input: [AllocationTargetInput!]!) {\n    setAllocationTargets(input: $input) {\n      id\n      targetPct\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation SetTargets($input: [AllocationTargetInput!]!) {\n    setAllocationTargets(input: $input) {\n      id\n      targetPct\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TargetsNow {\n    allocationTargets {\n      id\n      targetPct\n      version\n    }\n  }\n"): (typeof documents)["\n  query TargetsNow {\n    allocationTargets {\n      id\n      targetPct\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Analytics($from: String!, $flowFrom: String!, $to: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    netWorth(from: $from, to: $to) {\n      points {\n        priced\n      }\n      rates {\n        ...NoFigure_rate\n        ...RatesNote_rate\n      }\n      ...WorthOverTime_netWorth\n    }\n    cashFlow(from: $flowFrom, to: $to) {\n      months {\n        priced\n      }\n      rates {\n        ...NoFigure_rate\n      }\n      ...SavingsRate_cashFlow\n      ...Spending_cashFlow\n      ...IncomeMix_cashFlow\n      ...HeatMap_cashFlow\n    }\n    allocation(month: $to) {\n      priced\n      ...Movers_allocation\n    }\n  }\n"): (typeof documents)["\n  query Analytics($from: String!, $flowFrom: String!, $to: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    netWorth(from: $from, to: $to) {\n      points {\n        priced\n      }\n      rates {\n        ...NoFigure_rate\n        ...RatesNote_rate\n      }\n      ...WorthOverTime_netWorth\n    }\n    cashFlow(from: $flowFrom, to: $to) {\n      months {\n        priced\n      }\n      rates {\n        ...NoFigure_rate\n      }\n      ...SavingsRate_cashFlow\n      ...Spending_cashFlow\n      ...IncomeMix_cashFlow\n      ...HeatMap_cashFlow\n    }\n    allocation(month: $to) {\n      priced\n      ...Movers_allocation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HeatMap_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      expensesByCategory {\n        category {\n          id\n          name\n        }\n        amount\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment HeatMap_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      expensesByCategory {\n        category {\n          id\n          name\n        }\n        amount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IncomeMix_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      incomesByCategory {\n        category {\n          id\n          name\n        }\n        amount\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment IncomeMix_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      incomesByCategory {\n        category {\n          id\n          name\n        }\n        amount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Movers_allocation on Allocation {\n    month\n    currency\n    categories {\n      category {\n        code\n      }\n      assets {\n        asset {\n          id\n          name\n        }\n        value\n        previousValue\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Movers_allocation on Allocation {\n    month\n    currency\n    categories {\n      category {\n        code\n      }\n      assets {\n        asset {\n          id\n          name\n        }\n        value\n        previousValue\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SavingsRate_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      income\n      expenses\n      net\n      savingsRate\n    }\n  }\n"): (typeof documents)["\n  fragment SavingsRate_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      income\n      expenses\n      net\n      savingsRate\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Spending_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      expensesByCategory {\n        category {\n          id\n          name\n        }\n        amount\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Spending_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      expensesByCategory {\n        category {\n          id\n          name\n        }\n        amount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorthOverTime_netWorth on NetWorth {\n    currency\n    points {\n      month\n      netWorth\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n      currencies {\n        code\n        value\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment WorthOverTime_netWorth on NetWorth {\n    currency\n    points {\n      month\n      netWorth\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n      currencies {\n        code\n        value\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AccountCheck_sums on AccountCheck {\n    account {\n      id\n      name\n      currency\n      category {\n        code\n        kind\n      }\n    }\n    date\n    booked\n    pending\n    opened\n    since\n    leftOut\n    value\n  }\n"): (typeof documents)["\n  fragment AccountCheck_sums on AccountCheck {\n    account {\n      id\n      name\n      currency\n      category {\n        code\n        kind\n      }\n    }\n    date\n    booked\n    pending\n    opened\n    since\n    leftOut\n    value\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountBalance($accountId: ID!, $date: AWSDate!) {\n    accountCheck(accountId: $accountId, date: $date) {\n      ...AccountCheck_sums\n    }\n  }\n"): (typeof documents)["\n  query AccountBalance($accountId: ID!, $date: AWSDate!) {\n    accountCheck(accountId: $accountId, date: $date) {\n      ...AccountCheck_sums\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BalanceSuspects($accountId: ID!, $date: AWSDate!, $balance: String!) {\n    accountCheck(accountId: $accountId, date: $date, balance: $balance) {\n      suspects {\n        reason\n        transactions {\n          ...Entry_transaction\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query BalanceSuspects($accountId: ID!, $date: AWSDate!, $balance: String!) {\n    accountCheck(accountId: $accountId, date: $date, balance: $balance) {\n      suspects {\n        reason\n        transactions {\n          ...Entry_transaction\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BudgetsToAdjust($month: String!, $next: String!) {\n    budgets(month: $month) {\n      ...Budgets_month\n    }\n    next: budgets(month: $next) {\n      ...Budgets_month\n    }\n  }\n"): (typeof documents)["\n  query BudgetsToAdjust($month: String!, $next: String!) {\n    budgets(month: $month) {\n      ...Budgets_month\n    }\n    next: budgets(month: $next) {\n      ...Budgets_month\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Budgets_budget on Budget {\n    id\n    category {\n      id\n      name\n      archivedOn\n    }\n    month\n    currency\n    budget\n    actual\n    remaining\n    pct\n    isSet\n    isPriced\n    calculated\n    version\n    owner\n  }\n"): (typeof documents)["\n  fragment Budgets_budget on Budget {\n    id\n    category {\n      id\n      name\n      archivedOn\n    }\n    month\n    currency\n    budget\n    actual\n    remaining\n    pct\n    isSet\n    isPriced\n    calculated\n    version\n    owner\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Budgets_month on BudgetMonth {\n    month\n    currency\n    categories {\n      ...Budgets_budget\n    }\n    budget\n    budgetedActual\n    unbudgeted\n    remaining\n    pct\n    priced\n    rates {\n      ...NoFigure_rate\n    }\n    unpriced {\n      currency\n      value\n    }\n    owner\n  }\n"): (typeof documents)["\n  fragment Budgets_month on BudgetMonth {\n    month\n    currency\n    categories {\n      ...Budgets_budget\n    }\n    budget\n    budgetedActual\n    unbudgeted\n    remaining\n    pct\n    priced\n    rates {\n      ...NoFigure_rate\n    }\n    unpriced {\n      currency\n      value\n    }\n    owner\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetBudget($input: SetBudgetInput!) {\n    setBudget(input: $input) {\n      ...Budgets_budget\n    }\n  }\n"): (typeof documents)["\n  mutation SetBudget($input: SetBudgetInput!) {\n    setBudget(input: $input) {\n      ...Budgets_budget\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CopyBudgets($from: String!, $to: String!) {\n    copyBudgets(from: $from, to: $to) {\n      ...Budgets_month\n    }\n  }\n"): (typeof documents)["\n  mutation CopyBudgets($from: String!, $to: String!) {\n    copyBudgets(from: $from, to: $to) {\n      ...Budgets_month\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AutoAdjustBudgets($month: String!) {\n    autoAdjustBudgets(month: $month) {\n      ...Budgets_month\n    }\n  }\n"): (typeof documents)["\n  mutation AutoAdjustBudgets($month: String!) {\n    autoAdjustBudgets(month: $month) {\n      ...Budgets_month\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ManagedCategories {\n    categories {\n      id\n      code\n      kind\n      name\n      parent {\n        id\n        name\n      }\n      position\n      archivedOn\n      version\n      owner\n    }\n  }\n"): (typeof documents)["\n  query ManagedCategories {\n    categories {\n      id\n      code\n      kind\n      name\n      parent {\n        id\n        name\n      }\n      position\n      archivedOn\n      version\n      owner\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCategory($input: CreateCategoryInput!) {\n    createCategory(input: $input) {\n      ...Category_category\n    }\n  }\n"): (typeof documents)["\n  mutation CreateCategory($input: CreateCategoryInput!) {\n    createCategory(input: $input) {\n      ...Category_category\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCategory($input: UpdateCategoryInput!) {\n    updateCategory(input: $input) {\n      ...Category_category\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateCategory($input: UpdateCategoryInput!) {\n    updateCategory(input: $input) {\n      ...Category_category\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlaceCategory($id: ID!, $position: Int!) {\n    updateCategory(input: { id: $id, position: $position }) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation PlaceCategory($id: ID!, $position: Int!) {\n    updateCategory(input: { id: $id, position: $position }) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchiveCategory($id: ID!) {\n    archiveCategory(id: $id) {\n      ...Category_category\n    }\n  }\n"): (typeof documents)["\n  mutation ArchiveCategory($id: ID!) {\n    archiveCategory(id: $id) {\n      ...Category_category\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeCategory($id: ID!, $into: ID!) {\n    mergeCategory(id: $id, into: $into) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation MergeCategory($id: ID!, $into: ID!) {\n    mergeCategory(id: $id, into: $into) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteCategory($id: ID!) {\n    deleteCategory(id: $id) {\n      ...Category_category\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteCategory($id: ID!) {\n    deleteCategory(id: $id) {\n      ...Category_category\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Category_category on Category {\n    id\n    code\n    kind\n    name\n    parent {\n      id\n      name\n    }\n    position\n    archivedOn\n    version\n    owner\n  }\n"): (typeof documents)["\n  fragment Category_category on Category {\n    id\n    code\n    kind\n    name\n    parent {\n      id\n      name\n    }\n    position\n    archivedOn\n    version\n    owner\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Choices_account on Asset {\n    id\n    name\n    currency\n    category {\n      code\n    }\n  }\n"): (typeof documents)["\n  fragment Choices_account on Asset {\n    id\n    name\n    currency\n    category {\n      code\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateEntry($input: CreateTransactionInput!) {\n    createTransaction(input: $input) {\n      ...Entry_transaction\n    }\n  }\n"): (typeof documents)["\n  mutation CreateEntry($input: CreateTransactionInput!) {\n    createTransaction(input: $input) {\n      ...Entry_transaction\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateEntry($input: UpdateTransactionInput!) {\n    updateTransaction(input: $input) {\n      ...Entry_transaction\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateEntry($input: UpdateTransactionInput!) {\n    updateTransaction(input: $input) {\n      ...Entry_transaction\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteEntry($id: ID!) {\n    deleteTransaction(id: $id) {\n      ...Entry_transaction\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteEntry($id: ID!) {\n    deleteTransaction(id: $id) {\n      ...Entry_transaction\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTransferEntry($input: CreateTransferInput!) {\n    createTransfer(input: $input) {\n      ...Entry_transaction\n    }\n  }\n"): (typeof documents)["\n  mutation CreateTransferEntry($input: CreateTransferInput!) {\n    createTransfer(input: $input) {\n      ...Entry_transaction\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateEntryCategory($input: CreateCategoryInput!) {\n    createCategory(input: $input) {\n      ...Category_category\n    }\n  }\n"): (typeof documents)["\n  mutation CreateEntryCategory($input: CreateCategoryInput!) {\n    createCategory(input: $input) {\n      ...Category_category\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Entry_transaction on Transaction {\n    id\n    kind\n    date\n    amount\n    currency\n    payee\n    description\n    status\n    version\n    owner\n    createdAt\n    account {\n      id\n      name\n    }\n    splits {\n      amount\n      note\n      category {\n        id\n        kind\n        name\n        parent {\n          id\n          name\n        }\n      }\n    }\n    transfer {\n      id\n      amount\n      currency\n      date\n      account {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Entry_transaction on Transaction {\n    id\n    kind\n    date\n    amount\n    currency\n    payee\n    description\n    status\n    version\n    owner\n    createdAt\n    account {\n      id\n      name\n    }\n    splits {\n      amount\n      note\n      category {\n        id\n        kind\n        name\n        parent {\n          id\n          name\n        }\n      }\n    }\n    transfer {\n      id\n      amount\n      currency\n      date\n      account {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntryList($filter: TransactionFilter, $limit: Int, $nextToken: String) {\n    transactions(filter: $filter, limit: $limit, nextToken: $nextToken) {\n      items {\n        ...Entry_transaction\n      }\n      nextToken\n    }\n  }\n"): (typeof documents)["\n  query EntryList($filter: TransactionFilter, $limit: Int, $nextToken: String) {\n    transactions(filter: $filter, limit: $limit, nextToken: $nextToken) {\n      items {\n        ...Entry_transaction\n      }\n      nextToken\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateEntries($input: UpdateTransactionsInput!) {\n    updateTransactions(input: $input) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateEntries($input: UpdateTransactionsInput!) {\n    updateTransactions(input: $input) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteEntries($input: DeleteTransactionsInput!) {\n    deleteTransactions(input: $input)\n  }\n"): (typeof documents)["\n  mutation DeleteEntries($input: DeleteTransactionsInput!) {\n    deleteTransactions(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnsortedEntries($from: String!, $to: String!) {\n    cashFlow(from: $from, to: $to) {\n      uncategorised\n    }\n  }\n"): (typeof documents)["\n  query UnsortedEntries($from: String!, $to: String!) {\n    cashFlow(from: $from, to: $to) {\n      uncategorised\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Flows_cashFlow on CashFlow {\n    currency\n    income\n    expenses\n    net\n    savingsRate\n    priced\n    rates {\n      ...NoFigure_rate\n      ...RatesNote_rate\n    }\n    incomesByCategory {\n      category {\n        id\n        name\n      }\n      amount\n      subcategories {\n        category {\n          id\n          name\n        }\n        amount\n      }\n    }\n    expensesByCategory {\n      category {\n        id\n        name\n      }\n      amount\n      subcategories {\n        category {\n          id\n          name\n        }\n        amount\n      }\n    }\n    unpriced {\n      currency\n      value\n    }\n    uncategorised\n  }\n"): (typeof documents)["\n  fragment Flows_cashFlow on CashFlow {\n    currency\n    income\n    expenses\n    net\n    savingsRate\n    priced\n    rates {\n      ...NoFigure_rate\n      ...RatesNote_rate\n    }\n    incomesByCategory {\n      category {\n        id\n        name\n      }\n      amount\n      subcategories {\n        category {\n          id\n          name\n        }\n        amount\n      }\n    }\n    expensesByCategory {\n      category {\n        id\n        name\n      }\n      amount\n      subcategories {\n        category {\n          id\n          name\n        }\n        amount\n      }\n    }\n    unpriced {\n      currency\n      value\n    }\n    uncategorised\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CashFlowFigures($month: String!, $previous: String!) {\n    cashFlow(from: $month, to: $month) {\n      ...Flows_cashFlow\n    }\n    previous: cashFlow(from: $previous, to: $previous) {\n      ...Flows_cashFlow\n    }\n    budgets(month: $month) {\n      ...Budgets_month\n    }\n  }\n"): (typeof documents)["\n  query CashFlowFigures($month: String!, $previous: String!) {\n    cashFlow(from: $month, to: $month) {\n      ...Flows_cashFlow\n    }\n    previous: cashFlow(from: $previous, to: $previous) {\n      ...Flows_cashFlow\n    }\n    budgets(month: $month) {\n      ...Budgets_month\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CashFlow($month: String!, $previous: String!, $filter: TransactionFilter!, $withList: Boolean!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    categories {\n      ...Category_category\n    }\n    assets {\n      ...Choices_account\n    }\n    cashFlow(from: $month, to: $month) {\n      ...Flows_cashFlow\n    }\n    previous: cashFlow(from: $previous, to: $previous) {\n      ...Flows_cashFlow\n    }\n    budgets(month: $month) {\n      ...Budgets_month\n    }\n    transactions(filter: $filter) @include(if: $withList) {\n      items {\n        ...Entry_transaction\n      }\n      nextToken\n    }\n  }\n"): (typeof documents)["\n  query CashFlow($month: String!, $previous: String!, $filter: TransactionFilter!, $withList: Boolean!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    categories {\n      ...Category_category\n    }\n    assets {\n      ...Choices_account\n    }\n    cashFlow(from: $month, to: $month) {\n      ...Flows_cashFlow\n    }\n    previous: cashFlow(from: $previous, to: $previous) {\n      ...Flows_cashFlow\n    }\n    budgets(month: $month) {\n      ...Budgets_month\n    }\n    transactions(filter: $filter) @include(if: $withList) {\n      items {\n        ...Entry_transaction\n      }\n      nextToken\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AllocationCard_allocation on Allocation {\n    month\n    currency\n    total\n    unallocatedPct\n    priced\n    rates {\n      ...NoFigure_rate\n    }\n    categories {\n      category {\n        code\n        name\n        kind\n      }\n      pct\n      targetPct\n      deltaPct\n    }\n  }\n"): (typeof documents)["\n  fragment AllocationCard_allocation on Allocation {\n    month\n    currency\n    total\n    unallocatedPct\n    priced\n    rates {\n      ...NoFigure_rate\n    }\n    categories {\n      category {\n        code\n        name\n        kind\n      }\n      pct\n      targetPct\n      deltaPct\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BudgetsCard_budgets on BudgetMonth {\n    month\n    currency\n    budget\n    remaining\n    priced\n    rates {\n      ...NoFigure_rate\n    }\n    unbudgeted\n    categories {\n      id\n      category {\n        id\n        name\n      }\n      budget\n      actual\n      remaining\n      pct\n      isSet\n      isPriced\n    }\n  }\n"): (typeof documents)["\n  fragment BudgetsCard_budgets on BudgetMonth {\n    month\n    currency\n    budget\n    remaining\n    priced\n    rates {\n      ...NoFigure_rate\n    }\n    unbudgeted\n    categories {\n      id\n      category {\n        id\n        name\n      }\n      budget\n      actual\n      remaining\n      pct\n      isSet\n      isPriced\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CashFlowCard_cashFlow on CashFlow {\n    currency\n    income\n    expenses\n    net\n    savingsRate\n    priced\n    rates {\n      ...NoFigure_rate\n    }\n    expensesByCategory {\n      category {\n        id\n        name\n      }\n      amount\n    }\n  }\n"): (typeof documents)["\n  fragment CashFlowCard_cashFlow on CashFlow {\n    currency\n    income\n    expenses\n    net\n    savingsRate\n    priced\n    rates {\n      ...NoFigure_rate\n    }\n    expensesByCategory {\n      category {\n        id\n        name\n      }\n      amount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Composition_netWorth on NetWorth {\n    currency\n    points {\n      month\n      assets\n      liabilities\n      priced\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n    }\n    rates {\n      ...NoFigure_rate\n    }\n  }\n"): (typeof documents)["\n  fragment Composition_netWorth on NetWorth {\n    currency\n    points {\n      month\n      assets\n      liabilities\n      priced\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n    }\n    rates {\n      ...NoFigure_rate\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Composition_allocation on Allocation {\n    categories {\n      category {\n        code\n      }\n      assets {\n        asset {\n          id\n        }\n        value\n        pct\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Composition_allocation on Allocation {\n    categories {\n      category {\n        code\n      }\n      assets {\n        asset {\n          id\n        }\n        value\n        pct\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Composition_valuation on Valuation {\n    id\n    asset {\n      id\n      name\n      currency\n      category {\n        code\n      }\n    }\n    input {\n      id\n      month\n      value\n    }\n    previous {\n      id\n      month\n      value\n    }\n  }\n"): (typeof documents)["\n  fragment Composition_valuation on Valuation {\n    id\n    asset {\n      id\n      name\n      currency\n      category {\n        code\n      }\n    }\n    input {\n      id\n      month\n      value\n    }\n    previous {\n      id\n      month\n      value\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Composition_rate on ExchangeRate {\n    id\n    currency\n    rate\n    source\n    sourceMonth\n    staleMonths\n  }\n"): (typeof documents)["\n  fragment Composition_rate on ExchangeRate {\n    id\n    currency\n    rate\n    source\n    sourceMonth\n    staleMonths\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DashboardEmpty_query on Query {\n    me {\n      id\n      version\n    }\n    currencies {\n      code\n      name\n    }\n    valuations(month: $to) {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment DashboardEmpty_query on Query {\n    me {\n      id\n      version\n    }\n    currencies {\n      code\n      name\n    }\n    valuations(month: $to) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DashboardFigures_query on Query {\n    currencies {\n      code\n      minorUnits\n    }\n    netWorth(from: $from, to: $to) {\n      ...NetWorthHeadline_netWorth\n      ...NetWorthHistory_netWorth\n      ...Composition_netWorth\n      ...NeedsAttention_netWorth\n    }\n    netWorthProjection(months: $ahead) @include(if: $projected) {\n      ...NetWorthHistory_projection\n    }\n    valuations(month: $to) {\n      ...Composition_valuation\n      ...NeedsAttention_valuation\n    }\n    exchangeRates(from: $to, to: $to) {\n      ...Composition_rate\n    }\n    allocation(month: $to) {\n      ...AllocationCard_allocation\n      ...Composition_allocation\n      ...NeedsAttention_allocation\n    }\n    cashFlow(from: $to, to: $to) {\n      ...CashFlowCard_cashFlow\n      ...NeedsAttention_cashFlow\n    }\n    budgets(month: $to) {\n      ...BudgetsCard_budgets\n      ...NeedsAttention_budgets\n    }\n  }\n"): (typeof documents)["\n  fragment DashboardFigures_query on Query {\n    currencies {\n      code\n      minorUnits\n    }\n    netWorth(from: $from, to: $to) {\n      ...NetWorthHeadline_netWorth\n      ...NetWorthHistory_netWorth\n      ...Composition_netWorth\n      ...NeedsAttention_netWorth\n    }\n    netWorthProjection(months: $ahead) @include(if: $projected) {\n      ...NetWorthHistory_projection\n    }\n    valuations(month: $to) {\n      ...Composition_valuation\n      ...NeedsAttention_valuation\n    }\n    exchangeRates(from: $to, to: $to) {\n      ...Composition_rate\n    }\n    allocation(month: $to) {\n      ...AllocationCard_allocation\n      ...Composition_allocation\n      ...NeedsAttention_allocation\n    }\n    cashFlow(from: $to, to: $to) {\n      ...CashFlowCard_cashFlow\n      ...NeedsAttention_cashFlow\n    }\n    budgets(month: $to) {\n      ...BudgetsCard_budgets\n      ...NeedsAttention_budgets\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Dashboard($from: String!, $to: String!, $ahead: Int!, $projected: Boolean!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    ...DashboardFigures_query\n    ...DashboardEmpty_query\n  }\n"): (typeof documents)["\n  query Dashboard($from: String!, $to: String!, $ahead: Int!, $projected: Boolean!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    ...DashboardFigures_query\n    ...DashboardEmpty_query\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoGround {\n    me {\n      id\n      name\n      baseCurrency\n      locale\n      timeZone\n      theme\n    }\n    categories {\n      id\n      code\n      kind\n      name\n      parent {\n        id\n      }\n      position\n      archivedOn\n    }\n  }\n"): (typeof documents)["\n  query DemoGround {\n    me {\n      id\n      name\n      baseCurrency\n      locale\n      timeZone\n      theme\n    }\n    categories {\n      id\n      code\n      kind\n      name\n      parent {\n        id\n      }\n      position\n      archivedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LoadDemo($gzip: String!) {\n    importData(input: { gzip: $gzip }) {\n      assets\n    }\n  }\n"): (typeof documents)["\n  mutation LoadDemo($gzip: String!) {\n    importData(input: { gzip: $gzip }) {\n      assets\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedsAttention_netWorth on NetWorth {\n    currency\n    points {\n      month\n    }\n    rates {\n      currency\n      source\n      sourceMonth\n      staleMonths\n    }\n    unpriced {\n      asset {\n        id\n        name\n      }\n      currency\n      from\n      to\n    }\n  }\n"): (typeof documents)["\n  fragment NeedsAttention_netWorth on NetWorth {\n    currency\n    points {\n      month\n    }\n    rates {\n      currency\n      source\n      sourceMonth\n      staleMonths\n    }\n    unpriced {\n      asset {\n        id\n        name\n      }\n      currency\n      from\n      to\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedsAttention_valuation on Valuation {\n    id\n    asset {\n      id\n      name\n      currency\n    }\n    input {\n      id\n    }\n    previous {\n      id\n      month\n    }\n  }\n"): (typeof documents)["\n  fragment NeedsAttention_valuation on Valuation {\n    id\n    asset {\n      id\n      name\n      currency\n    }\n    input {\n      id\n    }\n    previous {\n      id\n      month\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedsAttention_budgets on BudgetMonth {\n    currency\n    categories {\n      id\n      category {\n        code\n        name\n      }\n      budget\n      remaining\n      pct\n      isSet\n      isPriced\n    }\n    unpriced {\n      currency\n    }\n    rates {\n      currency\n      source\n    }\n  }\n"): (typeof documents)["\n  fragment NeedsAttention_budgets on BudgetMonth {\n    currency\n    categories {\n      id\n      category {\n        code\n        name\n      }\n      budget\n      remaining\n      pct\n      isSet\n      isPriced\n    }\n    unpriced {\n      currency\n    }\n    rates {\n      currency\n      source\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedsAttention_cashFlow on CashFlow {\n    unpriced {\n      currency\n    }\n    rates {\n      currency\n      source\n    }\n  }\n"): (typeof documents)["\n  fragment NeedsAttention_cashFlow on CashFlow {\n    unpriced {\n      currency\n    }\n    rates {\n      currency\n      source\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedsAttention_allocation on Allocation {\n    month\n    categories {\n      category {\n        code\n        name\n      }\n      pct\n      targetPct\n      deltaPct\n      action\n    }\n  }\n"): (typeof documents)["\n  fragment NeedsAttention_allocation on Allocation {\n    month\n    categories {\n      category {\n        code\n        name\n      }\n      pct\n      targetPct\n      deltaPct\n      action\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NetWorthHeadline_netWorth on NetWorth {\n    currency\n    points {\n      month\n      netWorth\n      priced\n      leftOut\n      categories {\n        value\n      }\n    }\n    rates {\n      ...NoFigure_rate\n      ...RatesNote_rate\n    }\n  }\n"): (typeof documents)["\n  fragment NetWorthHeadline_netWorth on NetWorth {\n    currency\n    points {\n      month\n      netWorth\n      priced\n      leftOut\n      categories {\n        value\n      }\n    }\n    rates {\n      ...NoFigure_rate\n      ...RatesNote_rate\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NetWorthHistory_netWorth on NetWorth {\n    currency\n    points {\n      month\n      assets\n      liabilities\n      netWorth\n      priced\n      leftOut\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n    }\n    rates {\n      ...NoFigure_rate\n    }\n  }\n"): (typeof documents)["\n  fragment NetWorthHistory_netWorth on NetWorth {\n    currency\n    points {\n      month\n      assets\n      liabilities\n      netWorth\n      priced\n      leftOut\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n    }\n    rates {\n      ...NoFigure_rate\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NetWorthHistory_projection on NetWorthProjection {\n    currency\n    points {\n      month\n      netWorth\n      low\n      high\n    }\n    assumptions {\n      changesUsed\n      meanChange\n      standardDeviation\n    }\n  }\n"): (typeof documents)["\n  fragment NetWorthHistory_projection on NetWorthProjection {\n    currency\n    points {\n      month\n      netWorth\n      low\n      high\n    }\n    assumptions {\n      changesUsed\n      meanChange\n      standardDeviation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssetDialog_category on AssetCategory {\n    code\n    name\n    kind\n    tradable\n  }\n"): (typeof documents)["\n  fragment AssetDialog_category on AssetCategory {\n    code\n    name\n    kind\n    tradable\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssetInUse($from: String!, $to: String!, $assetId: ID!) {\n    assetInputs(from: $from, to: $to, assetId: $assetId) {\n      id\n      assetId\n      month\n      version\n    }\n    transactions(filter: { accountId: $assetId }, limit: 1) {\n      items {\n        id\n      }\n    }\n    assets(includeClosed: true) {\n      id\n      closedOn\n      reopenedOn\n      marketCap\n      subTargetPct\n      secures {\n        id\n      }\n      account {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query AssetInUse($from: String!, $to: String!, $assetId: ID!) {\n    assetInputs(from: $from, to: $to, assetId: $assetId) {\n      id\n      assetId\n      month\n      version\n    }\n    transactions(filter: { accountId: $assetId }, limit: 1) {\n      items {\n        id\n      }\n    }\n    assets(includeClosed: true) {\n      id\n      closedOn\n      reopenedOn\n      marketCap\n      subTargetPct\n      secures {\n        id\n      }\n      account {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateAsset($input: CreateAssetInput!) {\n    createAsset(input: $input) {\n      ...MonthGrid_asset\n    }\n  }\n"): (typeof documents)["\n  mutation CreateAsset($input: CreateAssetInput!) {\n    createAsset(input: $input) {\n      ...MonthGrid_asset\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateAsset($input: UpdateAssetInput!) {\n    updateAsset(input: $input) {\n      ...MonthGrid_asset\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateAsset($input: UpdateAssetInput!) {\n    updateAsset(input: $input) {\n      ...MonthGrid_asset\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteAsset($id: ID!) {\n    deleteAsset(id: $id) {\n      ...MonthGrid_asset\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteAsset($id: ID!) {\n    deleteAsset(id: $id) {\n      ...MonthGrid_asset\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MonthlyInput($month: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    assetCategories {\n      ...AssetDialog_category\n    }\n    valuations(month: $month) {\n      ...MonthGrid_valuation\n    }\n    exchangeRates(from: $month, to: $month) {\n      ...MonthGrid_rate\n    }\n    assets(includeClosed: true) {\n      ...MonthGrid_asset\n    }\n  }\n"): (typeof documents)["\n  query MonthlyInput($month: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    assetCategories {\n      ...AssetDialog_category\n    }\n    valuations(month: $month) {\n      ...MonthGrid_valuation\n    }\n    exchangeRates(from: $month, to: $month) {\n      ...MonthGrid_rate\n    }\n    assets(includeClosed: true) {\n      ...MonthGrid_asset\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MonthGrid_input on AssetInput {\n    id\n    assetId\n    month\n    value\n    notes\n    version\n    owner\n  }\n"): (typeof documents)["\n  fragment MonthGrid_input on AssetInput {\n    id\n    assetId\n    month\n    value\n    notes\n    version\n    owner\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MonthGrid_asset on Asset {\n    id\n    name\n    currency\n    institution\n    secures {\n      id\n      name\n    }\n    account {\n      id\n      name\n    }\n    tradable\n    ticker\n    notes\n    closedOn\n    version\n    owner\n    category {\n      code\n      name\n      kind\n    }\n  }\n"): (typeof documents)["\n  fragment MonthGrid_asset on Asset {\n    id\n    name\n    currency\n    institution\n    secures {\n      id\n      name\n    }\n    account {\n      id\n      name\n    }\n    tradable\n    ticker\n    notes\n    closedOn\n    version\n    owner\n    category {\n      code\n      name\n      kind\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MonthGrid_rate on ExchangeRate {\n    id\n    currency\n    rate\n    source\n  }\n"): (typeof documents)["\n  fragment MonthGrid_rate on ExchangeRate {\n    id\n    currency\n    rate\n    source\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MonthGrid_valuation on Valuation {\n    id\n    month\n    asset {\n      ...MonthGrid_asset\n    }\n    input {\n      ...MonthGrid_input\n    }\n    previous {\n      ...MonthGrid_input\n    }\n  }\n"): (typeof documents)["\n  fragment MonthGrid_valuation on Valuation {\n    id\n    month\n    asset {\n      ...MonthGrid_asset\n    }\n    input {\n      ...MonthGrid_input\n    }\n    previous {\n      ...MonthGrid_input\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MonthGrid_equity on Equity {\n    id\n    assetId\n    currency\n    value\n    leftOut\n  }\n"): (typeof documents)["\n  fragment MonthGrid_equity on Equity {\n    id\n    assetId\n    currency\n    value\n    leftOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EquitiesOfMonth($month: String!) {\n    equities(month: $month) {\n      ...MonthGrid_equity\n    }\n  }\n"): (typeof documents)["\n  query EquitiesOfMonth($month: String!) {\n    equities(month: $month) {\n      ...MonthGrid_equity\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordMonth($input: RecordAssetInputsInput!) {\n    recordAssetInputs(input: $input) {\n      ...MonthGrid_input\n    }\n  }\n"): (typeof documents)["\n  mutation RecordMonth($input: RecordAssetInputsInput!) {\n    recordAssetInputs(input: $input) {\n      ...MonthGrid_input\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Appearance {\n    me {\n      ...Format_user\n    }\n  }\n"): (typeof documents)["\n  query Appearance {\n    me {\n      ...Format_user\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditEntry_event on AuditEvent {\n    id\n    at\n    action\n    entity\n    key\n    before\n    after\n  }\n"): (typeof documents)["\n  fragment AuditEntry_event on AuditEvent {\n    id\n    at\n    action\n    entity\n    key\n    before\n    after\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Audit($nextToken: String) {\n    me {\n      ...Format_user\n      timeZone\n    }\n    currencies {\n      ...Format_currency\n    }\n    assets(includeClosed: true) {\n      id\n      name\n      currency\n    }\n    assetCategories {\n      code\n      name\n    }\n    categories {\n      id\n      code\n      kind\n      name\n      parent {\n        id\n        name\n      }\n    }\n    auditEvents(limit: 50, nextToken: $nextToken) {\n      nextToken\n      items {\n        ...AuditEntry_event\n      }\n    }\n  }\n"): (typeof documents)["\n  query Audit($nextToken: String) {\n    me {\n      ...Format_user\n      timeZone\n    }\n    currencies {\n      ...Format_currency\n    }\n    assets(includeClosed: true) {\n      id\n      name\n      currency\n    }\n    assetCategories {\n      code\n      name\n    }\n    categories {\n      id\n      code\n      kind\n      name\n      parent {\n        id\n        name\n      }\n    }\n    auditEvents(limit: 50, nextToken: $nextToken) {\n      nextToken\n      items {\n        ...AuditEntry_event\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeleteSection {\n    me {\n      ...Format_user\n      email\n    }\n    assets(includeClosed: true) {\n      id\n    }\n  }\n"): (typeof documents)["\n  query DeleteSection {\n    me {\n      ...Format_user\n      email\n    }\n    assets(includeClosed: true) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteAllAssets($confirm: String!) {\n    deleteAllAssets(confirm: $confirm)\n  }\n"): (typeof documents)["\n  mutation DeleteAllAssets($confirm: String!) {\n    deleteAllAssets(confirm: $confirm)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteMe($confirm: String!) {\n    deleteMe(confirm: $confirm) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteMe($confirm: String!) {\n    deleteMe(confirm: $confirm) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublishedRates {\n    publishedRates {\n      newestDay\n      fetchedAt\n      triedAt\n      problem\n    }\n  }\n"): (typeof documents)["\n  query PublishedRates {\n    publishedRates {\n      newestDay\n      fetchedAt\n      triedAt\n      problem\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RatedCurrencies {\n    me {\n      ...Format_user\n      timeZone\n    }\n    currencies {\n      ...Format_currency\n    }\n    assets(includeClosed: true) {\n      id\n      currency\n    }\n  }\n"): (typeof documents)["\n  query RatedCurrencies {\n    me {\n      ...Format_user\n      timeZone\n    }\n    currencies {\n      ...Format_currency\n    }\n    assets(includeClosed: true) {\n      id\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetExchangeRate($input: SetExchangeRateInput!) {\n    setExchangeRate(input: $input) {\n      ...RateRow_rate\n    }\n  }\n"): (typeof documents)["\n  mutation SetExchangeRate($input: SetExchangeRateInput!) {\n    setExchangeRate(input: $input) {\n      ...RateRow_rate\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExchangeRates($from: String!, $to: String!, $currency: ID!) {\n    exchangeRates(from: $from, to: $to, currency: $currency) {\n      ...RateRow_rate\n    }\n  }\n"): (typeof documents)["\n  query ExchangeRates($from: String!, $to: String!, $currency: ID!) {\n    exchangeRates(from: $from, to: $to, currency: $currency) {\n      ...RateRow_rate\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RateRow_rate on ExchangeRate {\n    id\n    currency\n    month\n    rate\n    source\n    sourceMonth\n    staleMonths\n    stale\n    own\n    published\n    version\n  }\n"): (typeof documents)["\n  fragment RateRow_rate on ExchangeRate {\n    id\n    currency\n    month\n    rate\n    source\n    sourceMonth\n    staleMonths\n    stale\n    own\n    published\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExportSection {\n    me {\n      ...Format_user\n    }\n    assets(includeClosed: true) {\n      id\n    }\n  }\n"): (typeof documents)["\n  query ExportSection {\n    me {\n      ...Format_user\n    }\n    assets(includeClosed: true) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportParts_status on ImportStatus {\n    id\n    state\n    done\n    total\n    result {\n      assets\n      assetInputs\n      transactions\n      budgets\n    }\n    problem\n    code\n  }\n"): (typeof documents)["\n  fragment ImportParts_status on ImportStatus {\n    id\n    state\n    done\n    total\n    result {\n      assets\n      assetInputs\n      transactions\n      budgets\n    }\n    problem\n    code\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportPart($input: ImportPartInput!) {\n    importPart(input: $input) {\n      ...ImportParts_status\n    }\n  }\n"): (typeof documents)["\n  mutation ImportPart($input: ImportPartInput!) {\n    importPart(input: $input) {\n      ...ImportParts_status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportProgress($id: ID!) {\n    importStatus(id: $id) {\n      ...ImportParts_status\n    }\n  }\n"): (typeof documents)["\n  query ImportProgress($id: ID!) {\n    importStatus(id: $id) {\n      ...ImportParts_status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExportPart($after: String, $trail: Boolean) {\n    exportPart(after: $after, trail: $trail) {\n      content\n      text\n      done\n      total\n      next\n    }\n  }\n"): (typeof documents)["\n  query ExportPart($after: String, $trail: Boolean) {\n    exportPart(after: $after, trail: $trail) {\n      content\n      text\n      done\n      total\n      next\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportBooks($gzip: String!) {\n    importData(input: { gzip: $gzip }) {\n      assets\n      assetInputs\n      transactions\n      budgets\n    }\n  }\n"): (typeof documents)["\n  mutation ImportBooks($gzip: String!) {\n    importData(input: { gzip: $gzip }) {\n      assets\n      assetInputs\n      transactions\n      budgets\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Profile {\n    me {\n      ...Format_user\n      ...ProfileForm_user\n    }\n    currencies {\n      ...Format_currency\n    }\n  }\n"): (typeof documents)["\n  query Profile {\n    me {\n      ...Format_user\n      ...ProfileForm_user\n    }\n    currencies {\n      ...Format_currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProfileForm_user on User {\n    id\n    email\n    name\n    baseCurrency\n    locale\n    timeZone\n    version\n  }\n"): (typeof documents)["\n  fragment ProfileForm_user on User {\n    id\n    email\n    name\n    baseCurrency\n    locale\n    timeZone\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProfile($input: UpdateMeInput!) {\n    updateMe(input: $input) {\n      ...ProfileForm_user\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateProfile($input: UpdateMeInput!) {\n    updateMe(input: $input) {\n      ...ProfileForm_user\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TargetRow_target on AllocationTarget {\n    id\n    targetPct\n    category {\n      code\n      name\n      kind\n    }\n  }\n"): (typeof documents)["\n  fragment TargetRow_target on AllocationTarget {\n    id\n    targetPct\n    category {\n      code\n      name\n      kind\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Targets {\n    me {\n      ...Format_user\n    }\n    allocationTargets {\n      ...TargetRow_target\n    }\n  }\n"): (typeof documents)["\n  query Targets {\n    me {\n      ...Format_user\n    }\n    allocationTargets {\n      ...TargetRow_target\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Account_user on User {\n    id\n    name\n    theme\n    version\n  }\n"): (typeof documents)["\n  fragment Account_user on User {\n    id\n    name\n    theme\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllocationOnCard($month: String!) {\n    allocation(month: $month) {\n      total\n      categories {\n        category {\n          code\n        }\n        value\n      }\n    }\n  }\n"): (typeof documents)["\n  query AllocationOnCard($month: String!) {\n    allocation(month: $month) {\n      total\n      categories {\n        category {\n          code\n        }\n        value\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllocationOnPage($month: String!) {\n    allocation(month: $month) {\n      total\n      unallocatedPct\n      categories {\n        category {\n          code\n        }\n        value\n        assets {\n          value\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AllocationOnPage($month: String!) {\n    allocation(month: $month) {\n      total\n      unallocatedPct\n      categories {\n        category {\n          code\n        }\n        value\n        assets {\n          value\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Format_user on User {\n    id\n    locale\n    baseCurrency\n    ...Account_user\n  }\n"): (typeof documents)["\n  fragment Format_user on User {\n    id\n    locale\n    baseCurrency\n    ...Account_user\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Format_currency on Currency {\n    code\n    name\n    minorUnits\n  }\n"): (typeof documents)["\n  fragment Format_currency on Currency {\n    code\n    name\n    minorUnits\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Screen($month: String!, $withAssets: Boolean!) {\n    budgets(month: $month) {\n      month\n    }\n    assets @include(if: $withAssets) {\n      id\n    }\n  }\n"): (typeof documents)["\n  query Screen($month: String!, $withAssets: Boolean!) {\n    budgets(month: $month) {\n      month\n    }\n    assets @include(if: $withAssets) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription BooksChange {\n    onBooksChange {\n      id\n      owner\n      area\n      month\n      ids\n      at\n    }\n  }\n"): (typeof documents)["\n  subscription BooksChange {\n    onBooksChange {\n      id\n      owner\n      area\n      month\n      ids\n      at\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTheme($theme: Theme!) {\n    updateMe(input: { theme: $theme }) {\n      ...Account_user\n    }\n  }\n"): (typeof documents)["\n  mutation SetTheme($theme: Theme!) {\n    updateMe(input: { theme: $theme }) {\n      ...Account_user\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseHabits($input: UpdateMeInput!) {\n    updateMe(input: $input) {\n      id\n      baseCurrency\n      locale\n      timeZone\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseHabits($input: UpdateMeInput!) {\n    updateMe(input: $input) {\n      id\n      baseCurrency\n      locale\n      timeZone\n      version\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;