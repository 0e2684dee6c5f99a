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
    "\n  fragment AllocationHeadline_allocation on Allocation {\n    month\n    currency\n    total\n    previousTotal\n    change\n  }\n": typeof types.AllocationHeadline_AllocationFragmentDoc,
    "\n  fragment AllocationHistory_month on AllocationMonth {\n    month\n    currency\n    total\n    categories {\n      category {\n        code\n        name\n        kind\n      }\n      value\n      pct\n    }\n    unpriced {\n      asset {\n        id\n        name\n      }\n      currency\n    }\n  }\n": typeof types.AllocationHistory_MonthFragmentDoc,
    "\n  query AllocationScreen($month: String!, $from: String!, $to: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    allocation(month: $month) {\n      ...Workspace_allocation\n    }\n    allocationHistory(from: $from, to: $to) {\n      ...AllocationHistory_month\n    }\n  }\n": typeof types.AllocationScreenDocument,
    "\n  query AllocationReader {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n  }\n": typeof types.AllocationReaderDocument,
    "\n  query AllocationOfMonth($month: String!) {\n    allocation(month: $month) {\n      ...Workspace_allocation\n    }\n  }\n": typeof types.AllocationOfMonthDocument,
    "\n  query AllocationOverTime($from: String!, $to: String!) {\n    allocationHistory(from: $from, to: $to) {\n      ...AllocationHistory_month\n    }\n  }\n": typeof types.AllocationOverTimeDocument,
    "\n  fragment Workspace_allocation on Allocation {\n    ...AllocationHeadline_allocation\n    unallocatedPct\n    categories {\n      ...CategoryShare_category\n    }\n    unpriced {\n      ...UnpricedNotice_item\n    }\n  }\n": typeof types.Workspace_AllocationFragmentDoc,
    "\n  mutation SetAssetTarget($input: UpdateAssetInput!) {\n    updateAsset(input: $input) {\n      ...CategoryShare_asset\n    }\n  }\n": typeof types.SetAssetTargetDocument,
    "\n  fragment CategoryShare_category on AllocationCategory {\n    category {\n      code\n      name\n      kind\n      marketCapWeighted\n    }\n    value\n    previousValue\n    pct\n    previousPct\n    targetPct\n    targetValue\n    delta\n    deltaPct\n    action\n    assets {\n      ...CategoryShare_holding\n    }\n  }\n": typeof types.CategoryShare_CategoryFragmentDoc,
    "\n  fragment CategoryShare_holding on AllocationAsset {\n    asset {\n      ...CategoryShare_asset\n    }\n    value\n    previousValue\n    pct\n    targetPct\n    targetValue\n    delta\n  }\n": typeof types.CategoryShare_HoldingFragmentDoc,
    "\n  fragment CategoryShare_asset on Asset {\n    id\n    name\n    currency\n    ticker\n    marketCap\n    subTargetPct\n    closedOn\n    version\n  }\n": typeof types.CategoryShare_AssetFragmentDoc,
    "\n  query MarketCaps($assetId: ID!) {\n    marketCapHistory(assetId: $assetId) {\n      month\n      marketCap\n    }\n  }\n": typeof types.MarketCapsDocument,
    "\n  fragment UnpricedNotice_item on UnpricedItem {\n    asset {\n      id\n      name\n    }\n    currency\n    from\n    to\n    value\n  }\n": typeof types.UnpricedNotice_ItemFragmentDoc,
    "\n  fragment Plan_trade on RebalancingTrade {\n    category {\n      code\n      name\n      kind\n    }\n    value\n    pct\n    targetPct\n    trade\n    after\n    pctAfter\n  }\n": typeof types.Plan_TradeFragmentDoc,
    "\n  query Rebalancing($month: String!, $contribution: String!, $mode: RebalancingMode!) {\n    rebalancing(month: $month, contribution: $contribution, mode: $mode) {\n      contribution\n      categories {\n        ...Plan_trade\n      }\n    }\n  }\n": typeof types.RebalancingDocument,
    "\n  mutation SetTargets($input: [AllocationTargetInput!]!) {\n    setAllocationTargets(input: $input) {\n      id\n      targetPct\n      version\n    }\n  }\n": typeof types.SetTargetsDocument,
    "\n  query TargetsNow {\n    allocationTargets {\n      id\n      targetPct\n      version\n    }\n  }\n": typeof types.TargetsNowDocument,
    "\n  query Analytics($from: String!, $flowFrom: String!, $to: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    netWorth(from: $from, to: $to) {\n      ...WorthOverTime_netWorth\n    }\n    cashFlow(from: $flowFrom, to: $to) {\n      ...SavingsRate_cashFlow\n      ...Spending_cashFlow\n      ...IncomeMix_cashFlow\n      ...HeatMap_cashFlow\n    }\n    allocation(month: $to) {\n      ...Movers_allocation\n    }\n  }\n": typeof types.AnalyticsDocument,
    "\n  fragment HeatMap_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      expensesByCategory {\n        category {\n          code\n          name\n        }\n        amount\n      }\n    }\n  }\n": typeof types.HeatMap_CashFlowFragmentDoc,
    "\n  fragment IncomeMix_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      incomesByCategory {\n        category {\n          code\n          name\n        }\n        amount\n      }\n    }\n  }\n": typeof types.IncomeMix_CashFlowFragmentDoc,
    "\n  fragment Movers_allocation on Allocation {\n    month\n    currency\n    categories {\n      category {\n        code\n      }\n      assets {\n        asset {\n          id\n          name\n        }\n        value\n        previousValue\n      }\n    }\n  }\n": typeof types.Movers_AllocationFragmentDoc,
    "\n  fragment SavingsRate_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      income\n      expenses\n      net\n      savingsRate\n    }\n  }\n": typeof types.SavingsRate_CashFlowFragmentDoc,
    "\n  fragment Spending_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      expensesByCategory {\n        category {\n          code\n          name\n        }\n        amount\n      }\n    }\n  }\n": typeof types.Spending_CashFlowFragmentDoc,
    "\n  fragment WorthOverTime_netWorth on NetWorth {\n    currency\n    points {\n      month\n      netWorth\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n      currencies {\n        code\n        value\n      }\n    }\n  }\n": typeof types.WorthOverTime_NetWorthFragmentDoc,
    "\n  fragment AllocationCard_allocation on Allocation {\n    month\n    currency\n    total\n    unallocatedPct\n    categories {\n      category {\n        code\n        name\n        kind\n      }\n      pct\n      targetPct\n      deltaPct\n    }\n  }\n": typeof types.AllocationCard_AllocationFragmentDoc,
    "\n  fragment BudgetsCard_budgets on BudgetMonth {\n    month\n    currency\n    budget\n    actual\n    remaining\n    categories {\n      id\n      category {\n        code\n        name\n      }\n      budget\n      actual\n      remaining\n      pct\n      isSet\n    }\n  }\n": typeof types.BudgetsCard_BudgetsFragmentDoc,
    "\n  fragment CashFlowCard_cashFlow on CashFlow {\n    currency\n    income\n    expenses\n    net\n    savingsRate\n    expensesByCategory {\n      category {\n        code\n        name\n      }\n      amount\n    }\n  }\n": typeof types.CashFlowCard_CashFlowFragmentDoc,
    "\n  fragment Composition_netWorth on NetWorth {\n    currency\n    points {\n      month\n      assets\n      liabilities\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n    }\n  }\n": typeof types.Composition_NetWorthFragmentDoc,
    "\n  fragment Composition_allocation on Allocation {\n    categories {\n      category {\n        code\n      }\n      assets {\n        asset {\n          id\n        }\n        value\n        pct\n      }\n    }\n  }\n": typeof types.Composition_AllocationFragmentDoc,
    "\n  fragment Composition_valuation on Valuation {\n    id\n    asset {\n      id\n      name\n      currency\n      category {\n        code\n      }\n    }\n    input {\n      id\n      month\n      value\n    }\n    previous {\n      id\n      month\n      value\n    }\n  }\n": typeof types.Composition_ValuationFragmentDoc,
    "\n  fragment Composition_rate on ExchangeRate {\n    id\n    currency\n    rate\n    source\n    sourceMonth\n    staleMonths\n  }\n": typeof types.Composition_RateFragmentDoc,
    "\n  fragment DashboardEmpty_query on Query {\n    valuations(month: $to) {\n      id\n    }\n  }\n": typeof types.DashboardEmpty_QueryFragmentDoc,
    "\n  fragment DashboardFigures_query on Query {\n    currencies {\n      code\n      minorUnits\n    }\n    netWorth(from: $from, to: $to) {\n      ...NetWorthHeadline_netWorth\n      ...NetWorthHistory_netWorth\n      ...Composition_netWorth\n      ...NeedsAttention_netWorth\n    }\n    netWorthProjection(months: $ahead) @include(if: $projected) {\n      ...NetWorthHistory_projection\n    }\n    valuations(month: $to) {\n      ...Composition_valuation\n      ...NeedsAttention_valuation\n    }\n    exchangeRates(from: $to, to: $to) {\n      ...Composition_rate\n      ...NeedsAttention_rate\n    }\n    allocation(month: $to) {\n      ...AllocationCard_allocation\n      ...Composition_allocation\n      ...NeedsAttention_allocation\n    }\n    cashFlow(from: $to, to: $to) {\n      ...CashFlowCard_cashFlow\n      ...NeedsAttention_cashFlow\n    }\n    budgets(month: $to) {\n      ...BudgetsCard_budgets\n      ...NeedsAttention_budgets\n    }\n  }\n": typeof types.DashboardFigures_QueryFragmentDoc,
    "\n  query Dashboard($from: String!, $to: String!, $ahead: Int!, $projected: Boolean!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    ...DashboardFigures_query\n    ...DashboardEmpty_query\n  }\n": typeof types.DashboardDocument,
    "\n  query DemoGround {\n    me {\n      id\n      name\n      baseCurrency\n      locale\n      timeZone\n      theme\n    }\n    expenseCategories {\n      code\n      subcategories {\n        id\n        name\n      }\n    }\n  }\n": typeof types.DemoGroundDocument,
    "\n  query DemoRates($from: String!, $to: String!, $currency: ID!) {\n    exchangeRates(from: $from, to: $to, currency: $currency) {\n      id\n      currency\n      month\n    }\n  }\n": typeof types.DemoRatesDocument,
    "\n  mutation LoadDemo($gzip: String!) {\n    importData(input: { gzip: $gzip }) {\n      assets\n    }\n  }\n": typeof types.LoadDemoDocument,
    "\n  fragment NeedsAttention_netWorth on NetWorth {\n    points {\n      month\n    }\n    unpriced {\n      asset {\n        id\n        name\n      }\n      currency\n      from\n      to\n    }\n  }\n": typeof types.NeedsAttention_NetWorthFragmentDoc,
    "\n  fragment NeedsAttention_valuation on Valuation {\n    id\n    asset {\n      id\n      name\n      currency\n    }\n    input {\n      id\n    }\n    previous {\n      id\n      month\n    }\n  }\n": typeof types.NeedsAttention_ValuationFragmentDoc,
    "\n  fragment NeedsAttention_budgets on BudgetMonth {\n    currency\n    categories {\n      id\n      category {\n        code\n        name\n      }\n      budget\n      remaining\n      pct\n      isSet\n    }\n    unpriced {\n      currency\n    }\n  }\n": typeof types.NeedsAttention_BudgetsFragmentDoc,
    "\n  fragment NeedsAttention_cashFlow on CashFlow {\n    unpriced {\n      currency\n    }\n  }\n": typeof types.NeedsAttention_CashFlowFragmentDoc,
    "\n  fragment NeedsAttention_allocation on Allocation {\n    month\n    categories {\n      category {\n        code\n        name\n      }\n      pct\n      targetPct\n      deltaPct\n    }\n  }\n": typeof types.NeedsAttention_AllocationFragmentDoc,
    "\n  fragment NeedsAttention_rate on ExchangeRate {\n    id\n    currency\n    sourceMonth\n    staleMonths\n  }\n": typeof types.NeedsAttention_RateFragmentDoc,
    "\n  fragment NetWorthHeadline_netWorth on NetWorth {\n    currency\n    points {\n      month\n      netWorth\n      categories {\n        value\n      }\n    }\n  }\n": typeof types.NetWorthHeadline_NetWorthFragmentDoc,
    "\n  fragment NetWorthHistory_netWorth on NetWorth {\n    currency\n    points {\n      month\n      assets\n      liabilities\n      netWorth\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n    }\n  }\n": typeof types.NetWorthHistory_NetWorthFragmentDoc,
    "\n  fragment NetWorthHistory_projection on NetWorthProjection {\n    currency\n    points {\n      month\n      netWorth\n      low\n      high\n    }\n    assumptions {\n      changesUsed\n      meanChange\n      standardDeviation\n    }\n  }\n": typeof types.NetWorthHistory_ProjectionFragmentDoc,
    "\n  fragment AssetDialog_category on AssetCategory {\n    code\n    name\n    kind\n  }\n": typeof types.AssetDialog_CategoryFragmentDoc,
    "\n  mutation CreateAsset($input: CreateAssetInput!) {\n    createAsset(input: $input) {\n      ...MonthGrid_asset\n    }\n  }\n": typeof types.CreateAssetDocument,
    "\n  mutation UpdateAsset($input: UpdateAssetInput!) {\n    updateAsset(input: $input) {\n      ...MonthGrid_asset\n    }\n  }\n": typeof types.UpdateAssetDocument,
    "\n  mutation DeleteAsset($id: ID!) {\n    deleteAsset(id: $id) {\n      ...MonthGrid_asset\n    }\n  }\n": typeof types.DeleteAssetDocument,
    "\n  query ValuesToLose($from: String!, $to: String!, $assetId: ID!) {\n    assetInputs(from: $from, to: $to, assetId: $assetId) {\n      id\n      assetId\n      month\n    }\n  }\n": typeof types.ValuesToLoseDocument,
    "\n  query MonthlyInput($month: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    assetCategories {\n      ...AssetDialog_category\n    }\n    valuations(month: $month) {\n      ...MonthGrid_valuation\n    }\n    assets(includeClosed: true) {\n      ...MonthGrid_asset\n    }\n  }\n": typeof types.MonthlyInputDocument,
    "\n  fragment MonthGrid_input on AssetInput {\n    id\n    assetId\n    month\n    value\n    notes\n    version\n    owner\n  }\n": typeof types.MonthGrid_InputFragmentDoc,
    "\n  fragment MonthGrid_asset on Asset {\n    id\n    name\n    currency\n    institution\n    ticker\n    notes\n    closedOn\n    version\n    owner\n    category {\n      code\n      name\n      kind\n    }\n  }\n": typeof types.MonthGrid_AssetFragmentDoc,
    "\n  fragment MonthGrid_valuation on Valuation {\n    id\n    month\n    asset {\n      ...MonthGrid_asset\n    }\n    input {\n      ...MonthGrid_input\n    }\n    previous {\n      ...MonthGrid_input\n    }\n  }\n": typeof types.MonthGrid_ValuationFragmentDoc,
    "\n  mutation RecordMonth($input: RecordAssetInputsInput!) {\n    recordAssetInputs(input: $input) {\n      ...MonthGrid_input\n    }\n  }\n": typeof types.RecordMonthDocument,
    "\n  fragment Format_user on User {\n    id\n    locale\n    baseCurrency\n  }\n": typeof types.Format_UserFragmentDoc,
    "\n  fragment Format_currency on Currency {\n    code\n    name\n    minorUnits\n  }\n": typeof types.Format_CurrencyFragmentDoc,
};
const documents: Documents = {
    "\n  fragment AllocationHeadline_allocation on Allocation {\n    month\n    currency\n    total\n    previousTotal\n    change\n  }\n": types.AllocationHeadline_AllocationFragmentDoc,
    "\n  fragment AllocationHistory_month on AllocationMonth {\n    month\n    currency\n    total\n    categories {\n      category {\n        code\n        name\n        kind\n      }\n      value\n      pct\n    }\n    unpriced {\n      asset {\n        id\n        name\n      }\n      currency\n    }\n  }\n": types.AllocationHistory_MonthFragmentDoc,
    "\n  query AllocationScreen($month: String!, $from: String!, $to: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    allocation(month: $month) {\n      ...Workspace_allocation\n    }\n    allocationHistory(from: $from, to: $to) {\n      ...AllocationHistory_month\n    }\n  }\n": types.AllocationScreenDocument,
    "\n  query AllocationReader {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n  }\n": types.AllocationReaderDocument,
    "\n  query AllocationOfMonth($month: String!) {\n    allocation(month: $month) {\n      ...Workspace_allocation\n    }\n  }\n": types.AllocationOfMonthDocument,
    "\n  query AllocationOverTime($from: String!, $to: String!) {\n    allocationHistory(from: $from, to: $to) {\n      ...AllocationHistory_month\n    }\n  }\n": types.AllocationOverTimeDocument,
    "\n  fragment Workspace_allocation on Allocation {\n    ...AllocationHeadline_allocation\n    unallocatedPct\n    categories {\n      ...CategoryShare_category\n    }\n    unpriced {\n      ...UnpricedNotice_item\n    }\n  }\n": types.Workspace_AllocationFragmentDoc,
    "\n  mutation SetAssetTarget($input: UpdateAssetInput!) {\n    updateAsset(input: $input) {\n      ...CategoryShare_asset\n    }\n  }\n": types.SetAssetTargetDocument,
    "\n  fragment CategoryShare_category on AllocationCategory {\n    category {\n      code\n      name\n      kind\n      marketCapWeighted\n    }\n    value\n    previousValue\n    pct\n    previousPct\n    targetPct\n    targetValue\n    delta\n    deltaPct\n    action\n    assets {\n      ...CategoryShare_holding\n    }\n  }\n": types.CategoryShare_CategoryFragmentDoc,
    "\n  fragment CategoryShare_holding on AllocationAsset {\n    asset {\n      ...CategoryShare_asset\n    }\n    value\n    previousValue\n    pct\n    targetPct\n    targetValue\n    delta\n  }\n": types.CategoryShare_HoldingFragmentDoc,
    "\n  fragment CategoryShare_asset on Asset {\n    id\n    name\n    currency\n    ticker\n    marketCap\n    subTargetPct\n    closedOn\n    version\n  }\n": types.CategoryShare_AssetFragmentDoc,
    "\n  query MarketCaps($assetId: ID!) {\n    marketCapHistory(assetId: $assetId) {\n      month\n      marketCap\n    }\n  }\n": types.MarketCapsDocument,
    "\n  fragment UnpricedNotice_item on UnpricedItem {\n    asset {\n      id\n      name\n    }\n    currency\n    from\n    to\n    value\n  }\n": types.UnpricedNotice_ItemFragmentDoc,
    "\n  fragment Plan_trade on RebalancingTrade {\n    category {\n      code\n      name\n      kind\n    }\n    value\n    pct\n    targetPct\n    trade\n    after\n    pctAfter\n  }\n": types.Plan_TradeFragmentDoc,
    "\n  query Rebalancing($month: String!, $contribution: String!, $mode: RebalancingMode!) {\n    rebalancing(month: $month, contribution: $contribution, mode: $mode) {\n      contribution\n      categories {\n        ...Plan_trade\n      }\n    }\n  }\n": types.RebalancingDocument,
    "\n  mutation SetTargets($input: [AllocationTargetInput!]!) {\n    setAllocationTargets(input: $input) {\n      id\n      targetPct\n      version\n    }\n  }\n": types.SetTargetsDocument,
    "\n  query TargetsNow {\n    allocationTargets {\n      id\n      targetPct\n      version\n    }\n  }\n": types.TargetsNowDocument,
    "\n  query Analytics($from: String!, $flowFrom: String!, $to: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    netWorth(from: $from, to: $to) {\n      ...WorthOverTime_netWorth\n    }\n    cashFlow(from: $flowFrom, to: $to) {\n      ...SavingsRate_cashFlow\n      ...Spending_cashFlow\n      ...IncomeMix_cashFlow\n      ...HeatMap_cashFlow\n    }\n    allocation(month: $to) {\n      ...Movers_allocation\n    }\n  }\n": types.AnalyticsDocument,
    "\n  fragment HeatMap_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      expensesByCategory {\n        category {\n          code\n          name\n        }\n        amount\n      }\n    }\n  }\n": types.HeatMap_CashFlowFragmentDoc,
    "\n  fragment IncomeMix_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      incomesByCategory {\n        category {\n          code\n          name\n        }\n        amount\n      }\n    }\n  }\n": types.IncomeMix_CashFlowFragmentDoc,
    "\n  fragment Movers_allocation on Allocation {\n    month\n    currency\n    categories {\n      category {\n        code\n      }\n      assets {\n        asset {\n          id\n          name\n        }\n        value\n        previousValue\n      }\n    }\n  }\n": types.Movers_AllocationFragmentDoc,
    "\n  fragment SavingsRate_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      income\n      expenses\n      net\n      savingsRate\n    }\n  }\n": types.SavingsRate_CashFlowFragmentDoc,
    "\n  fragment Spending_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      expensesByCategory {\n        category {\n          code\n          name\n        }\n        amount\n      }\n    }\n  }\n": types.Spending_CashFlowFragmentDoc,
    "\n  fragment WorthOverTime_netWorth on NetWorth {\n    currency\n    points {\n      month\n      netWorth\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n      currencies {\n        code\n        value\n      }\n    }\n  }\n": types.WorthOverTime_NetWorthFragmentDoc,
    "\n  fragment AllocationCard_allocation on Allocation {\n    month\n    currency\n    total\n    unallocatedPct\n    categories {\n      category {\n        code\n        name\n        kind\n      }\n      pct\n      targetPct\n      deltaPct\n    }\n  }\n": types.AllocationCard_AllocationFragmentDoc,
    "\n  fragment BudgetsCard_budgets on BudgetMonth {\n    month\n    currency\n    budget\n    actual\n    remaining\n    categories {\n      id\n      category {\n        code\n        name\n      }\n      budget\n      actual\n      remaining\n      pct\n      isSet\n    }\n  }\n": types.BudgetsCard_BudgetsFragmentDoc,
    "\n  fragment CashFlowCard_cashFlow on CashFlow {\n    currency\n    income\n    expenses\n    net\n    savingsRate\n    expensesByCategory {\n      category {\n        code\n        name\n      }\n      amount\n    }\n  }\n": types.CashFlowCard_CashFlowFragmentDoc,
    "\n  fragment Composition_netWorth on NetWorth {\n    currency\n    points {\n      month\n      assets\n      liabilities\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n    }\n  }\n": types.Composition_NetWorthFragmentDoc,
    "\n  fragment Composition_allocation on Allocation {\n    categories {\n      category {\n        code\n      }\n      assets {\n        asset {\n          id\n        }\n        value\n        pct\n      }\n    }\n  }\n": types.Composition_AllocationFragmentDoc,
    "\n  fragment Composition_valuation on Valuation {\n    id\n    asset {\n      id\n      name\n      currency\n      category {\n        code\n      }\n    }\n    input {\n      id\n      month\n      value\n    }\n    previous {\n      id\n      month\n      value\n    }\n  }\n": types.Composition_ValuationFragmentDoc,
    "\n  fragment Composition_rate on ExchangeRate {\n    id\n    currency\n    rate\n    source\n    sourceMonth\n    staleMonths\n  }\n": types.Composition_RateFragmentDoc,
    "\n  fragment DashboardEmpty_query on Query {\n    valuations(month: $to) {\n      id\n    }\n  }\n": types.DashboardEmpty_QueryFragmentDoc,
    "\n  fragment DashboardFigures_query on Query {\n    currencies {\n      code\n      minorUnits\n    }\n    netWorth(from: $from, to: $to) {\n      ...NetWorthHeadline_netWorth\n      ...NetWorthHistory_netWorth\n      ...Composition_netWorth\n      ...NeedsAttention_netWorth\n    }\n    netWorthProjection(months: $ahead) @include(if: $projected) {\n      ...NetWorthHistory_projection\n    }\n    valuations(month: $to) {\n      ...Composition_valuation\n      ...NeedsAttention_valuation\n    }\n    exchangeRates(from: $to, to: $to) {\n      ...Composition_rate\n      ...NeedsAttention_rate\n    }\n    allocation(month: $to) {\n      ...AllocationCard_allocation\n      ...Composition_allocation\n      ...NeedsAttention_allocation\n    }\n    cashFlow(from: $to, to: $to) {\n      ...CashFlowCard_cashFlow\n      ...NeedsAttention_cashFlow\n    }\n    budgets(month: $to) {\n      ...BudgetsCard_budgets\n      ...NeedsAttention_budgets\n    }\n  }\n": types.DashboardFigures_QueryFragmentDoc,
    "\n  query Dashboard($from: String!, $to: String!, $ahead: Int!, $projected: Boolean!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    ...DashboardFigures_query\n    ...DashboardEmpty_query\n  }\n": types.DashboardDocument,
    "\n  query DemoGround {\n    me {\n      id\n      name\n      baseCurrency\n      locale\n      timeZone\n      theme\n    }\n    expenseCategories {\n      code\n      subcategories {\n        id\n        name\n      }\n    }\n  }\n": types.DemoGroundDocument,
    "\n  query DemoRates($from: String!, $to: String!, $currency: ID!) {\n    exchangeRates(from: $from, to: $to, currency: $currency) {\n      id\n      currency\n      month\n    }\n  }\n": types.DemoRatesDocument,
    "\n  mutation LoadDemo($gzip: String!) {\n    importData(input: { gzip: $gzip }) {\n      assets\n    }\n  }\n": types.LoadDemoDocument,
    "\n  fragment NeedsAttention_netWorth on NetWorth {\n    points {\n      month\n    }\n    unpriced {\n      asset {\n        id\n        name\n      }\n      currency\n      from\n      to\n    }\n  }\n": types.NeedsAttention_NetWorthFragmentDoc,
    "\n  fragment NeedsAttention_valuation on Valuation {\n    id\n    asset {\n      id\n      name\n      currency\n    }\n    input {\n      id\n    }\n    previous {\n      id\n      month\n    }\n  }\n": types.NeedsAttention_ValuationFragmentDoc,
    "\n  fragment NeedsAttention_budgets on BudgetMonth {\n    currency\n    categories {\n      id\n      category {\n        code\n        name\n      }\n      budget\n      remaining\n      pct\n      isSet\n    }\n    unpriced {\n      currency\n    }\n  }\n": types.NeedsAttention_BudgetsFragmentDoc,
    "\n  fragment NeedsAttention_cashFlow on CashFlow {\n    unpriced {\n      currency\n    }\n  }\n": types.NeedsAttention_CashFlowFragmentDoc,
    "\n  fragment NeedsAttention_allocation on Allocation {\n    month\n    categories {\n      category {\n        code\n        name\n      }\n      pct\n      targetPct\n      deltaPct\n    }\n  }\n": types.NeedsAttention_AllocationFragmentDoc,
    "\n  fragment NeedsAttention_rate on ExchangeRate {\n    id\n    currency\n    sourceMonth\n    staleMonths\n  }\n": types.NeedsAttention_RateFragmentDoc,
    "\n  fragment NetWorthHeadline_netWorth on NetWorth {\n    currency\n    points {\n      month\n      netWorth\n      categories {\n        value\n      }\n    }\n  }\n": types.NetWorthHeadline_NetWorthFragmentDoc,
    "\n  fragment NetWorthHistory_netWorth on NetWorth {\n    currency\n    points {\n      month\n      assets\n      liabilities\n      netWorth\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n    }\n  }\n": types.NetWorthHistory_NetWorthFragmentDoc,
    "\n  fragment NetWorthHistory_projection on NetWorthProjection {\n    currency\n    points {\n      month\n      netWorth\n      low\n      high\n    }\n    assumptions {\n      changesUsed\n      meanChange\n      standardDeviation\n    }\n  }\n": types.NetWorthHistory_ProjectionFragmentDoc,
    "\n  fragment AssetDialog_category on AssetCategory {\n    code\n    name\n    kind\n  }\n": types.AssetDialog_CategoryFragmentDoc,
    "\n  mutation CreateAsset($input: CreateAssetInput!) {\n    createAsset(input: $input) {\n      ...MonthGrid_asset\n    }\n  }\n": types.CreateAssetDocument,
    "\n  mutation UpdateAsset($input: UpdateAssetInput!) {\n    updateAsset(input: $input) {\n      ...MonthGrid_asset\n    }\n  }\n": types.UpdateAssetDocument,
    "\n  mutation DeleteAsset($id: ID!) {\n    deleteAsset(id: $id) {\n      ...MonthGrid_asset\n    }\n  }\n": types.DeleteAssetDocument,
    "\n  query ValuesToLose($from: String!, $to: String!, $assetId: ID!) {\n    assetInputs(from: $from, to: $to, assetId: $assetId) {\n      id\n      assetId\n      month\n    }\n  }\n": types.ValuesToLoseDocument,
    "\n  query MonthlyInput($month: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    assetCategories {\n      ...AssetDialog_category\n    }\n    valuations(month: $month) {\n      ...MonthGrid_valuation\n    }\n    assets(includeClosed: true) {\n      ...MonthGrid_asset\n    }\n  }\n": types.MonthlyInputDocument,
    "\n  fragment MonthGrid_input on AssetInput {\n    id\n    assetId\n    month\n    value\n    notes\n    version\n    owner\n  }\n": types.MonthGrid_InputFragmentDoc,
    "\n  fragment MonthGrid_asset on Asset {\n    id\n    name\n    currency\n    institution\n    ticker\n    notes\n    closedOn\n    version\n    owner\n    category {\n      code\n      name\n      kind\n    }\n  }\n": types.MonthGrid_AssetFragmentDoc,
    "\n  fragment MonthGrid_valuation on Valuation {\n    id\n    month\n    asset {\n      ...MonthGrid_asset\n    }\n    input {\n      ...MonthGrid_input\n    }\n    previous {\n      ...MonthGrid_input\n    }\n  }\n": types.MonthGrid_ValuationFragmentDoc,
    "\n  mutation RecordMonth($input: RecordAssetInputsInput!) {\n    recordAssetInputs(input: $input) {\n      ...MonthGrid_input\n    }\n  }\n": types.RecordMonthDocument,
    "\n  fragment Format_user on User {\n    id\n    locale\n    baseCurrency\n  }\n": types.Format_UserFragmentDoc,
    "\n  fragment Format_currency on Currency {\n    code\n    name\n    minorUnits\n  }\n": types.Format_CurrencyFragmentDoc,
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
export function graphql(source: "\n  fragment AllocationHeadline_allocation on Allocation {\n    month\n    currency\n    total\n    previousTotal\n    change\n  }\n"): (typeof documents)["\n  fragment AllocationHeadline_allocation on Allocation {\n    month\n    currency\n    total\n    previousTotal\n    change\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AllocationHistory_month on AllocationMonth {\n    month\n    currency\n    total\n    categories {\n      category {\n        code\n        name\n        kind\n      }\n      value\n      pct\n    }\n    unpriced {\n      asset {\n        id\n        name\n      }\n      currency\n    }\n  }\n"): (typeof documents)["\n  fragment AllocationHistory_month on AllocationMonth {\n    month\n    currency\n    total\n    categories {\n      category {\n        code\n        name\n        kind\n      }\n      value\n      pct\n    }\n    unpriced {\n      asset {\n        id\n        name\n      }\n      currency\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment Workspace_allocation on Allocation {\n    ...AllocationHeadline_allocation\n    unallocatedPct\n    categories {\n      ...CategoryShare_category\n    }\n    unpriced {\n      ...UnpricedNotice_item\n    }\n  }\n"): (typeof documents)["\n  fragment Workspace_allocation on Allocation {\n    ...AllocationHeadline_allocation\n    unallocatedPct\n    categories {\n      ...CategoryShare_category\n    }\n    unpriced {\n      ...UnpricedNotice_item\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetAssetTarget($input: UpdateAssetInput!) {\n    updateAsset(input: $input) {\n      ...CategoryShare_asset\n    }\n  }\n"): (typeof documents)["\n  mutation SetAssetTarget($input: UpdateAssetInput!) {\n    updateAsset(input: $input) {\n      ...CategoryShare_asset\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CategoryShare_category on AllocationCategory {\n    category {\n      code\n      name\n      kind\n      marketCapWeighted\n    }\n    value\n    previousValue\n    pct\n    previousPct\n    targetPct\n    targetValue\n    delta\n    deltaPct\n    action\n    assets {\n      ...CategoryShare_holding\n    }\n  }\n"): (typeof documents)["\n  fragment CategoryShare_category on AllocationCategory {\n    category {\n      code\n      name\n      kind\n      marketCapWeighted\n    }\n    value\n    previousValue\n    pct\n    previousPct\n    targetPct\n    targetValue\n    delta\n    deltaPct\n    action\n    assets {\n      ...CategoryShare_holding\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CategoryShare_holding on AllocationAsset {\n    asset {\n      ...CategoryShare_asset\n    }\n    value\n    previousValue\n    pct\n    targetPct\n    targetValue\n    delta\n  }\n"): (typeof documents)["\n  fragment CategoryShare_holding on AllocationAsset {\n    asset {\n      ...CategoryShare_asset\n    }\n    value\n    previousValue\n    pct\n    targetPct\n    targetValue\n    delta\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CategoryShare_asset on Asset {\n    id\n    name\n    currency\n    ticker\n    marketCap\n    subTargetPct\n    closedOn\n    version\n  }\n"): (typeof documents)["\n  fragment CategoryShare_asset on Asset {\n    id\n    name\n    currency\n    ticker\n    marketCap\n    subTargetPct\n    closedOn\n    version\n  }\n"];
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
export function graphql(source: "\n  fragment Plan_trade on RebalancingTrade {\n    category {\n      code\n      name\n      kind\n    }\n    value\n    pct\n    targetPct\n    trade\n    after\n    pctAfter\n  }\n"): (typeof documents)["\n  fragment Plan_trade on RebalancingTrade {\n    category {\n      code\n      name\n      kind\n    }\n    value\n    pct\n    targetPct\n    trade\n    after\n    pctAfter\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rebalancing($month: String!, $contribution: String!, $mode: RebalancingMode!) {\n    rebalancing(month: $month, contribution: $contribution, mode: $mode) {\n      contribution\n      categories {\n        ...Plan_trade\n      }\n    }\n  }\n"): (typeof documents)["\n  query Rebalancing($month: String!, $contribution: String!, $mode: RebalancingMode!) {\n    rebalancing(month: $month, contribution: $contribution, mode: $mode) {\n      contribution\n      categories {\n        ...Plan_trade\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query Analytics($from: String!, $flowFrom: String!, $to: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    netWorth(from: $from, to: $to) {\n      ...WorthOverTime_netWorth\n    }\n    cashFlow(from: $flowFrom, to: $to) {\n      ...SavingsRate_cashFlow\n      ...Spending_cashFlow\n      ...IncomeMix_cashFlow\n      ...HeatMap_cashFlow\n    }\n    allocation(month: $to) {\n      ...Movers_allocation\n    }\n  }\n"): (typeof documents)["\n  query Analytics($from: String!, $flowFrom: String!, $to: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    netWorth(from: $from, to: $to) {\n      ...WorthOverTime_netWorth\n    }\n    cashFlow(from: $flowFrom, to: $to) {\n      ...SavingsRate_cashFlow\n      ...Spending_cashFlow\n      ...IncomeMix_cashFlow\n      ...HeatMap_cashFlow\n    }\n    allocation(month: $to) {\n      ...Movers_allocation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HeatMap_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      expensesByCategory {\n        category {\n          code\n          name\n        }\n        amount\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment HeatMap_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      expensesByCategory {\n        category {\n          code\n          name\n        }\n        amount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IncomeMix_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      incomesByCategory {\n        category {\n          code\n          name\n        }\n        amount\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment IncomeMix_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      incomesByCategory {\n        category {\n          code\n          name\n        }\n        amount\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment Spending_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      expensesByCategory {\n        category {\n          code\n          name\n        }\n        amount\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Spending_cashFlow on CashFlow {\n    currency\n    months {\n      month\n      expensesByCategory {\n        category {\n          code\n          name\n        }\n        amount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorthOverTime_netWorth on NetWorth {\n    currency\n    points {\n      month\n      netWorth\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n      currencies {\n        code\n        value\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment WorthOverTime_netWorth on NetWorth {\n    currency\n    points {\n      month\n      netWorth\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n      currencies {\n        code\n        value\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AllocationCard_allocation on Allocation {\n    month\n    currency\n    total\n    unallocatedPct\n    categories {\n      category {\n        code\n        name\n        kind\n      }\n      pct\n      targetPct\n      deltaPct\n    }\n  }\n"): (typeof documents)["\n  fragment AllocationCard_allocation on Allocation {\n    month\n    currency\n    total\n    unallocatedPct\n    categories {\n      category {\n        code\n        name\n        kind\n      }\n      pct\n      targetPct\n      deltaPct\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BudgetsCard_budgets on BudgetMonth {\n    month\n    currency\n    budget\n    actual\n    remaining\n    categories {\n      id\n      category {\n        code\n        name\n      }\n      budget\n      actual\n      remaining\n      pct\n      isSet\n    }\n  }\n"): (typeof documents)["\n  fragment BudgetsCard_budgets on BudgetMonth {\n    month\n    currency\n    budget\n    actual\n    remaining\n    categories {\n      id\n      category {\n        code\n        name\n      }\n      budget\n      actual\n      remaining\n      pct\n      isSet\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CashFlowCard_cashFlow on CashFlow {\n    currency\n    income\n    expenses\n    net\n    savingsRate\n    expensesByCategory {\n      category {\n        code\n        name\n      }\n      amount\n    }\n  }\n"): (typeof documents)["\n  fragment CashFlowCard_cashFlow on CashFlow {\n    currency\n    income\n    expenses\n    net\n    savingsRate\n    expensesByCategory {\n      category {\n        code\n        name\n      }\n      amount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Composition_netWorth on NetWorth {\n    currency\n    points {\n      month\n      assets\n      liabilities\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Composition_netWorth on NetWorth {\n    currency\n    points {\n      month\n      assets\n      liabilities\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment DashboardEmpty_query on Query {\n    valuations(month: $to) {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment DashboardEmpty_query on Query {\n    valuations(month: $to) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DashboardFigures_query on Query {\n    currencies {\n      code\n      minorUnits\n    }\n    netWorth(from: $from, to: $to) {\n      ...NetWorthHeadline_netWorth\n      ...NetWorthHistory_netWorth\n      ...Composition_netWorth\n      ...NeedsAttention_netWorth\n    }\n    netWorthProjection(months: $ahead) @include(if: $projected) {\n      ...NetWorthHistory_projection\n    }\n    valuations(month: $to) {\n      ...Composition_valuation\n      ...NeedsAttention_valuation\n    }\n    exchangeRates(from: $to, to: $to) {\n      ...Composition_rate\n      ...NeedsAttention_rate\n    }\n    allocation(month: $to) {\n      ...AllocationCard_allocation\n      ...Composition_allocation\n      ...NeedsAttention_allocation\n    }\n    cashFlow(from: $to, to: $to) {\n      ...CashFlowCard_cashFlow\n      ...NeedsAttention_cashFlow\n    }\n    budgets(month: $to) {\n      ...BudgetsCard_budgets\n      ...NeedsAttention_budgets\n    }\n  }\n"): (typeof documents)["\n  fragment DashboardFigures_query on Query {\n    currencies {\n      code\n      minorUnits\n    }\n    netWorth(from: $from, to: $to) {\n      ...NetWorthHeadline_netWorth\n      ...NetWorthHistory_netWorth\n      ...Composition_netWorth\n      ...NeedsAttention_netWorth\n    }\n    netWorthProjection(months: $ahead) @include(if: $projected) {\n      ...NetWorthHistory_projection\n    }\n    valuations(month: $to) {\n      ...Composition_valuation\n      ...NeedsAttention_valuation\n    }\n    exchangeRates(from: $to, to: $to) {\n      ...Composition_rate\n      ...NeedsAttention_rate\n    }\n    allocation(month: $to) {\n      ...AllocationCard_allocation\n      ...Composition_allocation\n      ...NeedsAttention_allocation\n    }\n    cashFlow(from: $to, to: $to) {\n      ...CashFlowCard_cashFlow\n      ...NeedsAttention_cashFlow\n    }\n    budgets(month: $to) {\n      ...BudgetsCard_budgets\n      ...NeedsAttention_budgets\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Dashboard($from: String!, $to: String!, $ahead: Int!, $projected: Boolean!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    ...DashboardFigures_query\n    ...DashboardEmpty_query\n  }\n"): (typeof documents)["\n  query Dashboard($from: String!, $to: String!, $ahead: Int!, $projected: Boolean!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    ...DashboardFigures_query\n    ...DashboardEmpty_query\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoGround {\n    me {\n      id\n      name\n      baseCurrency\n      locale\n      timeZone\n      theme\n    }\n    expenseCategories {\n      code\n      subcategories {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query DemoGround {\n    me {\n      id\n      name\n      baseCurrency\n      locale\n      timeZone\n      theme\n    }\n    expenseCategories {\n      code\n      subcategories {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoRates($from: String!, $to: String!, $currency: ID!) {\n    exchangeRates(from: $from, to: $to, currency: $currency) {\n      id\n      currency\n      month\n    }\n  }\n"): (typeof documents)["\n  query DemoRates($from: String!, $to: String!, $currency: ID!) {\n    exchangeRates(from: $from, to: $to, currency: $currency) {\n      id\n      currency\n      month\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LoadDemo($gzip: String!) {\n    importData(input: { gzip: $gzip }) {\n      assets\n    }\n  }\n"): (typeof documents)["\n  mutation LoadDemo($gzip: String!) {\n    importData(input: { gzip: $gzip }) {\n      assets\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedsAttention_netWorth on NetWorth {\n    points {\n      month\n    }\n    unpriced {\n      asset {\n        id\n        name\n      }\n      currency\n      from\n      to\n    }\n  }\n"): (typeof documents)["\n  fragment NeedsAttention_netWorth on NetWorth {\n    points {\n      month\n    }\n    unpriced {\n      asset {\n        id\n        name\n      }\n      currency\n      from\n      to\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedsAttention_valuation on Valuation {\n    id\n    asset {\n      id\n      name\n      currency\n    }\n    input {\n      id\n    }\n    previous {\n      id\n      month\n    }\n  }\n"): (typeof documents)["\n  fragment NeedsAttention_valuation on Valuation {\n    id\n    asset {\n      id\n      name\n      currency\n    }\n    input {\n      id\n    }\n    previous {\n      id\n      month\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedsAttention_budgets on BudgetMonth {\n    currency\n    categories {\n      id\n      category {\n        code\n        name\n      }\n      budget\n      remaining\n      pct\n      isSet\n    }\n    unpriced {\n      currency\n    }\n  }\n"): (typeof documents)["\n  fragment NeedsAttention_budgets on BudgetMonth {\n    currency\n    categories {\n      id\n      category {\n        code\n        name\n      }\n      budget\n      remaining\n      pct\n      isSet\n    }\n    unpriced {\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedsAttention_cashFlow on CashFlow {\n    unpriced {\n      currency\n    }\n  }\n"): (typeof documents)["\n  fragment NeedsAttention_cashFlow on CashFlow {\n    unpriced {\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedsAttention_allocation on Allocation {\n    month\n    categories {\n      category {\n        code\n        name\n      }\n      pct\n      targetPct\n      deltaPct\n    }\n  }\n"): (typeof documents)["\n  fragment NeedsAttention_allocation on Allocation {\n    month\n    categories {\n      category {\n        code\n        name\n      }\n      pct\n      targetPct\n      deltaPct\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedsAttention_rate on ExchangeRate {\n    id\n    currency\n    sourceMonth\n    staleMonths\n  }\n"): (typeof documents)["\n  fragment NeedsAttention_rate on ExchangeRate {\n    id\n    currency\n    sourceMonth\n    staleMonths\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NetWorthHeadline_netWorth on NetWorth {\n    currency\n    points {\n      month\n      netWorth\n      categories {\n        value\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment NetWorthHeadline_netWorth on NetWorth {\n    currency\n    points {\n      month\n      netWorth\n      categories {\n        value\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NetWorthHistory_netWorth on NetWorth {\n    currency\n    points {\n      month\n      assets\n      liabilities\n      netWorth\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment NetWorthHistory_netWorth on NetWorth {\n    currency\n    points {\n      month\n      assets\n      liabilities\n      netWorth\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NetWorthHistory_projection on NetWorthProjection {\n    currency\n    points {\n      month\n      netWorth\n      low\n      high\n    }\n    assumptions {\n      changesUsed\n      meanChange\n      standardDeviation\n    }\n  }\n"): (typeof documents)["\n  fragment NetWorthHistory_projection on NetWorthProjection {\n    currency\n    points {\n      month\n      netWorth\n      low\n      high\n    }\n    assumptions {\n      changesUsed\n      meanChange\n      standardDeviation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssetDialog_category on AssetCategory {\n    code\n    name\n    kind\n  }\n"): (typeof documents)["\n  fragment AssetDialog_category on AssetCategory {\n    code\n    name\n    kind\n  }\n"];
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
export function graphql(source: "\n  query ValuesToLose($from: String!, $to: String!, $assetId: ID!) {\n    assetInputs(from: $from, to: $to, assetId: $assetId) {\n      id\n      assetId\n      month\n    }\n  }\n"): (typeof documents)["\n  query ValuesToLose($from: String!, $to: String!, $assetId: ID!) {\n    assetInputs(from: $from, to: $to, assetId: $assetId) {\n      id\n      assetId\n      month\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MonthlyInput($month: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    assetCategories {\n      ...AssetDialog_category\n    }\n    valuations(month: $month) {\n      ...MonthGrid_valuation\n    }\n    assets(includeClosed: true) {\n      ...MonthGrid_asset\n    }\n  }\n"): (typeof documents)["\n  query MonthlyInput($month: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    assetCategories {\n      ...AssetDialog_category\n    }\n    valuations(month: $month) {\n      ...MonthGrid_valuation\n    }\n    assets(includeClosed: true) {\n      ...MonthGrid_asset\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MonthGrid_input on AssetInput {\n    id\n    assetId\n    month\n    value\n    notes\n    version\n    owner\n  }\n"): (typeof documents)["\n  fragment MonthGrid_input on AssetInput {\n    id\n    assetId\n    month\n    value\n    notes\n    version\n    owner\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MonthGrid_asset on Asset {\n    id\n    name\n    currency\n    institution\n    ticker\n    notes\n    closedOn\n    version\n    owner\n    category {\n      code\n      name\n      kind\n    }\n  }\n"): (typeof documents)["\n  fragment MonthGrid_asset on Asset {\n    id\n    name\n    currency\n    institution\n    ticker\n    notes\n    closedOn\n    version\n    owner\n    category {\n      code\n      name\n      kind\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MonthGrid_valuation on Valuation {\n    id\n    month\n    asset {\n      ...MonthGrid_asset\n    }\n    input {\n      ...MonthGrid_input\n    }\n    previous {\n      ...MonthGrid_input\n    }\n  }\n"): (typeof documents)["\n  fragment MonthGrid_valuation on Valuation {\n    id\n    month\n    asset {\n      ...MonthGrid_asset\n    }\n    input {\n      ...MonthGrid_input\n    }\n    previous {\n      ...MonthGrid_input\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordMonth($input: RecordAssetInputsInput!) {\n    recordAssetInputs(input: $input) {\n      ...MonthGrid_input\n    }\n  }\n"): (typeof documents)["\n  mutation RecordMonth($input: RecordAssetInputsInput!) {\n    recordAssetInputs(input: $input) {\n      ...MonthGrid_input\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Format_user on User {\n    id\n    locale\n    baseCurrency\n  }\n"): (typeof documents)["\n  fragment Format_user on User {\n    id\n    locale\n    baseCurrency\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Format_currency on Currency {\n    code\n    name\n    minorUnits\n  }\n"): (typeof documents)["\n  fragment Format_currency on Currency {\n    code\n    name\n    minorUnits\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;