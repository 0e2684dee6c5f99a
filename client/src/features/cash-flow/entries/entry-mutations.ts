import { graphql } from '../../../__generated__';

export const CreateExpense = graphql(`
  mutation CreateExpense($input: CreateExpenseInput!) {
    createExpense(input: $input) {
      ...Entry_expense
    }
  }
`);

export const CreateIncome = graphql(`
  mutation CreateIncome($input: CreateIncomeInput!) {
    createIncome(input: $input) {
      ...Entry_income
    }
  }
`);

export const UpdateExpense = graphql(`
  mutation UpdateExpense($input: UpdateExpenseInput!) {
    updateExpense(input: $input) {
      ...Entry_expense
    }
  }
`);

export const UpdateIncome = graphql(`
  mutation UpdateIncome($input: UpdateIncomeInput!) {
    updateIncome(input: $input) {
      ...Entry_income
    }
  }
`);

export const DeleteExpense = graphql(`
  mutation DeleteExpense($id: ID!) {
    deleteExpense(id: $id) {
      ...Entry_expense
    }
  }
`);

export const DeleteIncome = graphql(`
  mutation DeleteIncome($id: ID!) {
    deleteIncome(id: $id) {
      ...Entry_income
    }
  }
`);
