import { graphql } from '../../../__generated__';

export const SetBudget = graphql(`
  mutation SetBudget($input: SetBudgetInput!) {
    setBudget(input: $input) {
      ...Budgets_budget
    }
  }
`);

export const CopyBudgets = graphql(`
  mutation CopyBudgets($from: String!, $to: String!) {
    copyBudgets(from: $from, to: $to) {
      ...Budgets_month
    }
  }
`);

export const AutoAdjustBudgets = graphql(`
  mutation AutoAdjustBudgets($month: String!) {
    autoAdjustBudgets(month: $month) {
      ...Budgets_month
    }
  }
`);
