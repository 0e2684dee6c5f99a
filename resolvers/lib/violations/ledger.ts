import type { Violation } from './violation';
import { NO_BOOKS } from './no-books';

const invalid = (field: string | null, message: string | null): Violation => ({
  type: 'VALIDATION_ERROR',
  field,
  message,
});
const missing = (field: string | null, message: string): Violation => ({ type: 'NOT_FOUND', field, message });
const conflict = (field: string, message: string): Violation => ({ type: 'CONFLICT', field, message });

const noCategory = 'There is no such category.';
const noTransaction = 'There is no such transaction.';

export const transactionViolations: Record<string, Violation> = {
  transactions_pkey: conflict('id', 'There is another transaction with this id.'),
  transaction_owner_exists: missing(null, NO_BOOKS),
  transaction_currency_known: invalid('currency', 'There is no such currency.'),
  transaction_account_exists: missing('accountId', 'There is no such account.'),
  transaction_account_kind: invalid('accountId', 'Money goes through a cash account or a credit card.'),
  transaction_kind_known: invalid('kind', 'There is no such kind.'),
  transaction_status_known: invalid('status', 'There is no such status.'),
  transaction_source_known: invalid(null, 'There is no such source.'),
  transaction_amount_not_zero: invalid('amount', 'An amount is not zero.'),
  transaction_amount_decimals: invalid('amount', null),
  transaction_currency_decimals: invalid('currency', null),
  transaction_date_range: invalid('date', 'The day is between 1900 and 2199.'),
  transaction_payee_length: invalid('payee', 'The name of a payee has at most 200 characters.'),
  transaction_description_length: invalid('description', 'A description has at most 500 characters.'),
  transaction_splits_count: invalid('splits', 'A transaction has 1 to 100 parts.'),
  transaction_splits_sum: invalid('splits', 'The parts do not add up to the amount. Give the amount and all parts.'),
  transaction_split_amount_not_zero: invalid('splits', 'The amount of a part is not zero.'),
  transaction_split_note_length: invalid('splits', 'The note of a part has at most 500 characters.'),
  transaction_of_no_category: invalid('categoryId', 'Only an income or expense has a category.'),
  transaction_split_owner_exists: missing(null, NO_BOOKS),
  transaction_split_transaction_exists: missing('id', noTransaction),
  transaction_split_category_exists: missing('categoryId', noCategory),
  transfer_owner_exists: missing(null, NO_BOOKS),
  transfer_out_exists: missing('id', noTransaction),
  transfer_in_exists: missing('otherId', noTransaction),
  transfer_in_once: conflict('otherId', 'One of them is a side of another transfer. Unlink that first.'),
  transfer_of_entries: invalid('otherId', 'Opening balances and adjustments are in no transfer.'),
  transfer_signs: invalid('amount', 'Of a transfer one side goes out and the other comes in.'),
  transfer_accounts: invalid('otherId', 'A transfer is between two accounts: give each side one of its own first.'),
};

export const categoryViolations: Record<string, Violation> = {
  category_owner_exists: missing(null, NO_BOOKS),
  category_id_not_nil: invalid('id', 'This id stands for what has no category.'),
  category_kind_known: invalid('kind', 'There is no such kind.'),
  category_name_not_blank: invalid('name', 'Give it a name.'),
  category_name_length: invalid('name', 'A name has at most 80 characters.'),
  category_name_unique: conflict('name', 'There is a category of this name here already.'),
  category_position_range: invalid('position', 'A place is from 0 to 10000.'),
  category_archived_on_range: invalid('archivedOn', 'The day is between 1900 and 2199.'),
  category_parent_exists: missing('parentId', 'There is no such category of this kind.'),
  category_levels: invalid('parentId', 'Categories have two levels: what has parts is no part, and a part has none.'),
  category_has_budgets: invalid('parentId', 'It has budgets, which only a category of the first level can have.'),
  category_merge_itself: invalid('into', 'A category goes into another one, which is no part of it.'),
  category_merge_kind: invalid('into', 'A category of incomes and one of expenses do not become one.'),
  category_merge_budgets: invalid('into', 'Both have budgets of the same month, in different currencies.'),
};

export const budgetViolations: Record<string, Violation> = {
  budget_category_exists: invalid('categoryId', noCategory),
  budget_category_kind: invalid('categoryId', 'A budget is for an expense category of the first level.'),
  budget_amount_decimals: invalid('amount', null),
  budget_amount_not_negative: invalid('amount', 'A budget is not negative.'),
  budget_month_range: invalid('month', 'A month is from 1900-01 to 2199-12.'),
};
