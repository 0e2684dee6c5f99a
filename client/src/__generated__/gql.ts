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
    "\n  query BudgetsToAdjust($month: String!) {\n    budgets(month: $month) {\n      ...Budgets_month\n    }\n  }\n": typeof types.BudgetsToAdjustDocument,
    "\n  fragment Budgets_budget on Budget {\n    id\n    category {\n      code\n      name\n    }\n    month\n    currency\n    budget\n    actual\n    remaining\n    pct\n    isSet\n    calculated\n    version\n    owner\n  }\n": typeof types.Budgets_BudgetFragmentDoc,
    "\n  fragment Budgets_month on BudgetMonth {\n    month\n    currency\n    categories {\n      ...Budgets_budget\n    }\n    budget\n    actual\n    remaining\n    pct\n    unpriced {\n      currency\n      value\n    }\n    owner\n  }\n": typeof types.Budgets_MonthFragmentDoc,
    "\n  mutation SetBudget($input: SetBudgetInput!) {\n    setBudget(input: $input) {\n      ...Budgets_budget\n    }\n  }\n": typeof types.SetBudgetDocument,
    "\n  mutation CopyBudgets($from: String!, $to: String!) {\n    copyBudgets(from: $from, to: $to) {\n      ...Budgets_month\n    }\n  }\n": typeof types.CopyBudgetsDocument,
    "\n  mutation AutoAdjustBudgets($month: String!) {\n    autoAdjustBudgets(month: $month) {\n      ...Budgets_month\n    }\n  }\n": typeof types.AutoAdjustBudgetsDocument,
    "\n  query CashFlow(\n    $month: String!\n    $previous: String!\n    $from: AWSDate!\n    $to: AWSDate!\n    $categoryCode: ID\n    $subcategoryId: ID\n    $search: String\n    $ofExpenses: Boolean!\n    $ofIncomes: Boolean!\n  ) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    incomeCategories {\n      ...Choices_incomeCategory\n    }\n    expenseCategories {\n      ...Choices_expenseCategory\n    }\n    assets {\n      ...Choices_account\n    }\n    cashFlow(from: $month, to: $month) {\n      ...Flows_cashFlow\n    }\n    previous: cashFlow(from: $previous, to: $previous) {\n      ...Flows_cashFlow\n    }\n    budgets(month: $month) {\n      ...Budgets_month\n    }\n    expenses(from: $from, to: $to, categoryCode: $categoryCode, subcategoryId: $subcategoryId, search: $search)\n      @include(if: $ofExpenses) {\n      items {\n        ...Entry_expense\n      }\n      nextToken\n    }\n    incomes(from: $from, to: $to, categoryCode: $categoryCode, search: $search) @include(if: $ofIncomes) {\n      items {\n        ...Entry_income\n      }\n      nextToken\n    }\n  }\n": typeof types.CashFlowDocument,
    "\n  fragment Choices_expenseCategory on ExpenseCategory {\n    code\n    name\n    subcategories {\n      id\n      name\n      isDefault\n    }\n  }\n": typeof types.Choices_ExpenseCategoryFragmentDoc,
    "\n  fragment Choices_incomeCategory on IncomeCategory {\n    code\n    name\n  }\n": typeof types.Choices_IncomeCategoryFragmentDoc,
    "\n  fragment Choices_account on Asset {\n    id\n    name\n    category {\n      code\n    }\n  }\n": typeof types.Choices_AccountFragmentDoc,
    "\n  mutation CreateExpense($input: CreateExpenseInput!) {\n    createExpense(input: $input) {\n      ...Entry_expense\n    }\n  }\n": typeof types.CreateExpenseDocument,
    "\n  mutation CreateIncome($input: CreateIncomeInput!) {\n    createIncome(input: $input) {\n      ...Entry_income\n    }\n  }\n": typeof types.CreateIncomeDocument,
    "\n  mutation UpdateExpense($input: UpdateExpenseInput!) {\n    updateExpense(input: $input) {\n      ...Entry_expense\n    }\n  }\n": typeof types.UpdateExpenseDocument,
    "\n  mutation UpdateIncome($input: UpdateIncomeInput!) {\n    updateIncome(input: $input) {\n      ...Entry_income\n    }\n  }\n": typeof types.UpdateIncomeDocument,
    "\n  mutation DeleteExpense($id: ID!) {\n    deleteExpense(id: $id) {\n      ...Entry_expense\n    }\n  }\n": typeof types.DeleteExpenseDocument,
    "\n  mutation DeleteIncome($id: ID!) {\n    deleteIncome(id: $id) {\n      ...Entry_income\n    }\n  }\n": typeof types.DeleteIncomeDocument,
    "\n  fragment Entry_expense on Expense {\n    id\n    date\n    amount\n    currency\n    description\n    version\n    owner\n    category {\n      code\n      name\n    }\n    subcategory {\n      id\n      name\n      isDefault\n    }\n    account {\n      id\n      name\n    }\n  }\n": typeof types.Entry_ExpenseFragmentDoc,
    "\n  fragment Entry_income on Income {\n    id\n    date\n    amount\n    currency\n    description\n    version\n    owner\n    category {\n      code\n      name\n    }\n    account {\n      id\n      name\n    }\n  }\n": typeof types.Entry_IncomeFragmentDoc,
    "\n  query ExpenseList(\n    $from: AWSDate!\n    $to: AWSDate!\n    $categoryCode: ID\n    $subcategoryId: ID\n    $search: String\n    $limit: Int\n    $nextToken: String\n  ) {\n    expenses(\n      from: $from\n      to: $to\n      categoryCode: $categoryCode\n      subcategoryId: $subcategoryId\n      search: $search\n      limit: $limit\n      nextToken: $nextToken\n    ) {\n      items {\n        ...Entry_expense\n      }\n      nextToken\n    }\n  }\n": typeof types.ExpenseListDocument,
    "\n  query IncomeList(\n    $from: AWSDate!\n    $to: AWSDate!\n    $categoryCode: ID\n    $search: String\n    $limit: Int\n    $nextToken: String\n  ) {\n    incomes(from: $from, to: $to, categoryCode: $categoryCode, search: $search, limit: $limit, nextToken: $nextToken) {\n      items {\n        ...Entry_income\n      }\n      nextToken\n    }\n  }\n": typeof types.IncomeListDocument,
    "\n  mutation CreateSubcategory($input: CreateSubcategoryInput!) {\n    createSubcategory(input: $input) {\n      id\n      name\n      isDefault\n    }\n  }\n": typeof types.CreateSubcategoryDocument,
    "\n  mutation UpdateSubcategory($input: UpdateSubcategoryInput!) {\n    updateSubcategory(input: $input) {\n      id\n      name\n      isDefault\n    }\n  }\n": typeof types.UpdateSubcategoryDocument,
    "\n  mutation DeleteSubcategory($id: ID!) {\n    deleteSubcategory(id: $id) {\n      id\n    }\n  }\n": typeof types.DeleteSubcategoryDocument,
    "\n  fragment Flows_cashFlow on CashFlow {\n    currency\n    income\n    expenses\n    net\n    savingsRate\n    incomesByCategory {\n      category {\n        code\n        name\n      }\n      amount\n    }\n    expensesByCategory {\n      category {\n        code\n        name\n      }\n      amount\n      subcategories {\n        subcategory {\n          id\n          name\n          isDefault\n        }\n        amount\n      }\n    }\n    unpriced {\n      currency\n      value\n    }\n  }\n": typeof types.Flows_CashFlowFragmentDoc,
    "\n  query CashFlowFigures($month: String!, $previous: String!) {\n    cashFlow(from: $month, to: $month) {\n      ...Flows_cashFlow\n    }\n    previous: cashFlow(from: $previous, to: $previous) {\n      ...Flows_cashFlow\n    }\n    budgets(month: $month) {\n      ...Budgets_month\n    }\n  }\n": typeof types.CashFlowFiguresDocument,
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
};
const documents: Documents = {
    "\n  query BudgetsToAdjust($month: String!) {\n    budgets(month: $month) {\n      ...Budgets_month\n    }\n  }\n": types.BudgetsToAdjustDocument,
    "\n  fragment Budgets_budget on Budget {\n    id\n    category {\n      code\n      name\n    }\n    month\n    currency\n    budget\n    actual\n    remaining\n    pct\n    isSet\n    calculated\n    version\n    owner\n  }\n": types.Budgets_BudgetFragmentDoc,
    "\n  fragment Budgets_month on BudgetMonth {\n    month\n    currency\n    categories {\n      ...Budgets_budget\n    }\n    budget\n    actual\n    remaining\n    pct\n    unpriced {\n      currency\n      value\n    }\n    owner\n  }\n": types.Budgets_MonthFragmentDoc,
    "\n  mutation SetBudget($input: SetBudgetInput!) {\n    setBudget(input: $input) {\n      ...Budgets_budget\n    }\n  }\n": types.SetBudgetDocument,
    "\n  mutation CopyBudgets($from: String!, $to: String!) {\n    copyBudgets(from: $from, to: $to) {\n      ...Budgets_month\n    }\n  }\n": types.CopyBudgetsDocument,
    "\n  mutation AutoAdjustBudgets($month: String!) {\n    autoAdjustBudgets(month: $month) {\n      ...Budgets_month\n    }\n  }\n": types.AutoAdjustBudgetsDocument,
    "\n  query CashFlow(\n    $month: String!\n    $previous: String!\n    $from: AWSDate!\n    $to: AWSDate!\n    $categoryCode: ID\n    $subcategoryId: ID\n    $search: String\n    $ofExpenses: Boolean!\n    $ofIncomes: Boolean!\n  ) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    incomeCategories {\n      ...Choices_incomeCategory\n    }\n    expenseCategories {\n      ...Choices_expenseCategory\n    }\n    assets {\n      ...Choices_account\n    }\n    cashFlow(from: $month, to: $month) {\n      ...Flows_cashFlow\n    }\n    previous: cashFlow(from: $previous, to: $previous) {\n      ...Flows_cashFlow\n    }\n    budgets(month: $month) {\n      ...Budgets_month\n    }\n    expenses(from: $from, to: $to, categoryCode: $categoryCode, subcategoryId: $subcategoryId, search: $search)\n      @include(if: $ofExpenses) {\n      items {\n        ...Entry_expense\n      }\n      nextToken\n    }\n    incomes(from: $from, to: $to, categoryCode: $categoryCode, search: $search) @include(if: $ofIncomes) {\n      items {\n        ...Entry_income\n      }\n      nextToken\n    }\n  }\n": types.CashFlowDocument,
    "\n  fragment Choices_expenseCategory on ExpenseCategory {\n    code\n    name\n    subcategories {\n      id\n      name\n      isDefault\n    }\n  }\n": types.Choices_ExpenseCategoryFragmentDoc,
    "\n  fragment Choices_incomeCategory on IncomeCategory {\n    code\n    name\n  }\n": types.Choices_IncomeCategoryFragmentDoc,
    "\n  fragment Choices_account on Asset {\n    id\n    name\n    category {\n      code\n    }\n  }\n": types.Choices_AccountFragmentDoc,
    "\n  mutation CreateExpense($input: CreateExpenseInput!) {\n    createExpense(input: $input) {\n      ...Entry_expense\n    }\n  }\n": types.CreateExpenseDocument,
    "\n  mutation CreateIncome($input: CreateIncomeInput!) {\n    createIncome(input: $input) {\n      ...Entry_income\n    }\n  }\n": types.CreateIncomeDocument,
    "\n  mutation UpdateExpense($input: UpdateExpenseInput!) {\n    updateExpense(input: $input) {\n      ...Entry_expense\n    }\n  }\n": types.UpdateExpenseDocument,
    "\n  mutation UpdateIncome($input: UpdateIncomeInput!) {\n    updateIncome(input: $input) {\n      ...Entry_income\n    }\n  }\n": types.UpdateIncomeDocument,
    "\n  mutation DeleteExpense($id: ID!) {\n    deleteExpense(id: $id) {\n      ...Entry_expense\n    }\n  }\n": types.DeleteExpenseDocument,
    "\n  mutation DeleteIncome($id: ID!) {\n    deleteIncome(id: $id) {\n      ...Entry_income\n    }\n  }\n": types.DeleteIncomeDocument,
    "\n  fragment Entry_expense on Expense {\n    id\n    date\n    amount\n    currency\n    description\n    version\n    owner\n    category {\n      code\n      name\n    }\n    subcategory {\n      id\n      name\n      isDefault\n    }\n    account {\n      id\n      name\n    }\n  }\n": types.Entry_ExpenseFragmentDoc,
    "\n  fragment Entry_income on Income {\n    id\n    date\n    amount\n    currency\n    description\n    version\n    owner\n    category {\n      code\n      name\n    }\n    account {\n      id\n      name\n    }\n  }\n": types.Entry_IncomeFragmentDoc,
    "\n  query ExpenseList(\n    $from: AWSDate!\n    $to: AWSDate!\n    $categoryCode: ID\n    $subcategoryId: ID\n    $search: String\n    $limit: Int\n    $nextToken: String\n  ) {\n    expenses(\n      from: $from\n      to: $to\n      categoryCode: $categoryCode\n      subcategoryId: $subcategoryId\n      search: $search\n      limit: $limit\n      nextToken: $nextToken\n    ) {\n      items {\n        ...Entry_expense\n      }\n      nextToken\n    }\n  }\n": types.ExpenseListDocument,
    "\n  query IncomeList(\n    $from: AWSDate!\n    $to: AWSDate!\n    $categoryCode: ID\n    $search: String\n    $limit: Int\n    $nextToken: String\n  ) {\n    incomes(from: $from, to: $to, categoryCode: $categoryCode, search: $search, limit: $limit, nextToken: $nextToken) {\n      items {\n        ...Entry_income\n      }\n      nextToken\n    }\n  }\n": types.IncomeListDocument,
    "\n  mutation CreateSubcategory($input: CreateSubcategoryInput!) {\n    createSubcategory(input: $input) {\n      id\n      name\n      isDefault\n    }\n  }\n": types.CreateSubcategoryDocument,
    "\n  mutation UpdateSubcategory($input: UpdateSubcategoryInput!) {\n    updateSubcategory(input: $input) {\n      id\n      name\n      isDefault\n    }\n  }\n": types.UpdateSubcategoryDocument,
    "\n  mutation DeleteSubcategory($id: ID!) {\n    deleteSubcategory(id: $id) {\n      id\n    }\n  }\n": types.DeleteSubcategoryDocument,
    "\n  fragment Flows_cashFlow on CashFlow {\n    currency\n    income\n    expenses\n    net\n    savingsRate\n    incomesByCategory {\n      category {\n        code\n        name\n      }\n      amount\n    }\n    expensesByCategory {\n      category {\n        code\n        name\n      }\n      amount\n      subcategories {\n        subcategory {\n          id\n          name\n          isDefault\n        }\n        amount\n      }\n    }\n    unpriced {\n      currency\n      value\n    }\n  }\n": types.Flows_CashFlowFragmentDoc,
    "\n  query CashFlowFigures($month: String!, $previous: String!) {\n    cashFlow(from: $month, to: $month) {\n      ...Flows_cashFlow\n    }\n    previous: cashFlow(from: $previous, to: $previous) {\n      ...Flows_cashFlow\n    }\n    budgets(month: $month) {\n      ...Budgets_month\n    }\n  }\n": types.CashFlowFiguresDocument,
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
export function graphql(source: "\n  query BudgetsToAdjust($month: String!) {\n    budgets(month: $month) {\n      ...Budgets_month\n    }\n  }\n"): (typeof documents)["\n  query BudgetsToAdjust($month: String!) {\n    budgets(month: $month) {\n      ...Budgets_month\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Budgets_budget on Budget {\n    id\n    category {\n      code\n      name\n    }\n    month\n    currency\n    budget\n    actual\n    remaining\n    pct\n    isSet\n    calculated\n    version\n    owner\n  }\n"): (typeof documents)["\n  fragment Budgets_budget on Budget {\n    id\n    category {\n      code\n      name\n    }\n    month\n    currency\n    budget\n    actual\n    remaining\n    pct\n    isSet\n    calculated\n    version\n    owner\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Budgets_month on BudgetMonth {\n    month\n    currency\n    categories {\n      ...Budgets_budget\n    }\n    budget\n    actual\n    remaining\n    pct\n    unpriced {\n      currency\n      value\n    }\n    owner\n  }\n"): (typeof documents)["\n  fragment Budgets_month on BudgetMonth {\n    month\n    currency\n    categories {\n      ...Budgets_budget\n    }\n    budget\n    actual\n    remaining\n    pct\n    unpriced {\n      currency\n      value\n    }\n    owner\n  }\n"];
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
export function graphql(source: "\n  query CashFlow(\n    $month: String!\n    $previous: String!\n    $from: AWSDate!\n    $to: AWSDate!\n    $categoryCode: ID\n    $subcategoryId: ID\n    $search: String\n    $ofExpenses: Boolean!\n    $ofIncomes: Boolean!\n  ) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    incomeCategories {\n      ...Choices_incomeCategory\n    }\n    expenseCategories {\n      ...Choices_expenseCategory\n    }\n    assets {\n      ...Choices_account\n    }\n    cashFlow(from: $month, to: $month) {\n      ...Flows_cashFlow\n    }\n    previous: cashFlow(from: $previous, to: $previous) {\n      ...Flows_cashFlow\n    }\n    budgets(month: $month) {\n      ...Budgets_month\n    }\n    expenses(from: $from, to: $to, categoryCode: $categoryCode, subcategoryId: $subcategoryId, search: $search)\n      @include(if: $ofExpenses) {\n      items {\n        ...Entry_expense\n      }\n      nextToken\n    }\n    incomes(from: $from, to: $to, categoryCode: $categoryCode, search: $search) @include(if: $ofIncomes) {\n      items {\n        ...Entry_income\n      }\n      nextToken\n    }\n  }\n"): (typeof documents)["\n  query CashFlow(\n    $month: String!\n    $previous: String!\n    $from: AWSDate!\n    $to: AWSDate!\n    $categoryCode: ID\n    $subcategoryId: ID\n    $search: String\n    $ofExpenses: Boolean!\n    $ofIncomes: Boolean!\n  ) {\n    me {\n      ...Format_user\n    }\n    currencies {\n      ...Format_currency\n    }\n    incomeCategories {\n      ...Choices_incomeCategory\n    }\n    expenseCategories {\n      ...Choices_expenseCategory\n    }\n    assets {\n      ...Choices_account\n    }\n    cashFlow(from: $month, to: $month) {\n      ...Flows_cashFlow\n    }\n    previous: cashFlow(from: $previous, to: $previous) {\n      ...Flows_cashFlow\n    }\n    budgets(month: $month) {\n      ...Budgets_month\n    }\n    expenses(from: $from, to: $to, categoryCode: $categoryCode, subcategoryId: $subcategoryId, search: $search)\n      @include(if: $ofExpenses) {\n      items {\n        ...Entry_expense\n      }\n      nextToken\n    }\n    incomes(from: $from, to: $to, categoryCode: $categoryCode, search: $search) @include(if: $ofIncomes) {\n      items {\n        ...Entry_income\n      }\n      nextToken\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Choices_expenseCategory on ExpenseCategory {\n    code\n    name\n    subcategories {\n      id\n      name\n      isDefault\n    }\n  }\n"): (typeof documents)["\n  fragment Choices_expenseCategory on ExpenseCategory {\n    code\n    name\n    subcategories {\n      id\n      name\n      isDefault\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Choices_incomeCategory on IncomeCategory {\n    code\n    name\n  }\n"): (typeof documents)["\n  fragment Choices_incomeCategory on IncomeCategory {\n    code\n    name\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Choices_account on Asset {\n    id\n    name\n    category {\n      code\n    }\n  }\n"): (typeof documents)["\n  fragment Choices_account on Asset {\n    id\n    name\n    category {\n      code\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateExpense($input: CreateExpenseInput!) {\n    createExpense(input: $input) {\n      ...Entry_expense\n    }\n  }\n"): (typeof documents)["\n  mutation CreateExpense($input: CreateExpenseInput!) {\n    createExpense(input: $input) {\n      ...Entry_expense\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateIncome($input: CreateIncomeInput!) {\n    createIncome(input: $input) {\n      ...Entry_income\n    }\n  }\n"): (typeof documents)["\n  mutation CreateIncome($input: CreateIncomeInput!) {\n    createIncome(input: $input) {\n      ...Entry_income\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateExpense($input: UpdateExpenseInput!) {\n    updateExpense(input: $input) {\n      ...Entry_expense\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateExpense($input: UpdateExpenseInput!) {\n    updateExpense(input: $input) {\n      ...Entry_expense\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateIncome($input: UpdateIncomeInput!) {\n    updateIncome(input: $input) {\n      ...Entry_income\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateIncome($input: UpdateIncomeInput!) {\n    updateIncome(input: $input) {\n      ...Entry_income\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteExpense($id: ID!) {\n    deleteExpense(id: $id) {\n      ...Entry_expense\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteExpense($id: ID!) {\n    deleteExpense(id: $id) {\n      ...Entry_expense\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteIncome($id: ID!) {\n    deleteIncome(id: $id) {\n      ...Entry_income\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteIncome($id: ID!) {\n    deleteIncome(id: $id) {\n      ...Entry_income\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Entry_expense on Expense {\n    id\n    date\n    amount\n    currency\n    description\n    version\n    owner\n    category {\n      code\n      name\n    }\n    subcategory {\n      id\n      name\n      isDefault\n    }\n    account {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment Entry_expense on Expense {\n    id\n    date\n    amount\n    currency\n    description\n    version\n    owner\n    category {\n      code\n      name\n    }\n    subcategory {\n      id\n      name\n      isDefault\n    }\n    account {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Entry_income on Income {\n    id\n    date\n    amount\n    currency\n    description\n    version\n    owner\n    category {\n      code\n      name\n    }\n    account {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment Entry_income on Income {\n    id\n    date\n    amount\n    currency\n    description\n    version\n    owner\n    category {\n      code\n      name\n    }\n    account {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExpenseList(\n    $from: AWSDate!\n    $to: AWSDate!\n    $categoryCode: ID\n    $subcategoryId: ID\n    $search: String\n    $limit: Int\n    $nextToken: String\n  ) {\n    expenses(\n      from: $from\n      to: $to\n      categoryCode: $categoryCode\n      subcategoryId: $subcategoryId\n      search: $search\n      limit: $limit\n      nextToken: $nextToken\n    ) {\n      items {\n        ...Entry_expense\n      }\n      nextToken\n    }\n  }\n"): (typeof documents)["\n  query ExpenseList(\n    $from: AWSDate!\n    $to: AWSDate!\n    $categoryCode: ID\n    $subcategoryId: ID\n    $search: String\n    $limit: Int\n    $nextToken: String\n  ) {\n    expenses(\n      from: $from\n      to: $to\n      categoryCode: $categoryCode\n      subcategoryId: $subcategoryId\n      search: $search\n      limit: $limit\n      nextToken: $nextToken\n    ) {\n      items {\n        ...Entry_expense\n      }\n      nextToken\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IncomeList(\n    $from: AWSDate!\n    $to: AWSDate!\n    $categoryCode: ID\n    $search: String\n    $limit: Int\n    $nextToken: String\n  ) {\n    incomes(from: $from, to: $to, categoryCode: $categoryCode, search: $search, limit: $limit, nextToken: $nextToken) {\n      items {\n        ...Entry_income\n      }\n      nextToken\n    }\n  }\n"): (typeof documents)["\n  query IncomeList(\n    $from: AWSDate!\n    $to: AWSDate!\n    $categoryCode: ID\n    $search: String\n    $limit: Int\n    $nextToken: String\n  ) {\n    incomes(from: $from, to: $to, categoryCode: $categoryCode, search: $search, limit: $limit, nextToken: $nextToken) {\n      items {\n        ...Entry_income\n      }\n      nextToken\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateSubcategory($input: CreateSubcategoryInput!) {\n    createSubcategory(input: $input) {\n      id\n      name\n      isDefault\n    }\n  }\n"): (typeof documents)["\n  mutation CreateSubcategory($input: CreateSubcategoryInput!) {\n    createSubcategory(input: $input) {\n      id\n      name\n      isDefault\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateSubcategory($input: UpdateSubcategoryInput!) {\n    updateSubcategory(input: $input) {\n      id\n      name\n      isDefault\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateSubcategory($input: UpdateSubcategoryInput!) {\n    updateSubcategory(input: $input) {\n      id\n      name\n      isDefault\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteSubcategory($id: ID!) {\n    deleteSubcategory(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteSubcategory($id: ID!) {\n    deleteSubcategory(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Flows_cashFlow on CashFlow {\n    currency\n    income\n    expenses\n    net\n    savingsRate\n    incomesByCategory {\n      category {\n        code\n        name\n      }\n      amount\n    }\n    expensesByCategory {\n      category {\n        code\n        name\n      }\n      amount\n      subcategories {\n        subcategory {\n          id\n          name\n          isDefault\n        }\n        amount\n      }\n    }\n    unpriced {\n      currency\n      value\n    }\n  }\n"): (typeof documents)["\n  fragment Flows_cashFlow on CashFlow {\n    currency\n    income\n    expenses\n    net\n    savingsRate\n    incomesByCategory {\n      category {\n        code\n        name\n      }\n      amount\n    }\n    expensesByCategory {\n      category {\n        code\n        name\n      }\n      amount\n      subcategories {\n        subcategory {\n          id\n          name\n          isDefault\n        }\n        amount\n      }\n    }\n    unpriced {\n      currency\n      value\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CashFlowFigures($month: String!, $previous: String!) {\n    cashFlow(from: $month, to: $month) {\n      ...Flows_cashFlow\n    }\n    previous: cashFlow(from: $previous, to: $previous) {\n      ...Flows_cashFlow\n    }\n    budgets(month: $month) {\n      ...Budgets_month\n    }\n  }\n"): (typeof documents)["\n  query CashFlowFigures($month: String!, $previous: String!) {\n    cashFlow(from: $month, to: $month) {\n      ...Flows_cashFlow\n    }\n    previous: cashFlow(from: $previous, to: $previous) {\n      ...Flows_cashFlow\n    }\n    budgets(month: $month) {\n      ...Budgets_month\n    }\n  }\n"];
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

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;