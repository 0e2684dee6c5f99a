import { graphql } from '../../../__generated__';

graphql(`
  fragment Budgets_budget on Budget {
    id
    category {
      code
      name
    }
    month
    currency
    budget
    actual
    remaining
    pct
    isSet
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
    actual
    remaining
    pct
    unpriced {
      currency
      value
    }
    owner
  }
`);
