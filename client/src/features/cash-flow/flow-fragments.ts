import { graphql } from '../../__generated__';

/** The one selection of a month's flows: the same wherever they are asked for, so that no answer drops another's part. */
graphql(`
  fragment Flows_cashFlow on CashFlow {
    currency
    income
    expenses
    net
    savingsRate
    incomesByCategory {
      category {
        code
        name
      }
      amount
    }
    expensesByCategory {
      category {
        code
        name
      }
      amount
      subcategories {
        subcategory {
          id
          name
          isDefault
        }
        amount
      }
    }
    unpriced {
      currency
      value
    }
  }
`);
