import { graphql } from '../../../__generated__';

graphql(`
  fragment AccountCheck_sums on AccountCheck {
    account {
      id
      name
      currency
      category {
        code
        kind
      }
    }
    date
    booked
    pending
    opened
    since
    leftOut
    value
  }
`);

export const AccountBalanceQuery = graphql(`
  query AccountBalance($accountId: ID!, $date: AWSDate!) {
    accountCheck(accountId: $accountId, date: $date) {
      ...AccountCheck_sums
    }
  }
`);

export const BalanceSuspectsQuery = graphql(`
  query BalanceSuspects($accountId: ID!, $date: AWSDate!, $balance: String!) {
    accountCheck(accountId: $accountId, date: $date, balance: $balance) {
      suspects {
        reason
        transactions {
          ...Entry_transaction
        }
      }
    }
  }
`);
