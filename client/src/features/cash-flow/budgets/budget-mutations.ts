import { graphql } from '../../../__generated__';

graphql(`
  fragment Budgets_budget on Budget {
    id
    category {
      id
      name
      archivedOn
    }
    month
    currency
    budget
    actual
    remaining
    pct
    isSet
    isPriced
    calculated
    version
    owner
  }
`);

graphql(`
  fragment Budgets_month on BudgetMonth {
    month
    currency
    categories {
      ...Budgets_budget
    }
    budget
    budgetedActual
    unbudgeted
    remaining
    pct
    priced
    rates {
      ...NoFigure_rate
    }
    unpriced {
      currency
      value
    }
    owner
  }
`);

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
