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
    "\n  fragment Format_user on User {\n    id\n    locale\n    baseCurrency\n  }\n": typeof types.Format_UserFragmentDoc,
    "\n  fragment Format_currency on Currency {\n    code\n    name\n    minorUnits\n  }\n": typeof types.Format_CurrencyFragmentDoc,
    "\n  subscription BooksChange {\n    onBooksChange {\n      id\n      owner\n      area\n      month\n      ids\n      at\n    }\n  }\n": typeof types.BooksChangeDocument,
};
const documents: Documents = {
    "\n  query Palette {\n    me {\n      ...Format_user\n    }\n    assets(includeClosed: true) {\n      id\n      name\n      institution\n      ticker\n      closedOn\n      category {\n        code\n        name\n      }\n    }\n  }\n": types.PaletteDocument,
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
    "\n  fragment Format_user on User {\n    id\n    locale\n    baseCurrency\n  }\n": types.Format_UserFragmentDoc,
    "\n  fragment Format_currency on Currency {\n    code\n    name\n    minorUnits\n  }\n": types.Format_CurrencyFragmentDoc,
    "\n  subscription BooksChange {\n    onBooksChange {\n      id\n      owner\n      area\n      month\n      ids\n      at\n    }\n  }\n": types.BooksChangeDocument,
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
export function graphql(source: "\n  fragment Format_user on User {\n    id\n    locale\n    baseCurrency\n  }\n"): (typeof documents)["\n  fragment Format_user on User {\n    id\n    locale\n    baseCurrency\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Format_currency on Currency {\n    code\n    name\n    minorUnits\n  }\n"): (typeof documents)["\n  fragment Format_currency on Currency {\n    code\n    name\n    minorUnits\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription BooksChange {\n    onBooksChange {\n      id\n      owner\n      area\n      month\n      ids\n      at\n    }\n  }\n"): (typeof documents)["\n  subscription BooksChange {\n    onBooksChange {\n      id\n      owner\n      area\n      month\n      ids\n      at\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;