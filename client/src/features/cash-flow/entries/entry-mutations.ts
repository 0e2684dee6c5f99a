import { graphql } from '../../../__generated__';

export const CreateEntry = graphql(`
  mutation CreateEntry($input: CreateTransactionInput!) {
    createTransaction(input: $input) {
      ...Entry_transaction
    }
  }
`);

export const UpdateEntry = graphql(`
  mutation UpdateEntry($input: UpdateTransactionInput!) {
    updateTransaction(input: $input) {
      ...Entry_transaction
    }
  }
`);

export const DeleteEntry = graphql(`
  mutation DeleteEntry($id: ID!) {
    deleteTransaction(id: $id) {
      ...Entry_transaction
    }
  }
`);

export const CreateTransferEntry = graphql(`
  mutation CreateTransferEntry($input: CreateTransferInput!) {
    createTransfer(input: $input) {
      ...Entry_transaction
    }
  }
`);

export const CreateEntryCategory = graphql(`
  mutation CreateEntryCategory($input: CreateCategoryInput!) {
    createCategory(input: $input) {
      ...Category_category
    }
  }
`);
