import { graphql } from '../../../../__generated__';

export const UpdateEntries = graphql(`
  mutation UpdateEntries($input: UpdateTransactionsInput!) {
    updateTransactions(input: $input) {
      id
      version
    }
  }
`);

export const DeleteEntries = graphql(`
  mutation DeleteEntries($input: DeleteTransactionsInput!) {
    deleteTransactions(input: $input)
  }
`);
