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
    "\n  fragment Composition_netWorth on NetWorth {\n    currency\n    points {\n      month\n      assets\n      liabilities\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n    }\n  }\n": typeof types.Composition_NetWorthFragmentDoc,
    "\n  query Dashboard($from: String!, $to: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    netWorth(from: $from, to: $to) {\n      ...NetWorthHeadline_netWorth\n      ...NetWorthHistory_netWorth\n      ...Composition_netWorth\n      ...NeedsAttention_netWorth\n    }\n    valuations(month: $to) {\n      ...NeedsAttention_valuation\n    }\n  }\n": typeof types.DashboardDocument,
    "\n  fragment NeedsAttention_netWorth on NetWorth {\n    points {\n      month\n    }\n    unpriced {\n      asset {\n        id\n        name\n      }\n      currency\n      from\n      to\n    }\n  }\n": typeof types.NeedsAttention_NetWorthFragmentDoc,
    "\n  fragment NeedsAttention_valuation on Valuation {\n    id\n    month\n    asset {\n      id\n      name\n    }\n    input {\n      id\n    }\n  }\n": typeof types.NeedsAttention_ValuationFragmentDoc,
    "\n  fragment NetWorthHeadline_netWorth on NetWorth {\n    currency\n    points {\n      month\n      netWorth\n      categories {\n        value\n      }\n    }\n  }\n": typeof types.NetWorthHeadline_NetWorthFragmentDoc,
    "\n  fragment NetWorthHistory_netWorth on NetWorth {\n    currency\n    points {\n      month\n      assets\n      liabilities\n      netWorth\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n    }\n  }\n": typeof types.NetWorthHistory_NetWorthFragmentDoc,
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
    "\n  query Appearance {\n    me {\n      ...Format_user\n    }\n  }\n": typeof types.AppearanceDocument,
    "\n  fragment AuditEntry_event on AuditEvent {\n    id\n    at\n    action\n    entity\n    key\n    before\n    after\n  }\n": typeof types.AuditEntry_EventFragmentDoc,
    "\n  query Audit($nextToken: String) {\n    me {\n      ...Format_user\n      timeZone\n    }\n    currencies {\n      ...Format_currency\n    }\n    assets(includeClosed: true) {\n      id\n      name\n      currency\n    }\n    assetCategories {\n      code\n      name\n    }\n    incomeCategories {\n      code\n      name\n    }\n    expenseCategories {\n      code\n      name\n      subcategories {\n        id\n        name\n      }\n    }\n    auditEvents(limit: 50, nextToken: $nextToken) {\n      nextToken\n      items {\n        ...AuditEntry_event\n      }\n    }\n  }\n": typeof types.AuditDocument,
    "\n  query DeleteSection {\n    me {\n      ...Format_user\n      email\n    }\n    assets(includeClosed: true) {\n      id\n    }\n  }\n": typeof types.DeleteSectionDocument,
    "\n  mutation DeleteAllAssets($confirm: String!) {\n    deleteAllAssets(confirm: $confirm)\n  }\n": typeof types.DeleteAllAssetsDocument,
    "\n  mutation DeleteMe($confirm: String!) {\n    deleteMe(confirm: $confirm) {\n      id\n    }\n  }\n": typeof types.DeleteMeDocument,
    "\n  query RatedCurrencies {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    assets(includeClosed: true) {\n      id\n      currency\n    }\n  }\n": typeof types.RatedCurrenciesDocument,
    "\n  mutation SetExchangeRate($input: SetExchangeRateInput!) {\n    setExchangeRate(input: $input) {\n      ...RateRow_rate\n    }\n  }\n": typeof types.SetExchangeRateDocument,
    "\n  query ExchangeRates($from: String!, $to: String!, $currency: ID!) {\n    exchangeRates(from: $from, to: $to, currency: $currency) {\n      ...RateRow_rate\n    }\n  }\n": typeof types.ExchangeRatesDocument,
    "\n  fragment RateRow_rate on ExchangeRate {\n    id\n    currency\n    month\n    rate\n    source\n    sourceMonth\n    staleMonths\n    stale\n    own\n    published\n    version\n  }\n": typeof types.RateRow_RateFragmentDoc,
    "\n  query ExportArchive {\n    exportData {\n      fileName\n      archive\n    }\n  }\n": typeof types.ExportArchiveDocument,
    "\n  query ExportDocument {\n    exportData {\n      fileName\n      document\n    }\n  }\n": typeof types.ExportDocumentDocument,
    "\n  query ExportSection {\n    me {\n      ...Format_user\n    }\n    assets(includeClosed: true) {\n      id\n    }\n  }\n": typeof types.ExportSectionDocument,
    "\n  mutation ImportBooks($gzip: String!) {\n    importData(input: { gzip: $gzip }) {\n      assets\n      assetInputs\n      incomes\n      expenses\n      budgets\n    }\n  }\n": typeof types.ImportBooksDocument,
    "\n  query Profile {\n    me {\n      ...Format_user\n      ...ProfileForm_user\n    }\n    currencies {\n      ...Format_currency\n    }\n  }\n": typeof types.ProfileDocument,
    "\n  fragment ProfileForm_user on User {\n    id\n    email\n    name\n    baseCurrency\n    locale\n    timeZone\n    version\n  }\n": typeof types.ProfileForm_UserFragmentDoc,
    "\n  mutation UpdateProfile($input: UpdateMeInput!) {\n    updateMe(input: $input) {\n      ...ProfileForm_user\n    }\n  }\n": typeof types.UpdateProfileDocument,
    "\n  fragment TargetRow_target on AllocationTarget {\n    id\n    targetPct\n    category {\n      code\n      name\n      kind\n    }\n  }\n": typeof types.TargetRow_TargetFragmentDoc,
    "\n  query Targets {\n    me {\n      ...Format_user\n    }\n    allocationTargets {\n      ...TargetRow_target\n    }\n  }\n": typeof types.TargetsDocument,
    "\n  fragment Account_user on User {\n    id\n    name\n    theme\n    version\n  }\n": typeof types.Account_UserFragmentDoc,
    "\n  fragment Format_user on User {\n    id\n    locale\n    baseCurrency\n    ...Account_user\n  }\n": typeof types.Format_UserFragmentDoc,
    "\n  fragment Format_currency on Currency {\n    code\n    name\n    minorUnits\n  }\n": typeof types.Format_CurrencyFragmentDoc,
    "\n  mutation SetTheme($theme: Theme!) {\n    updateMe(input: { theme: $theme }) {\n      ...Account_user\n    }\n  }\n": typeof types.SetThemeDocument,
};
const documents: Documents = {
    "\n  fragment Composition_netWorth on NetWorth {\n    currency\n    points {\n      month\n      assets\n      liabilities\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n    }\n  }\n": types.Composition_NetWorthFragmentDoc,
    "\n  query Dashboard($from: String!, $to: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    netWorth(from: $from, to: $to) {\n      ...NetWorthHeadline_netWorth\n      ...NetWorthHistory_netWorth\n      ...Composition_netWorth\n      ...NeedsAttention_netWorth\n    }\n    valuations(month: $to) {\n      ...NeedsAttention_valuation\n    }\n  }\n": types.DashboardDocument,
    "\n  fragment NeedsAttention_netWorth on NetWorth {\n    points {\n      month\n    }\n    unpriced {\n      asset {\n        id\n        name\n      }\n      currency\n      from\n      to\n    }\n  }\n": types.NeedsAttention_NetWorthFragmentDoc,
    "\n  fragment NeedsAttention_valuation on Valuation {\n    id\n    month\n    asset {\n      id\n      name\n    }\n    input {\n      id\n    }\n  }\n": types.NeedsAttention_ValuationFragmentDoc,
    "\n  fragment NetWorthHeadline_netWorth on NetWorth {\n    currency\n    points {\n      month\n      netWorth\n      categories {\n        value\n      }\n    }\n  }\n": types.NetWorthHeadline_NetWorthFragmentDoc,
    "\n  fragment NetWorthHistory_netWorth on NetWorth {\n    currency\n    points {\n      month\n      assets\n      liabilities\n      netWorth\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n    }\n  }\n": types.NetWorthHistory_NetWorthFragmentDoc,
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
    "\n  query Appearance {\n    me {\n      ...Format_user\n    }\n  }\n": types.AppearanceDocument,
    "\n  fragment AuditEntry_event on AuditEvent {\n    id\n    at\n    action\n    entity\n    key\n    before\n    after\n  }\n": types.AuditEntry_EventFragmentDoc,
    "\n  query Audit($nextToken: String) {\n    me {\n      ...Format_user\n      timeZone\n    }\n    currencies {\n      ...Format_currency\n    }\n    assets(includeClosed: true) {\n      id\n      name\n      currency\n    }\n    assetCategories {\n      code\n      name\n    }\n    incomeCategories {\n      code\n      name\n    }\n    expenseCategories {\n      code\n      name\n      subcategories {\n        id\n        name\n      }\n    }\n    auditEvents(limit: 50, nextToken: $nextToken) {\n      nextToken\n      items {\n        ...AuditEntry_event\n      }\n    }\n  }\n": types.AuditDocument,
    "\n  query DeleteSection {\n    me {\n      ...Format_user\n      email\n    }\n    assets(includeClosed: true) {\n      id\n    }\n  }\n": types.DeleteSectionDocument,
    "\n  mutation DeleteAllAssets($confirm: String!) {\n    deleteAllAssets(confirm: $confirm)\n  }\n": types.DeleteAllAssetsDocument,
    "\n  mutation DeleteMe($confirm: String!) {\n    deleteMe(confirm: $confirm) {\n      id\n    }\n  }\n": types.DeleteMeDocument,
    "\n  query RatedCurrencies {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    assets(includeClosed: true) {\n      id\n      currency\n    }\n  }\n": types.RatedCurrenciesDocument,
    "\n  mutation SetExchangeRate($input: SetExchangeRateInput!) {\n    setExchangeRate(input: $input) {\n      ...RateRow_rate\n    }\n  }\n": types.SetExchangeRateDocument,
    "\n  query ExchangeRates($from: String!, $to: String!, $currency: ID!) {\n    exchangeRates(from: $from, to: $to, currency: $currency) {\n      ...RateRow_rate\n    }\n  }\n": types.ExchangeRatesDocument,
    "\n  fragment RateRow_rate on ExchangeRate {\n    id\n    currency\n    month\n    rate\n    source\n    sourceMonth\n    staleMonths\n    stale\n    own\n    published\n    version\n  }\n": types.RateRow_RateFragmentDoc,
    "\n  query ExportArchive {\n    exportData {\n      fileName\n      archive\n    }\n  }\n": types.ExportArchiveDocument,
    "\n  query ExportDocument {\n    exportData {\n      fileName\n      document\n    }\n  }\n": types.ExportDocumentDocument,
    "\n  query ExportSection {\n    me {\n      ...Format_user\n    }\n    assets(includeClosed: true) {\n      id\n    }\n  }\n": types.ExportSectionDocument,
    "\n  mutation ImportBooks($gzip: String!) {\n    importData(input: { gzip: $gzip }) {\n      assets\n      assetInputs\n      incomes\n      expenses\n      budgets\n    }\n  }\n": types.ImportBooksDocument,
    "\n  query Profile {\n    me {\n      ...Format_user\n      ...ProfileForm_user\n    }\n    currencies {\n      ...Format_currency\n    }\n  }\n": types.ProfileDocument,
    "\n  fragment ProfileForm_user on User {\n    id\n    email\n    name\n    baseCurrency\n    locale\n    timeZone\n    version\n  }\n": types.ProfileForm_UserFragmentDoc,
    "\n  mutation UpdateProfile($input: UpdateMeInput!) {\n    updateMe(input: $input) {\n      ...ProfileForm_user\n    }\n  }\n": types.UpdateProfileDocument,
    "\n  fragment TargetRow_target on AllocationTarget {\n    id\n    targetPct\n    category {\n      code\n      name\n      kind\n    }\n  }\n": types.TargetRow_TargetFragmentDoc,
    "\n  query Targets {\n    me {\n      ...Format_user\n    }\n    allocationTargets {\n      ...TargetRow_target\n    }\n  }\n": types.TargetsDocument,
    "\n  fragment Account_user on User {\n    id\n    name\n    theme\n    version\n  }\n": types.Account_UserFragmentDoc,
    "\n  fragment Format_user on User {\n    id\n    locale\n    baseCurrency\n    ...Account_user\n  }\n": types.Format_UserFragmentDoc,
    "\n  fragment Format_currency on Currency {\n    code\n    name\n    minorUnits\n  }\n": types.Format_CurrencyFragmentDoc,
    "\n  mutation SetTheme($theme: Theme!) {\n    updateMe(input: { theme: $theme }) {\n      ...Account_user\n    }\n  }\n": types.SetThemeDocument,
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
export function graphql(source: "\n  fragment Composition_netWorth on NetWorth {\n    currency\n    points {\n      month\n      assets\n      liabilities\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Composition_netWorth on NetWorth {\n    currency\n    points {\n      month\n      assets\n      liabilities\n      categories {\n        category {\n          code\n          name\n          kind\n        }\n        value\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Dashboard($from: String!, $to: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    netWorth(from: $from, to: $to) {\n      ...NetWorthHeadline_netWorth\n      ...NetWorthHistory_netWorth\n      ...Composition_netWorth\n      ...NeedsAttention_netWorth\n    }\n    valuations(month: $to) {\n      ...NeedsAttention_valuation\n    }\n  }\n"): (typeof documents)["\n  query Dashboard($from: String!, $to: String!) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    netWorth(from: $from, to: $to) {\n      ...NetWorthHeadline_netWorth\n      ...NetWorthHistory_netWorth\n      ...Composition_netWorth\n      ...NeedsAttention_netWorth\n    }\n    valuations(month: $to) {\n      ...NeedsAttention_valuation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedsAttention_netWorth on NetWorth {\n    points {\n      month\n    }\n    unpriced {\n      asset {\n        id\n        name\n      }\n      currency\n      from\n      to\n    }\n  }\n"): (typeof documents)["\n  fragment NeedsAttention_netWorth on NetWorth {\n    points {\n      month\n    }\n    unpriced {\n      asset {\n        id\n        name\n      }\n      currency\n      from\n      to\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedsAttention_valuation on Valuation {\n    id\n    month\n    asset {\n      id\n      name\n    }\n    input {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment NeedsAttention_valuation on Valuation {\n    id\n    month\n    asset {\n      id\n      name\n    }\n    input {\n      id\n    }\n  }\n"];
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
export function graphql(source: "\n  query Appearance {\n    me {\n      ...Format_user\n    }\n  }\n"): (typeof documents)["\n  query Appearance {\n    me {\n      ...Format_user\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditEntry_event on AuditEvent {\n    id\n    at\n    action\n    entity\n    key\n    before\n    after\n  }\n"): (typeof documents)["\n  fragment AuditEntry_event on AuditEvent {\n    id\n    at\n    action\n    entity\n    key\n    before\n    after\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Audit($nextToken: String) {\n    me {\n      ...Format_user\n      timeZone\n    }\n    currencies {\n      ...Format_currency\n    }\n    assets(includeClosed: true) {\n      id\n      name\n      currency\n    }\n    assetCategories {\n      code\n      name\n    }\n    incomeCategories {\n      code\n      name\n    }\n    expenseCategories {\n      code\n      name\n      subcategories {\n        id\n        name\n      }\n    }\n    auditEvents(limit: 50, nextToken: $nextToken) {\n      nextToken\n      items {\n        ...AuditEntry_event\n      }\n    }\n  }\n"): (typeof documents)["\n  query Audit($nextToken: String) {\n    me {\n      ...Format_user\n      timeZone\n    }\n    currencies {\n      ...Format_currency\n    }\n    assets(includeClosed: true) {\n      id\n      name\n      currency\n    }\n    assetCategories {\n      code\n      name\n    }\n    incomeCategories {\n      code\n      name\n    }\n    expenseCategories {\n      code\n      name\n      subcategories {\n        id\n        name\n      }\n    }\n    auditEvents(limit: 50, nextToken: $nextToken) {\n      nextToken\n      items {\n        ...AuditEntry_event\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query RatedCurrencies {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    assets(includeClosed: true) {\n      id\n      currency\n    }\n  }\n"): (typeof documents)["\n  query RatedCurrencies {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    assets(includeClosed: true) {\n      id\n      currency\n    }\n  }\n"];
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
export function graphql(source: "\n  query ExportArchive {\n    exportData {\n      fileName\n      archive\n    }\n  }\n"): (typeof documents)["\n  query ExportArchive {\n    exportData {\n      fileName\n      archive\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExportDocument {\n    exportData {\n      fileName\n      document\n    }\n  }\n"): (typeof documents)["\n  query ExportDocument {\n    exportData {\n      fileName\n      document\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExportSection {\n    me {\n      ...Format_user\n    }\n    assets(includeClosed: true) {\n      id\n    }\n  }\n"): (typeof documents)["\n  query ExportSection {\n    me {\n      ...Format_user\n    }\n    assets(includeClosed: true) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportBooks($gzip: String!) {\n    importData(input: { gzip: $gzip }) {\n      assets\n      assetInputs\n      incomes\n      expenses\n      budgets\n    }\n  }\n"): (typeof documents)["\n  mutation ImportBooks($gzip: String!) {\n    importData(input: { gzip: $gzip }) {\n      assets\n      assetInputs\n      incomes\n      expenses\n      budgets\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment Format_user on User {\n    id\n    locale\n    baseCurrency\n    ...Account_user\n  }\n"): (typeof documents)["\n  fragment Format_user on User {\n    id\n    locale\n    baseCurrency\n    ...Account_user\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Format_currency on Currency {\n    code\n    name\n    minorUnits\n  }\n"): (typeof documents)["\n  fragment Format_currency on Currency {\n    code\n    name\n    minorUnits\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTheme($theme: Theme!) {\n    updateMe(input: { theme: $theme }) {\n      ...Account_user\n    }\n  }\n"): (typeof documents)["\n  mutation SetTheme($theme: Theme!) {\n    updateMe(input: { theme: $theme }) {\n      ...Account_user\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;